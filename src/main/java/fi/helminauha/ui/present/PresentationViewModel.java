package fi.helminauha.ui.present;

import fi.helminauha.collection.Guidance;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.training.CatchUp;
import fi.helminauha.training.Page;
import fi.helminauha.training.PresentationPages;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunStep;
import fi.helminauha.training.RunTimes;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepId;
import fi.helminauha.training.Stopwatch;
import fi.helminauha.ui.reader.PearlPage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// A day as it is presented: where the trainer is, what the audience sees, what the clocks say. It is moved by the
/// trainer and by [#tick]. Used on the JavaFX thread.
public final class PresentationViewModel {
    /// What is kept may be this much older than what was shown.
    private static final Duration KEPT_WITHIN = Duration.ofSeconds(3);
    /// People at work on their own want to see the clock.
    private static final Set<WorkForm> EXERCISES = EnumSet.of(WorkForm.ALONE, WorkForm.PAIRS, WorkForm.GROUPS);

    private final Map<PearlId, PearlPage> pearls;
    private final Language language;
    private final Stopwatch stopwatch;
    private final Clock wall;
    private final Consumer<Run> keep;
    private final Loader loader;
    private final ReadOnlyObjectWrapper<Run> run;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<RunTimes> times;
    private final ReadOnlyObjectWrapper<List<Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Slide> own;
    private final ReadOnlyObjectWrapper<Slide> nextSlide;
    private final ReadOnlyObjectWrapper<Slide> slide;
    private final ReadOnlyObjectWrapper<Optional<Duration>> countdown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ScreenBlank> blank = new ReadOnlyObjectWrapper<>(ScreenBlank.NONE);
    private final ReadOnlyObjectWrapper<CatchUp> catchUp = new ReadOnlyObjectWrapper<>(CatchUp.NONE);
    private final ReadOnlyBooleanWrapper isFrozen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isBreakShown = new ReadOnlyBooleanWrapper();
    private final BooleanProperty isPageDark = new SimpleBooleanProperty();
    private final IntegerProperty notesPercent = new SimpleIntegerProperty(100);
    private final PresentingOptions options = new PresentingOptions();
    private Function<PearlId, Optional<String>> pearlNotes = _ -> Optional.empty();
    private Optional<Boolean> clockWish = Optional.empty();
    private Duration sinceKept = Duration.ZERO;
    private Optional<RelievedAt> relievedAt = Optional.empty();

    /// Reads a pearl that was not among the steps.
    @FunctionalInterface
    public interface Loader {
        void load(PearlId pearl, Consumer<Optional<PearlPage>> then);
    }

    /// Offers are reckoned anew only when one of these has changed.
    private record RelievedAt(long minutes, int current, List<Step> steps, List<Integer> added) {}

    /// @param pearls  those of the steps; one that is missing has left the collection
    /// @param keep    writes the run down, in the order of calls
    public PresentationViewModel(
            Run first,
            Map<PearlId, PearlPage> pearls,
            Language language,
            Stopwatch stopwatch,
            Clock wall,
            Consumer<Run> keep,
            Loader loader) {
        this.pearls = new HashMap<>(pearls);
        this.language = language;
        this.stopwatch = stopwatch;
        this.wall = wall;
        this.keep = keep;
        this.loader = loader;
        run = new ReadOnlyObjectWrapper<>(first);
        now = new ReadOnlyObjectWrapper<>(wall.instant());
        times = new ReadOnlyObjectWrapper<>(RunTimes.of(first, now.get()));
        pages.set(pagesOf(first.currentStep().step()));
        own = new ReadOnlyObjectWrapper<>(slideNow());
        slide = new ReadOnlyObjectWrapper<>(own.get());
        nextSlide = new ReadOnlyObjectWrapper<>(slideAfter());
        follow();
        keepNow();
    }

    public ReadOnlyObjectProperty<Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RunTimes> timesProperty() {
        return times.getReadOnlyProperty();
    }

    /// The pages of the current step.
    ReadOnlyObjectProperty<List<Page>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// The page that the trainer is on, which the audience sees unless it was frozen.
    ReadOnlyObjectProperty<Slide> ownSlideProperty() {
        return own.getReadOnlyProperty();
    }

    /// The page after the trainer’s: of the same step or of the next one; after the last page that one again.
    ReadOnlyObjectProperty<Slide> nextSlideProperty() {
        return nextSlide.getReadOnlyProperty();
    }

    /// What the audience sees, if no blank screen is shown.
    ReadOnlyObjectProperty<Slide> slideProperty() {
        return slide.getReadOnlyProperty();
    }

