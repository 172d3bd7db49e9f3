package fi.helminauha.ui.present;

import fi.helminauha.training.TrainingId;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What the trainer writes down after a day, kept soon after it was typed. Used on the JavaFX thread.
final class ClosingNotes {
    private static final Duration DELAY = Duration.ofMillis(500);

    private final Background background;
    private final BiConsumer<TrainingId, String> kept;
    private Optional<Typed> typed = Optional.empty();

    private record Typed(TrainingId session, String text) {}

    /// @param kept  keeps notes in the place of what was there
    ClosingNotes(Background background, BiConsumer<TrainingId, String> kept) {
        this.background = background;
        this.kept = kept;
    }

    /// To be called as they are typed.
    void write(TrainingId session, String text) {
        var isDue = typed.isPresent();
        typed = Optional.of(new Typed(session, text));
        if (!isDue) {
            background.later(DELAY, this::keep);
        }
    }

    /// Keeps at once what is not kept yet.
    void keep() {
        typed.ifPresent(last -> kept.accept(last.session(), last.text()));
        typed = Optional.empty();
    }
}
