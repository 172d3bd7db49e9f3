package fi.helminauha.ui.paper;

import fi.helminauha.book.BookFormat;
import fi.helminauha.book.BookOrder;
import fi.helminauha.collection.PearlId;
import fi.helminauha.paper.MadePaper;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperOrder;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.PosterPiece;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.task.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A paper that is chosen, made, looked at and saved. What is shown stays until what replaces it is there. Used on the
/// JavaFX thread.
public final class PaperViewModel {
    /// Until who types has paused.
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Background background;
    private final SettingsViewModel settings;
    private final Function<PaperSubject, PaperHoldings> holdings;
    private final Function<List<PearlId>, Map<PearlId, String>> notes;
    private final PaperWork work;
    private final Clock clock;
    private Optional<PaperSubject> subject = Optional.empty();
    private Optional<PaperHoldings> held = Optional.empty();
    private Map<PearlId, String> written = Map.of();
    private final ReadOnlyObjectWrapper<Optional<PaperChoice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// What the pages that are shown were made of.
    private Optional<PaperChoice> shown = Optional.empty();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<RuntimeException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PreviewViewModel preview;
    private final PageCounts counts;
    private final BooksViewModel books;
    private final LatelyMade lately;
    private final ReadOnlyObjectWrapper<List<PosterPiece>> pieces = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private int typed;

    /// @param holdings  gathers what a paper needs; called on the `io` thread
    /// @param notes     what the user has written on pearls
    /// @param work      makes papers on a thread of its own
    public PaperViewModel(
            Background background,
            SettingsViewModel settings,
            Function<PaperSubject, PaperHoldings> holdings,
            Function<List<PearlId>, Map<PearlId, String>> notes,
            PaperWork work,
            Clock clock) {
        this.background = background;
        this.settings = settings;
        this.holdings = holdings;
        this.notes = notes;
        this.work = work;
        this.preview = new PreviewViewModel(work, this::fail);
        this.counts = new PageCounts(work);
        this.books = new BooksViewModel(background, work);
        this.lately = new LatelyMade(settings);
        this.clock = clock;
    }

    /// Begins with a subject, as it was wanted the last time.
    void begin(PaperSubject of) {
        subject = Optional.of(of);
        held = Optional.empty();
        preview.clear();
        shown = Optional.empty();
        counts.clear();
        pieces.set(List.of());
        stopped.set(false);
        written = notes.apply(of.pearls());
        choice.set(Optional.of(
                PaperChoice.first(of, settings.language(), settings.get().papers())));
        gather(of);
    }

    private void gather(PaperSubject of) {
        making.set(true);
        failure.set(Optional.empty());
        background.io(
                () -> holdings.apply(of),
                found -> {
                    if (subject.equals(Optional.of(of))) {
                        held = Optional.of(found.withNotes(written));
                        findPieces();
                        if (!stopped.get()) {
                            make();
                        }
                    }
                },
                this::fail);
    }

    /// Wants nothing any more.
    public void end() {
        subject = Optional.empty();
        held = Optional.empty();
        written = Map.of();
        work.drop();
        books.forget();
        preview.clear();
        shown = Optional.empty();
        making.set(false);
    }

    PaperSubject subject() {
        return subject.orElseThrow();
    }

    /// The parts that can be left out of a kind; of own notes only where there are some.
    List<PaperPart> parts(PaperKind kind) {
        return PaperOrder.partsOf(kind, subject()).stream()
                .filter(part -> part != PaperPart.OWN_NOTES || !written.isEmpty())
                .toList();
    }

    ReadOnlyObjectProperty<Optional<PaperChoice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// The handout in other formats.
    BooksViewModel books() {
        return books;
    }

    /// The pages to be looked at.
    PreviewViewModel preview() {
        return preview;
    }

    /// Whether the pages that are shown are those of the choice, so that they can be had.
    boolean isReady() {
        return shown.isPresent()
                && shown.equals(choice.get())
                && !making.get()
                && !stopped.get()
                && failure.get().isEmpty();
    }

