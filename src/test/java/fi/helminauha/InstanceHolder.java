package fi.helminauha;

import java.io.IOException;
import java.nio.file.Path;

/// A first start without a window: says how it may go on and when another start asks it to come to the front; ends
/// when its input does.
final class InstanceHolder {
    private InstanceHolder() {}

    /// @param arguments  the user’s data folder
    public static void main(String... arguments) throws IOException {
        switch (SingleInstance.claim(Path.of(arguments[0]))) {
            case SingleInstance.Claim.Owner(var instance) -> {
                try (instance) {
                    instance.onRequest(file ->
                            say(file.map(wanted -> "asked for " + wanted).orElse("asked")));
                    say("owner");
                    while (System.in.read() >= 0) {
                        // Its owner holds it.
                    }
                }
            }
            case SingleInstance.Claim.Other() -> say("other");
            case SingleInstance.Claim.Unowned() -> say("unowned");
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
