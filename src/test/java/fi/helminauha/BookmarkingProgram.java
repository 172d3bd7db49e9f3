package fi.helminauha;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.store.OpenedLibrary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/// Marks pearls and takes every third mark away until it is killed; says each change when it is done.
final class BookmarkingProgram {
    private BookmarkingProgram() {}

    /// @param arguments  the library’s file and the number of the first pearl
    public static void main(String... arguments) {
        try (var library =
                OpenedLibrary.at(Path.of(arguments[0]), Clock.systemUTC()).store()) {
            for (var number = Integer.parseInt(arguments[1]); ; number++) {
                library.bookmarks().add(new Bookmark(new PearlId("pearl-" + number), Instant.now()));
                say("+" + number);
                if (number % 3 == 0) {
                    library.bookmarks().remove(new PearlId("pearl-" + (number - 1)));
                    say("-" + (number - 1));
                }
            }
        }
    }

    private static void say(String change) {
        System.out.println(change);
        System.out.flush();
    }
}
