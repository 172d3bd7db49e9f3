package fi.helminauha.platform;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Keeps the screen on and the computer awake from [#keep] to [#letGo].
///
/// ```java
/// var awake = new Awake(thread, SleepInhibitor.ofThisPlatform());
/// awake.keep("Presenting");
/// awake.letGo();
/// ```
/// What the program has not let go when it ends, also when it is killed, the platform lets go itself. Used on one
/// thread only, which never waits: the platform is asked on another.
public final class Awake {
    private final Executor thread;
    private final SleepInhibitor inhibitor;
    private Optional<SleepInhibitor.Inhibition> inhibition = Optional.empty();

    /// @param thread  runs one task after the other on one and the same thread, as some platforms want
    public Awake(Executor thread, SleepInhibitor inhibitor) {
        this.thread = thread;
        this.inhibitor = inhibitor;
    }

    /// Begins; while it goes on already, nothing changes. A failure is logged, not told.
    /// @param reason  for the user, where the platform shows it; in the user’s language
    public void keep(String reason) {
        thread.execute(() -> {
            if (inhibition.isEmpty()) {
                inhibition = begin(reason);
            }
        });
    }

    private Optional<SleepInhibitor.Inhibition> begin(String reason) {
        try {
            return Optional.of(inhibitor.begin(reason));
        } catch (PlatformException e) {
            System.getLogger(Awake.class.getName()).log(Level.DEBUG, "the computer may fall asleep", e);
            return Optional.empty();
        }
    }

    /// Ends; nothing happens where it does not go on.
    public void letGo() {
        thread.execute(() -> {
            inhibition.ifPresent(SleepInhibitor.Inhibition::end);
            inhibition = Optional.empty();
        });
    }
}
