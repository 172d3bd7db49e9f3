package fi.helminauha.ui.kit;

import fi.helminauha.store.KeptLibrary;
import fi.helminauha.store.Unkept;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether what the user does is on the disk. While it is not, a line says so, why, and what to do, and it is tried
/// again and again. Used on the JavaFX thread.
public final class Keeping {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Background background;
    private final Notices notices;
    private final KeptLibrary library;
    private final ReadOnlyObjectWrapper<Optional<Unkept>> unkept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isTrialDue;

    /// @param library  used on the `io` thread
    public Keeping(Background background, Notices notices, KeptLibrary library) {
        this.background = background;
        this.notices = notices;
        this.library = library;
    }

    /// What is not on the disk; absent if everything is.
    public ReadOnlyObjectProperty<Optional<Unkept>> unkeptProperty() {
        return unkept.getReadOnlyProperty();
    }

    /// Says how it stands now.
    public void show(Optional<Unkept> now) {
        var before = unkept.get();
        unkept.set(now);
        if (now.isEmpty()) {
            before.ifPresent(_ -> {
                endLines();
                notices.tell("keeping.kept");
            });
            return;
        }
        if (!before.map(Keeping::key).equals(now.map(Keeping::key))) {
            endLines();
        }
        notices.say(line(now.get()));
        if (!isTrialDue) {
            isTrialDue = true;
            background.later(PAUSE, () -> {
                isTrialDue = false;
                if (unkept.get().isPresent()) {
                    tryAgain();
                }
            });
        }
    }

    private void endLines() {
        notices.end(key(true));
        notices.end(key(false));
    }

    private Notices.Notice line(Unkept now) {
        return new Notices.Notice(
                List.of(new Notices.Sentence(key(now), List.of()), new Notices.Sentence(why(now), List.of(name(now)))),
                Optional.of(now.file() + "\n" + Notices.details(now.failure())),
                Optional.of(new Notices.Act("keeping.again", this::tryAgain)),
                Notices.Lasts.WHILE_TRUE);
    }

    private static String key(Unkept now) {
        return key(now.isOpen());
    }

    private static String key(boolean isOpen) {
        return isOpen ? "keeping.changes" : "keeping.library";
    }

    /// Of the library’s file; where it lies is in the details.
    static String name(Unkept now) {
        return String.valueOf(now.file().getFileName());
    }

    /// The key of the sentence that says why, and what to do about it; its argument is [#name].
    public static String why(Unkept now) {
        return "keeping.why." + now.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Tries at once to write what is not on the disk.
    public void tryAgain() {
        background.io(library::tryAgain);
    }

    /// Whether a line says that something is not on the disk.
    public static boolean isSaid(Notices.Notice line) {
        return line.lasts() == Notices.Lasts.WHILE_TRUE;
    }
}
