package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir
    private Path home;

    @Test
    void aSecondStartAsksTheFirstToComeToTheFront() {
        try (var first = holder()) {
            assertEquals("owner", first.line());

            var claim = SingleInstance.claim(data());

            assertInstanceOf(SingleInstance.Claim.Other.class, claim);
            assertEquals("asked", first.line());
        }
    }

    @Test
    void eachFurtherStartAsksAgain() {
        try (var first = holder()) {
            assertEquals("owner", first.line());

            for (var start = 0; start < 3; start++) {
                assertInstanceOf(SingleInstance.Claim.Other.class, SingleInstance.claim(data()));
                assertEquals("asked", first.line());
            }
        }
    }

    @Test
    void aFurtherStartHandsItsFileToTheFirst() {
        var file = home.resolve("jaettu.helminauha");
        try (var first = holder()) {
            assertEquals("owner", first.line());

            SingleInstance.claim(data(), Optional.of(file));

            assertEquals("asked for " + file, first.line());
        }
    }

    @Test
    void afterTheFirstWasKilledTheNextStartIsTheFirst() throws IOException {
        try (var first = holder()) {
            assertEquals("owner", first.line());
            first.kill();
        }

        var claim = SingleInstance.claim(data());

        assertInstanceOf(SingleInstance.Claim.Owner.class, claim).instance().close();
    }

    @Test
    void anAskingThatNobodyHeardIsForgotten() throws IOException {
        Files.createDirectories(data());
        var request = Files.writeString(data().resolve("instance.show"), "");

        try (var first = holder()) {
            assertEquals("owner", first.line());
            assertTrue(Files.notExists(request));
        }
    }

    @Test
    void whereNothingCanBeWrittenEachStartGoesOnByItself() throws IOException {
        var blocked = Files.writeString(home.resolve("blocked"), "a file where the folder should be");

        assertEquals(new SingleInstance.Claim.Unowned(), SingleInstance.claim(blocked.resolve("data")));
    }

    private ChildJvm holder() {
        return ChildJvm.start(home, Map.of(), InstanceHolder.class, data().toString());
    }

    private Path data() {
        return home.resolve("data");
    }
}
