package fi.helminauha.platform;

import java.util.Locale;
import java.util.Map;

/// What a platform offers to keep its screen on and itself awake. Implementations are used on one thread
/// only.
public interface SleepInhibitor {

    /// @param reason  for the user, where the platform shows it
    /// @throws PlatformException if the platform does not offer it, or refuses
    Inhibition begin(String reason) throws PlatformException;

    /// Goes on until it is ended or the program is over. Used on the thread that began it.
    interface Inhibition {
        void end();
    }

    /// That of the platform on which the program runs. Nothing is asked of it yet.
    static SleepInhibitor ofThisPlatform() {
        return of(System.getProperty("os.name"), System.getenv());
    }

    /// @param system       the platform’s name as Java says it
    /// @param environment  the variables of the program’s environment
    static SleepInhibitor of(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new WindowsInhibitor();
        }
        return name.startsWith("mac") ? new MacInhibitor() : new SessionBusInhibitor(environment);
    }
}
