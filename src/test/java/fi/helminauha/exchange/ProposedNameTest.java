package fi.helminauha.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The system’s dialog is a queue of answers here.
class ProposedNameTest {
    @TempDir
    private Path folder;

    private final ArrayDeque<Optional<Path>> answers = new ArrayDeque<>();
    private final List<Path> proposed = new ArrayList<>();

    @BeforeEach
    void keepAFile() throws IOException {
        Files.writeString(folder.resolve("Päivä – moniste.pdf"), "on jo");
    }

    private Optional<Path> target(Path... typed) {
        for (var path : typed) {
            answers.add(Optional.of(path));
        }
        answers.add(Optional.empty());
        return ProposedName.target(".pdf", answers::remove, proposed::add);
    }

    @Test
    void aNameThatBecomesThatOfAFileByItsExtensionIsAskedAboutAgain() {
        var there = folder.resolve("Päivä – moniste.pdf");

        assertEquals(Optional.of(there), target(folder.resolve("Päivä – moniste"), there));
        assertEquals(List.of(there), proposed, "the dialog asks about the whole name");
    }

    @Test
    void whoDoesNotWantToReplaceTheFileWritesNothing() {
        assertEquals(Optional.empty(), target(folder.resolve("Päivä – moniste")));
        assertEquals(Optional.empty(), target());
    }

    @Test
    void aNewNameIsTakenAtOnceWithItsExtension() {
        assertEquals(Optional.of(folder.resolve("Toinen.pdf")), target(folder.resolve("Toinen")));
        assertEquals(List.of(), proposed);
    }
}
