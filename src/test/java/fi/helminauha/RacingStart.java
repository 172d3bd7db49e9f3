package fi.helminauha;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.start.OpenRequest;
import fi.helminauha.start.SingleInstance;
import fi.helminauha.start.SingleInstance.Claim;
import fi.helminauha.store.KeptLibrary;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A start that is asked to open a file. The first keeps a mark for its own file and for that of the other, and ends.
final class RacingStart {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Asked(OpenRequest wanted, Runnable done) {}

    private RacingStart() {}

    /// @param arguments  the user’s folder, and the name of the file
    public static void main(String... arguments) throws InterruptedException, IOException {
        var folder = Path.of(arguments[0]);
        var wanted = new OpenRequest(List.of(folder.resolve(arguments[1])));
        if (SingleInstance.claim(folder, wanted, "", PATIENCE) instanceof Claim.Owner(var instance)) {
            var asked = new LinkedBlockingQueue<Asked>();
            instance.onRequest((other, done) -> asked.add(new Asked(other, done)));
            var isKept = false;
            try (var library = new KeptLibrary(folder.resolve("library.db"), Clock.systemUTC(), _ -> {}, _ -> {})) {
                isKept = keep(library, wanted);
                var other = asked.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (other != null) {
                    isKept &= keep(library, other.wanted());
                    other.done().run();
                }
            }
            instance.close();
            System.out.println(isKept ? "first" : "not kept");
        } else {
            System.out.println("further");
        }
    }

    private static boolean keep(KeptLibrary library, OpenRequest wanted) {
        var pearl = new PearlId(wanted.files().getFirst().getFileName().toString());
        return library.keep(
                new Subject(Kind.BOOKMARK, pearl.value()),
                store -> store.bookmarks().add(new Bookmark(pearl, Instant.now())));
    }
}
