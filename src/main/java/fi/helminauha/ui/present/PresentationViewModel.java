package fi.helminauha.ui.present;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.training.CatchUp;
import fi.helminauha.training.Page;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunStep;
import fi.helminauha.training.RunTimes;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepId;
import fi.helminauha.training.Stopwatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// A day as it is presented: where the trainer is, what the audience sees, what the clocks say. It is moved by the
/// trainer and by [#tick]. Used on the JavaFX thread.
public final class PresentationViewModel {
    /// What is kept may be this much older than what was shown.
    private static final Duration KEPT_WITHIN = Duration.ofSeconds(3);

    private final PresentedPearls pearls;
    private final Stopwatch stopwatch;
    private final Clock wall;
    private final Consumer<Run> keep;
    private final ReadOnlyObjectWrapper<Run> run;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<RunTimes> times;
    private final ReadOnlyObjectWrapper<List<Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Slide> own;
    private final ReadOnlyObjectWrapper<Slide> nextSlide;
    private final AudienceScreen audience;
    private final ReadOnlyObjectWrapper<CatchUp> catchUp = new ReadOnlyObjectWrapper<>(CatchUp.NONE);
    private final IntegerProperty notesPercent = new SimpleIntegerProperty(100);
    private final PresentingOptions options = new PresentingOptions();
    private Duration sinceKept = Duration.ZERO;
    private Optional<OfferedAt> offeredAt = Optional.empty();

    /// Offers are worked out again only when one of these has changed.
    private record OfferedAt(long minutes, int current, List<Step> steps, List<Integer> added) {}

    /// @param keep    writes the run down, in the order of calls
    public PresentationViewModel(
            Run first, PresentedPearls pearls, Stopwatch stopwatch, Clock wall, Consumer<Run> keep) {
        this.pearls = pearls;
        this.stopwatch = stopwatch;
        this.wall = wall;
        this.keep = keep;
        run = new ReadOnlyObjectWrapper<>(first);
        now = new ReadOnlyObjectWrapper<>(wall.instant());
        times = new ReadOnlyObjectWrapper<>(RunTimes.of(first, now.get()));
        pages.set(pagesOf(first.currentStep().step()));
        own = new ReadOnlyObjectWrapper<>(slideNow());
        audience = new AudienceScreen(own.get(), first.currentStep());
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

    AudienceScreen audience() {
        return audience;
    }

    PresentedPearls pearls() {
        return pearls;
    }

    ReadOnlyObjectProperty<CatchUp> catchUpProperty() {
        return catchUp.getReadOnlyProperty();
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
        if (audience.endBlank()) {
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
        if (audience.endBlank()) {
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

    /// To the step’s first page.
    void first() {
        change(old -> old.withPage(0));
    }

    /// To the step’s last page.
    void last() {
        change(old -> old.withPage(pages.get().size() - 1));
    }

    public void goTo(StepId step) {
        change(old -> old.goTo(step));
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
        pearls.load(
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
                pearls.load(pearl.id(), () -> change(old -> old.replace(step, Step.ofPearl(pearl))));
        }
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
        return pearls.pages(step, run.get().title());
    }

    private Slide slideNow() {
        var at = run.get();
        var all = pages.get();
        // The pearl may have had more pages when the run was kept.
        return pearls.slide(at.currentStep().step(), all, Math.min(at.page(), all.size() - 1));
    }

    private Slide slideAfter() {
        var at = run.get();
        if (at.page() + 1 < pages.get().size()) {
            return pearls.slide(at.currentStep().step(), pages.get(), at.page() + 1);
        }
        return at.coming().stream()
                .findFirst()
                .map(coming -> pearls.slide(coming.step(), pagesOf(coming.step()), 0))
                .orElseGet(own::get);
    }

    /// Brings everything that is shown up to the run.
    private void follow() {
        now.set(wall.instant());
        times.set(RunTimes.of(run.get(), now.get()));
        own.set(slideNow());
        audience.follow(own.get(), run.get().currentStep());
        offerToCatchUp();
    }

    private void offerToCatchUp() {
        var at = run.get();
        var lateness = times.get().lateness();
        var key = new OfferedAt(
                lateness.toMinutes(),
                at.current(),
                at.coming().stream().map(RunStep::step).toList(),
                at.coming().stream().map(RunStep::added).toList());
        if (offeredAt.filter(key::equals).isEmpty()) {
            offeredAt = Optional.of(key);
            catchUp.set(CatchUp.of(at, lateness, pearls::card, pearls::related));
        }
    }
}
