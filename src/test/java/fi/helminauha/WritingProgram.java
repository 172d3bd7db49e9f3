package fi.helminauha;

import fi.helminauha.exchange.ExchangeException;
import fi.helminauha.store.KeptLibrary;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/// Makes one change after the other and says of each that it begins, and that it is on the disk or that it is not.
final class WritingProgram {
    private WritingProgram() {}

    /// @param arguments  the user’s folder, the seed of the changes, and how many
    public static void main(String... arguments) {
        var folder = Path.of(arguments[0]);
        var random = new Random(Long.parseLong(arguments[1]));
        var library = new KeptLibrary(folder.resolve("library.db"), Clock.systemUTC(), _ -> {}, _ -> {});
        for (var left = Integer.parseInt(arguments[2]); left > 0; left--) {
            var change = RandomChange.next(random);
            say("begin " + change);
            var isKept = isKept(change, library, folder);
            say((isKept ? "kept " : "unkept ") + change);
            if (!isKept && (change.equals("restore") || change.startsWith("bring "))) {
                // Which of two libraries is there, only the next start tells.
                break;
            }
        }
        library.close();
        say("end");
    }

    private static boolean isKept(String change, KeptLibrary library, Path folder) {
        try {
            return ChangeMaker.make(change, library, folder);
        } catch (UncheckedIOException | ExchangeException e) {
            // What the window says of settings and of files for others.
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
        if (System.out.checkError()) {
            // Nobody listens any more: the test was stopped.
            System.exit(1);
        }
    }
}