    /// The time that the audience sees, in whole seconds, never negative; absent when it sees none.
    ReadOnlyObjectProperty<Optional<Duration>> countdownProperty() {
        return countdown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ScreenBlank> blankProperty() {
        return blank.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CatchUp> catchUpProperty() {
        return catchUp.getReadOnlyProperty();
    }

    /// Whether the audience keeps its page while the trainer goes elsewhere.
    ReadOnlyBooleanProperty frozenProperty() {
        return isFrozen.getReadOnlyProperty();
    }

    /// Whether the audience is told of the next break.
    ReadOnlyBooleanProperty breakShownProperty() {
        return isBreakShown.getReadOnlyProperty();
    }

    /// Whether the audience’s page is dark.
    BooleanProperty pageDarkProperty() {
        return isPageDark;
    }

    PresentingOptions options() {
        return options;
    }

    /// The size of the trainer’s notes, 70–250.
    IntegerProperty notesPercentProperty() {
        return notesPercent;
    }

    Run current() {
        return run.get();
    }

    /// What the step is called: by the trainer, else by its pearl; empty for a break without a name.
    String title(Step step) {
        return step.title().isBlank()
                ? step.pearl()
                        .flatMap(this::pearl)
                        .map(pearl -> pearl.in(language).title())
                        .orElse("")
                : step.title();
    }

    Optional<PearlCard> card(PearlId id) {
        return pearl(id).map(Pearl::card);
    }

    /// What the step’s pearl tells the one who leads it.
    Guidance guidance(Step step) {
        return step.pearl()
                .flatMap(this::pearl)
                .map(pearl -> pearl.in(language).guidance())
                .orElse(Guidance.NONE);
    }

    /// Lets the trainer see what they wrote on the pearls.
    public void readPearlNotes(Function<PearlId, Optional<String>> read) {
        pearlNotes = read;
    }

    /// What the trainer wrote on the step’s pearl.
    Optional<String> pearlNote(Step step) {
        return step.pearl().flatMap(pearlNotes);
    }

    private Optional<Pearl> pearl(PearlId id) {
        return Optional.ofNullable(pearls.get(id)).map(PearlPage::pearl);
    }

    /// Lets the time pass that has passed.
    public void tick() {
        run.set(lapped());
        follow();
        if (sinceKept.compareTo(KEPT_WITHIN) >= 0) {
            keepNow();
        }
    }

    /// To the next page, from the last one to the next step. From a blank screen it comes back and stays.
    public void next() {
        if (hasEndedBlank()) {
            return;
        }
        var at = run.get();
        if (at.page() + 1 < pages.get().size()) {
            change(old -> old.withPage(old.page() + 1));
        } else if (at.hasNext()) {
            change(Run::next);
        }
    }

    /// Whether there is a page or a step to go to.
    boolean hasNext() {
        return run.get().page() + 1 < pages.get().size() || run.get().hasNext();
    }

    /// To the page before, from the first one to the last page of the step before. From a blank screen it comes back
    /// and stays.
    public void previous() {
        if (hasEndedBlank()) {
            return;
        }
        if (run.get().page() > 0) {
            change(old -> old.withPage(old.page() - 1));
        } else {
            change(old -> {
                var gone = old.previous();
                return gone == old
                        ? old
                        : gone.withPage(pagesOf(gone.currentStep().step()).size() - 1);
            });
        }
    }

    private boolean hasEndedBlank() {
        var isDrawn = blank.get() != ScreenBlank.NONE;
        blank.set(ScreenBlank.NONE);
        return isDrawn;
    }

    /// To the step’s first page.
    void first() {
        change(old -> old.withPage(0));
    }

    /// To the step’s last page.
    void last() {
        change(old -> old.withPage(pages.get().size() - 1));
    }

    public void goTo(StepId step) {
        var steps = run.get().steps();
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).step().id().equals(step)) {
                var index = i;
                change(old -> old.goTo(index));
                return;
            }
        }
    }

    /// Leaves a step out, or takes it in again.
    void setSkipped(StepId step, boolean isSkipped) {
        change(old -> old.withSkipped(step, isSkipped));
    }

    /// Leaves the current step for the next one, not done to its end.
    public void skip() {
        change(Run::skip);
    }

    public void add(int minutes) {
        change(old -> old.add(minutes));
    }

    void togglePause() {
        change(old -> old.paused(!old.isPaused()));
    }

    /// Puts a pearl after the current step.
    /// @param now  whether to go to it at once
    public void insert(PearlCard card, boolean now) {
        load(
                card.id(),
                () -> change(old -> {
                    var with = old.insert(Step.ofPearl(card));
                    return now ? with.next() : with;
                }));
    }

    void accept(CatchUp.Offer offer) {
        switch (offer) {
            case CatchUp.Offer.Shorten(var step, var minutes, var _) -> change(old -> old.withMinutes(step, minutes));
            case CatchUp.Offer.Instead(var step, var pearl, var _) ->
                load(pearl.id(), () -> change(old -> old.replace(step, Step.ofPearl(pearl))));
        }
    }

    private void load(PearlId pearl, Runnable then) {
        if (pearls.containsKey(pearl)) {
            then.run();
        } else {
            loader.load(pearl, page -> {
                page.ifPresent(read -> pearls.put(pearl, read));
                then.run();
            });
        }
    }

    /// Shows the blank screen, or hides it if it is shown.
    void toggle(ScreenBlank wanted) {
        blank.set(blank.get() == wanted ? ScreenBlank.NONE : wanted);
    }

    public void setFrozen(boolean changed) {
        isFrozen.set(changed);
        follow();
    }

    void toggleClock() {
        clockWish = Optional.of(countdown.get().isEmpty());
        follow();
    }

    void toggleBreak() {
        isBreakShown.set(!isBreakShown.get());
    }

    /// Ends the day; nothing moves after that.
    public void end() {
        change(run -> run.over(wall.instant()));
    }

    private void change(UnaryOperator<Run> change) {
        var old = run.get();
        var passed = lapped();
        if (old.isOver()) {
            return;
        }
        var fresh = change.apply(passed);
        run.set(fresh);
        if (!fresh.currentStep().step().equals(old.currentStep().step())) {
            clockWish = Optional.empty();
            pages.set(pagesOf(fresh.currentStep().step()));
        }
        follow();
        nextSlide.set(slideAfter());
        keepNow();
    }

    /// The run, after the time that has passed.
    private Run lapped() {
        var lap = stopwatch.lap();
        sinceKept = sinceKept.plus(lap.passed());
        return run.get().after(lap.passed()).withWallSet(lap.wallSet());
    }

    /// Writes the run down as it is.
    void keepNow() {
        sinceKept = Duration.ZERO;
        keep.accept(run.get());
    }

    private List<Page> pagesOf(Step step) {
        return PresentationPages.of(step, run.get().title(), step.pearl().flatMap(this::pearl), language);
    }

    private Slide slideNow() {
        var at = run.get();
        var all = pages.get();
        // The pearl may have had more pages when the run was kept.
        return slide(at.currentStep().step(), all, Math.min(at.page(), all.size() - 1));
    }

    private Slide slideAfter() {
        var at = run.get();
        if (at.page() + 1 < pages.get().size()) {
            return slide(at.currentStep().step(), pages.get(), at.page() + 1);
        }
        return at.coming().stream()
                .findFirst()
                .map(coming -> slide(coming.step(), pagesOf(coming.step()), 0))
                .orElseGet(own::get);
    }

    private Slide slide(Step step, List<Page> all, int index) {
        var page = step.pearl().map(pearls::get);
        return new Slide(
                step.id(),
                all.get(index),
                index,
                all.size(),
                step.work(),
                page.flatMap(
                        of -> of.head().mainTheme(of.pearl().card().theme()).map(Theme::id)),
                page.map(PearlPage::drawings).orElse(Map.of()));
    }

    /// Brings everything that is shown up to the run.
    private void follow() {
        now.set(wall.instant());
        times.set(RunTimes.of(run.get(), now.get()));
        own.set(slideNow());
        if (!isFrozen.get()) {
            slide.set(own.get());
        }
        countdown.set(countdownNow());
        relieve();
    }

    private Optional<Duration> countdownNow() {
        var step = run.get().currentStep();
        var shown = slide.get();
        var byItself = EXERCISES.contains(shown.work()) && isWork(shown.page());
        if (!shown.step().equals(step.step().id()) || !clockWish.orElse(byItself)) {
            return Optional.empty();
        }
        var left = step.remaining();
        return Optional.of(left.isNegative() ? Duration.ZERO : Duration.ofSeconds(left.toSeconds()));
    }

    private static boolean isWork(Page page) {
        return switch (page.content()) {
            case Page.Content.Opening _, Page.Content.Rest _ -> false;
            case Page.Content.OfBlock _, Page.Content.Own _ -> true;
        };
    }

    private void relieve() {
        var at = run.get();
        var lateness = times.get().lateness();
        var key = new RelievedAt(
                lateness.toMinutes(),
                at.current(),
                at.coming().stream().map(RunStep::step).toList(),
                at.coming().stream().map(RunStep::added).toList());
        if (relievedAt.filter(key::equals).isEmpty()) {
            relievedAt = Optional.of(key);
            catchUp.set(CatchUp.of(
                    at,
                    lateness,
                    this::card,
                    id -> Optional.ofNullable(pearls.get(id))
                            .map(PearlPage::related)
                            .orElse(List.of())));
        }
    }
}
