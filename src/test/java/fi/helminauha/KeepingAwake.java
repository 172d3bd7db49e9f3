package fi.helminauha;

import fi.helminauha.platform.Awake;
import fi.helminauha.platform.SleepInhibitor;
import java.util.Map;

/// Keeps the computer awake until it is killed.
final class KeepingAwake {
    private KeepingAwake() {}

    /// @param arguments  the address of the session bus
    public static void main(String[] arguments) throws InterruptedException {
        var inhibitor = SleepInhibitor.of("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", arguments[0]));
        new Awake(Runnable::run, inhibitor).keep("Päivä");
        System.out.println("awake");
        Thread.currentThread().join();
    }
}