    /// Whether another paper is being made than the one that is shown.
    ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /// Why there is no paper of the choice.
    ReadOnlyObjectProperty<Optional<RuntimeException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// How much of the paper that is being made is done, from 0 to 1.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the making was stopped, so that there is no paper of the choice.
    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /// How many pages each kind has, as far as they are counted.
    ReadOnlyObjectProperty<Map<PaperKind, Integer>> countsProperty() {
        return counts.ofKindsProperty();
    }

    /// What can be on a poster.
    ReadOnlyObjectProperty<List<PosterPiece>> piecesProperty() {
        return pieces.getReadOnlyProperty();
    }

    LatelyMade lately() {
        return lately;
    }

    public void chooseKind(PaperKind kind) {
        preview.goToFirst();
        choose(old -> old.withKind(kind, subject(), settings.get().papers()));
    }

    void choose(UnaryOperator<PaperChoice> change) {
        var changed = change.apply(choice.get().orElseThrow());
        if (!choice.get().equals(Optional.of(changed))) {
            choice.set(Optional.of(changed));
            settings.change(old -> old.withPapers(changed.rememberedIn(old.papers(), subject())));
            findPieces();
            make();
        }
    }

    /// Their names are in the paper’s first language.
    private void findPieces() {
        held.ifPresent(found -> pieces.set(PosterPiece.of(
                subject(), found, choice.get().orElseThrow().languages().getFirst())));
    }

    /// Takes the trainer’s words for the cover; the paper follows when the typing pauses.
    void type(String words) {
        var number = ++typed;
        choice.set(choice.get().map(old -> old.withWords(words)));
        background.later(PAUSE, () -> {
            if (number == typed && subject.isPresent()) {
                make();
            }
        });
    }

    /// Makes the paper of the choice when what it needs is there; also again after it was stopped.
    void make() {
        if (held.isEmpty() && failure.get().isPresent()) {
            gather(subject());
            return;
        }
        making.set(true);
        stopped.set(false);
        progress.set(0);
        failure.set(Optional.empty());
        held.ifPresent(found -> {
            var wished = choice.get().orElseThrow();
            work.make(wish(wished, found), progress::set, made -> show(wished, made), this::fail);
        });
    }

    /// Makes no more of the paper that is being made; the pages that are shown stay.
    void stop() {
        if (making.get()) {
            work.stop();
            making.set(false);
            stopped.set(true);
        }
    }

    private PaperWish wish(PaperChoice wished, PaperHoldings found) {
        return new PaperWish(subject(), wished.order(clock.instant()), found);
    }

    private void show(PaperChoice wished, MadePaper made) {
        making.set(false);
        shown = Optional.of(wished);
        preview.show(made);
        counts.put(wished, made.pages());
        held.ifPresent(found -> counts.count(
                PaperChoice.kinds(subject()).stream()
                        .map(kind ->
                                wished.withKind(kind, subject(), settings.get().papers()))
                        .toList(),
                other -> wish(other, found)));
    }

    private void fail(RuntimeException why) {
        making.set(false);
        failure.set(Optional.of(why));
    }

    /// Writes the paper whole or not at all, in place of a file that was there.
    /// @param then  is called when it is on the disk
    void write(Path file, Runnable then, Consumer<RuntimeException> otherwise) {
        preview.paperProperty()
                .get()
                .ifPresent(made -> background.io(
                        () -> {
                            WrittenPaper.write(file, made.pdf());
                            return true;
                        },
                        _ -> then.run(),
                        otherwise));
    }

    /// Makes the handout in another format and writes it whole or not at all, in place of a file that was there.
    /// @param then       is called when it is on the disk
    /// @param otherwise  as of [BooksViewModel#write]
    void writeBook(BookFormat format, Path file, Runnable then, Consumer<RuntimeException> otherwise) {
        var of = subject();
        var chosen = choice.get().orElseThrow();
        var order = new BookOrder(chosen.languages(), chosen.parts(), chosen.words(), clock.instant());
        held.ifPresent(found -> books.write(watch -> format.make(of, order, found, watch), file, then, otherwise));
    }
}
