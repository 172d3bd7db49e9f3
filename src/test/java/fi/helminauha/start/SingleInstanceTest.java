package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.ChildJvm;
import fi.helminauha.FileWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path home;

    @Test
    void aFurtherStartEndsWhenTheFirstHasDoneWhatItAsked() {
        try (var first = holder()) {
            assertEquals("owner", first.line());

            var claim = claim(OpenRequest.WINDOW);

            assertEquals(new SingleInstance.Claim.Other(":1"), claim);
            assertEquals("asked for []", first.line());
        }
    }

    @Test
    void eachFurtherStartAsksAgain() {
        try (var first = holder()) {
            assertEquals("owner", first.line());

            for (var start = 0; start < 3; start++) {
                assertInstanceOf(SingleInstance.Claim.Other.class, claim(OpenRequest.WINDOW));
                assertEquals("asked for []", first.line());
            }
        }
    }

    @Test
    void aFurtherStartHandsItsFilesToTheFirst() {
        var files = List.of(home.resolve("jaettu.helminauha"), home.resolve("työ päivä #2?&%41.helminauha"));
        try (var first = holder()) {
            assertEquals("owner", first.line());

            claim(new OpenRequest(files));

            assertEquals("asked for " + files, first.line());
        }
    }

    @Test
    void whatManyStartsAskAtTheSameMomentAllArrives() {
        try (var first = holder()) {
            assertEquals("owner", first.line());
            var files = IntStream.range(0, 5)
                    .mapToObj(number -> home.resolve(number + ".helminauha"))
                    .toList();

            var starts = files.stream()
                    .map(file -> ChildJvm.start(home, Map.of(), FurtherStart.class, data().toString(), file.toString()))
                    .toList();

            starts.forEach(start -> assertEquals("other", start.line()));
            var asked = new TreeSet<String>();
            files.forEach(_ -> asked.add(first.line()));
            assertEquals(
                    new TreeSet<>(files.stream()
                            .map(file -> "asked for " + List.of(file))
                            .toList()),
                    asked);
            starts.forEach(ChildJvm::close);
        }
    }

    @Test
    void aStartThatAsksWhileTheFirstEndsIsTheNextFirst() throws IOException {
        try (var first = deafHolder()) {
            assertEquals("owner", first.line());
            var waiting = CompletableFuture.supplyAsync(() -> claim(OpenRequest.WINDOW));
            FileWatch.awaitFile(request());

            first.kill();

            assertInstanceOf(SingleInstance.Claim.Owner.class, waiting.join())
                    .instance()
                    .close();
        }
        assertTrue(Files.notExists(request()), "it does itself what it has asked");
    }

    @Test
    void aFirstThatDoesNotAnswerIsNotWaitedForForever() {
        try (var first = deafHolder()) {
            assertEquals("owner", first.line());

            var claim = SingleInstance.claim(data(), OpenRequest.WINDOW, ":1", Duration.ZERO);

            assertEquals(new SingleInstance.Claim.Silent(), claim);
        }
        assertTrue(Files.notExists(request()), "what was not opened is not opened later");
    }

    @Test
    void afterTheFirstWasKilledTheNextStartIsTheFirst() throws IOException {
        try (var first = holder()) {
            assertEquals("owner", first.line());
            first.kill();
        }

        var claim = claim(OpenRequest.WINDOW);

        assertInstanceOf(SingleInstance.Claim.Owner.class, claim).instance().close();
    }

    @Test
    void whatAKilledStartAskedIsForgotten() throws IOException {
        Files.createDirectories(data());
        // No process has this number: Linux counts to 4,194,304 at most.
        var old = new OpenRequest(List.of(home.resolve("vanha.helminauha")));
        var request = Files.writeString(data().resolve("instance.show-99999999"), old.text());

        try (var first = holder()) {
            assertEquals("owner", first.line());
            claim(OpenRequest.WINDOW);

            assertEquals("asked for []", first.line());
            assertTrue(Files.notExists(request));
        }
    }

    @Test
    void whereNothingCanBeWrittenEachStartGoesOnByItself() throws IOException {
        var blocked = Files.writeString(home.resolve("blocked"), "a file where the folder should be");

        assertEquals(
                new SingleInstance.Claim.Unowned(),
                SingleInstance.claim(blocked.resolve("data"), OpenRequest.WINDOW, "", PATIENCE));
    }

    private SingleInstance.Claim claim(OpenRequest wanted) {
        return SingleInstance.claim(data(), wanted, "", PATIENCE);
    }

    private Path request() {
        return data().resolve("instance.show-" + ProcessHandle.current().pid());
    }

    private ChildJvm holder() {
        return ChildJvm.start(home, Map.of(), InstanceHolder.class, data().toString(), ":1");
    }

    private ChildJvm deafHolder() {
        return ChildJvm.start(home, Map.of(), InstanceHolder.class, data().toString(), ":1", "deaf");
    }

    private Path data() {
        return home.resolve("data");
    }
}
