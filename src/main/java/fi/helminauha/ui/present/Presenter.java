package fi.helminauha.ui.present;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.platform.Awake;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.settings.Look;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.training.Clocks;
import fi.helminauha.training.Run;
import fi.helminauha.training.StepId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.json.TrainingReadException;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Keeping;
import fi.helminauha.ui.kit.NoticeBar;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.reader.PearlPage;
import fi.helminauha.ui.task.Background;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Begins presentations and goes on with one that was cut off. There is one at a time. Used on the JavaFX thread.
public final class Presenter {
    private final Parts parts;
    private final RunKeeper keeper;
    private final ClosingNotes closingNotes;
    private Optional<Presentation> shown = Optional.empty();
    private Optional<ResumeOffer> offer = Optional.empty();
    private Optional<Clocks> clocks = Optional.empty();

    /// What a presentation is made of.
    /// @param library   for the notes on pearls, and for the panel that puts in a pearl
    /// @param search    asked on the `search` thread
    /// @param store     used on the `io` thread
    /// @param pearl     reads a pearl on the `io` thread; absent if the collection has none of that id
    /// @param clocks    makes those by which a day is presented, when there is one; slow
    /// @param awake     keeps the computer awake while a day goes on
    /// @param notes     keeps what the trainer notes afterwards, in the place of what was there
    /// @param handOut   puts on paper the session of that id, or if there is none the day as it was held
    public record Parts(
            Background background,
            SettingsViewModel settings,
            Notices notices,
            LibraryViewModel library,
            Supplier<PearlSearch> search,
            LibraryAccess store,
            Function<PearlId, Optional<PearlPage>> pearl,
            CollectionHead head,
            FigurePainter painter,
            Supplier<Clocks> clocks,
            Awake awake,
            BiConsumer<TrainingId, String> notes,
            BiConsumer<Optional<TrainingId>, TrainingSession> handOut) {}

    private static final Subject UNREADABLE = new Subject(Kind.RUN, "unreadable");

    /// What a presentation is built in.
    private record Dress(Language language, Look look) {}

    /// A run that was cut off and the pearls of its steps.
    private record CutOff(Run run, Map<PearlId, PearlPage> pearls) {}

    public Presenter(Parts parts) {
        this.parts = parts;
        this.keeper = new RunKeeper(
                parts.background(), parts.store(), parts.library().readings().presented()::refresh);
        this.closingNotes = new ClosingNotes(parts.background(), parts.notes());
        parts.settings()
                .settingsProperty()
                .map(now -> new Dress(parts.settings().language(), now.look()))
                .subscribe((_, _) -> shown.ifPresent(this::dressAnew));
    }

    /// Presents a day of a session from its first step.
    /// @param day  from 0
    public void present(TrainingSession session, int day, boolean isRehearsal) {
        present(session, day, isRehearsal, Optional.empty());
    }

    /// Presents a day of a session.
    /// @param day   from 0
    /// @param from  the step to begin at; the first one if absent or not of that day
    public void present(TrainingSession session, int day, boolean isRehearsal, Optional<StepId> from) {
        if (shown.isPresent()) {
            parts.notices().tell("present.already");
            shown.get().toFront();
        } else if (session.days().get(day).steps().isEmpty()) {
            parts.notices().tell("present.nothing");
        } else {
            var begun = Run.begin(
                    session,
                    day,
                    isRehearsal,
                    clocks().wall().instant(),
                    clocks().wall().getZone());
            open(from.map(begun::goTo).orElse(begun));
        }
    }

    /// Offers to go on with a run that was cut off, if there is one. A wall clock that was set hides none.
    public void offerToGoOn(Window owner) {
        parts.background()
                .io(
                        this::cutOff,
                        found -> found.ifPresent(run -> offer(owner, run)),
                        failure -> parts.notices()
                                .tellFailure(
                                        failure instanceof TrainingReadException
                                                ? "present.resume.unreadable"
                                                : "notice.failure",
                                        failure));
    }

    private Optional<CutOff> cutOff() {
        return unfinished().map(run -> new CutOff(run, pearls(run)));
    }

    /// What cannot be read now cannot be read at the next start either, and is told of once.
    private Optional<Run> unfinished() {
        try {
            return parts.store().store().runs().unfinished();
        } catch (TrainingReadException e) {
            parts.store().keep(UNREADABLE, library -> library.runs().giveUpUnreadable());
            throw e;
        }
    }

    private void offer(Window owner, CutOff cut) {
        if (shown.isPresent()) {
            // The trainer was quicker: what is unfinished is what goes on.
            return;
        }
        var run = cut.run().takenUpAt(clocks().wall().instant());
        var words = new PresentWords(messages(), clocks().wall().getZone());
        var step = run.currentStep().step();
        var title = step.title().isBlank()
                ? step.pearl()
                        .map(cut.pearls()::get)
                        .map(page -> page.pearl().in(messages().language()).title())
                        .orElse("")
                : step.title();
        var asked = new ResumeOffer(
                owner,
                run,
                words.title(step, title),
                words,
                parts.settings(),
                new ResumeOffer.Answers(
                        () -> open(run, cut.pearls()),
                        () -> keeper.keep(run.over(clocks().wall().instant()))));
        offer = Optional.of(asked);
        asked.show();
    }

