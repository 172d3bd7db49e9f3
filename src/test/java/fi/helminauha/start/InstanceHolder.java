package fi.helminauha.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A first start without a window: says how it may go on and when another start asks it to come to the front; ends
/// when its input does.
final class InstanceHolder {
    private InstanceHolder() {}

    /// @param arguments  the user’s data folder, the display’s name, and anything for a holder that hears nobody
    public static void main(String... arguments) throws IOException {
        switch (SingleInstance.claim(Path.of(arguments[0]), OpenRequest.WINDOW, arguments[1], Duration.ZERO)) {
            case SingleInstance.Claim.Owner(var instance) -> {
                try (instance) {
                    say("owner");
                    if (arguments.length < 3) {
                        instance.onRequest((wanted, done) -> {
                            say("asked for " + wanted.files());
                            done.run();
                        });
                    }
                    while (System.in.read() >= 0) {
                        // Its owner holds it.
                    }
                }
            }
            case SingleInstance.Claim.Other(var _) -> say("other");
            case SingleInstance.Claim.Silent() -> say("silent");
            case SingleInstance.Claim.Unowned() -> say("unowned");
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
