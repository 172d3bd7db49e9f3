package fi.helminauha.ui.present;

import fi.helminauha.collection.WorkForm;
import fi.helminauha.training.Page;
import fi.helminauha.training.RunStep;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What the audience sees: the trainer’s page or the one on which its screen was frozen, the clock, a blank screen, the
/// next break. Used on the JavaFX thread.
public final class AudienceScreen {
    /// People at work on their own want to see the clock.
    private static final Set<WorkForm> EXERCISES = EnumSet.of(WorkForm.ALONE, WorkForm.PAIRS, WorkForm.GROUPS);

    private final ReadOnlyObjectWrapper<Slide> slide;
    private final ReadOnlyObjectWrapper<Optional<Duration>> countdown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ScreenBlank> blank = new ReadOnlyObjectWrapper<>(ScreenBlank.NONE);
    private final ReadOnlyBooleanWrapper isFrozen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isBreakShown = new ReadOnlyBooleanWrapper();
    private final BooleanProperty isPageDark = new SimpleBooleanProperty();
    private Slide own;
    private RunStep step;
    private Optional<Boolean> clockWish = Optional.empty();

    /// @param own   the trainer’s page
    /// @param step  the one that goes on
    AudienceScreen(Slide own, RunStep step) {
        this.own = own;
        this.step = step;
        slide = new ReadOnlyObjectWrapper<>(own);
        show();
    }

    /// What is seen, if no blank screen is shown.
    ReadOnlyObjectProperty<Slide> slideProperty() {
        return slide.getReadOnlyProperty();
    }

    /// The time that is seen, in whole seconds, never negative; absent when none is.
    ReadOnlyObjectProperty<Optional<Duration>> countdownProperty() {
        return countdown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ScreenBlank> blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /// Whether the audience keeps its page while the trainer goes elsewhere.
    ReadOnlyBooleanProperty frozenProperty() {
        return isFrozen.getReadOnlyProperty();
    }

    /// Whether the audience is told of the next break.
    ReadOnlyBooleanProperty breakShownProperty() {
        return isBreakShown.getReadOnlyProperty();
    }

    BooleanProperty darkProperty() {
        return isPageDark;
    }

    /// Follows the trainer and the time. A wish for the clock, or against it, is for one step.
    void follow(Slide ownNow, RunStep stepNow) {
        if (!stepNow.step().equals(step.step())) {
            clockWish = Optional.empty();
        }
        own = ownNow;
        step = stepNow;
        show();
    }

    /// Shows the blank screen, or hides it if it is shown.
    void toggle(ScreenBlank wanted) {
        blank.set(blank.get() == wanted ? ScreenBlank.NONE : wanted);
    }

    /// Hides the blank screen.
    /// @return whether there was one
    boolean endBlank() {
        var isShown = blank.get() != ScreenBlank.NONE;
        blank.set(ScreenBlank.NONE);
        return isShown;
    }

    public void setFrozen(boolean changed) {
        isFrozen.set(changed);
        show();
    }

    void toggleClock() {
        clockWish = Optional.of(countdown.get().isEmpty());
        show();
    }

    void toggleBreak() {
        isBreakShown.set(!isBreakShown.get());
    }

    private void show() {
        if (!isFrozen.get()) {
            slide.set(own);
        }
        countdown.set(countdownNow());
    }

    private Optional<Duration> countdownNow() {
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
}