    private Clocks clocks() {
        if (clocks.isEmpty()) {
            clocks = Optional.of(parts.clocks().get());
        }
        return clocks.get();
    }

    private Messages messages() {
        return Messages.in(parts.settings().language());
    }

    private void open(Run run) {
        parts.background().io(() -> pearls(run), pearls -> open(run, pearls));
    }

    private Map<PearlId, PearlPage> pearls(Run run) {
        var pearls = new HashMap<PearlId, PearlPage>();
        run.steps().stream()
                .flatMap(step -> step.step().pearl().stream())
                .distinct()
                .forEach(id -> parts.pearl().apply(id).ifPresent(page -> pearls.put(id, page)));
        return pearls;
    }

    /// Goes on where the day is, in another language or look. What the audience was kept from it does not see now
    /// either.
    private void dressAnew(Presentation before) {
        var run = before.viewModel().runProperty().get();
        parts.background().io(() -> pearls(run), pearls -> {
            if (shown.filter(before::equals).isPresent()) {
                dressAnew(before.viewModel(), pearls);
            }
        });
    }

    private void dressAnew(PresentationViewModel before, Map<PearlId, PearlPage> pearls) {
        before.tick();
        var run = before.runProperty().get();
        if (run.isOver()) {
            // Its summary may be being written in.
            return;
        }
        var drawn = before.audience().frozenProperty().get()
                ? ScreenBlank.BLACK
                : before.audience().blankProperty().get();
        shown.ifPresent(Presentation::close);
        open(run, pearls);
        if (drawn != ScreenBlank.NONE) {
            shown.ifPresent(again -> again.viewModel().audience().toggle(drawn));
        }
    }

    private void open(Run run, Map<PearlId, PearlPage> pearls) {
        if (shown.isPresent()) {
            return;
        }
        var messages = messages();
        var presented = new PresentedPearls(
                pearls,
                messages.language(),
                (pearl, then) -> parts.background().io(() -> parts.pearl().apply(pearl), then));
        presented.readNotes(parts.library().notes()::words);
        var viewModel = new PresentationViewModel(run, presented, clocks().stopwatch(), clocks().wall(), keeper::keep);
        var look = parts.settings().get().look();
        viewModel.audience().darkProperty().set(look == Look.DARK || look == Look.CONTRAST_DARK);
        viewModel.options().show(parts.settings().get().presenting());
        viewModel.options().onChange(now -> parts.settings().change(old -> old.withPresenting(now)));
        var held = viewModel.options().heldKeysProperty();
        held.set(parts.settings().get().ease().heldKeys());
        held.subscribe((_, now) ->
                parts.settings().change(old -> old.withEase(old.ease().withHeldKeys(now))));
        viewModel.notesPercentProperty().set(parts.settings().get().notesPercent());
        viewModel
                .notesPercentProperty()
                .subscribe((_, now) -> parts.settings().change(old -> old.withNotesPercent(now.intValue())));
        var presentation = new Presentation(
                viewModel,
                parts.settings(),
                messages,
                parts.painter(),
                () -> new InsertPanel.Search(
                        new BrowseViewModel(parts.background(), parts.search(), parts.library(), messages.language()),
                        parts.library(),
                        parts.head()),
                new Presentation.Ending(
                        text -> run.training().ifPresent(session -> closingNotes.write(session, text)),
                        () -> {
                            closingNotes.keep();
                            parts.awake().letGo();
                            shown = Optional.empty();
                        },
                        () -> parts.handOut()
                                .accept(
                                        run.training(),
                                        viewModel
                                                .runProperty()
                                                .get()
                                                .asHeld(clocks().wall().getZone()))));
        presentation.say(new NoticeBar(parts.notices(), messages, Keeping::isSaid));
        shown = Optional.of(presentation);
        presentation.show();
        parts.awake().keep(messages.text("present.awake", run.title()));
        viewModel.runProperty().map(Run::isOver).subscribe(isOver -> {
            // The summary may be left open for the night.
            if (isOver) {
                parts.awake().letGo();
            }
        });
    }

    /// Keeps what is not kept yet and closes the windows, when the program stops; the run can be gone on with.
    public void stop() {
        offer.ifPresent(ResumeOffer::hide);
        shown.ifPresent(presentation -> {
            presentation.viewModel().tick();
            presentation.viewModel().keepNow();
            presentation.close();
        });
        closingNotes.keep();
    }

    /// The presentation that is on the screens.
    public Optional<Presentation> shown() {
        return shown;
    }
}
