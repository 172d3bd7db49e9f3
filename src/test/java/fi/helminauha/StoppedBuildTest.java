package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.edition.BuildingProgram;
import fi.helminauha.edition.Edition;
import fi.helminauha.edition.FewPearls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedBuildTest {
    private static final int ROUNDS = 5;

    @TempDir
    private Path folder;

    @Test
    void aBuildThatIsStoppedAtAnyMomentLeavesTheOldEditionOrTheNew() {
        var all = FewPearls.copyTo(folder.resolve("all"));
        var some = FewPearls.copyTo(folder.resolve("some"), FewPearls.IDS.subList(0, 6));
        var place = folder.resolve("edition");
        var random = new Random(5);
        for (var round = 0; round < ROUNDS; round++) {
            var stop = Integer.toString(random.nextInt(600));
            try (var builder = ChildJvm.start(
                    folder, Map.of(), BuildingProgram.class, all.toString(), some.toString(), place.toString(), stop)) {
                assertEquals(1, builder.end());
            }

            assertSound(place, "round " + round + ", stopped after " + stop + " ms");
        }
    }

    private static void assertSound(Path place, String round) {
        // Between the two moves that put the new edition in place, the old one lies aside.
        var there = Files.exists(place) ? place : place.resolveSibling(place.getFileName() + ".old");
        try (var edition = Edition.open(there)) {
            edition.warmUp();
            assertTrue(Set.of(6, 16).contains(edition.cards().size()), round);
        }
    }
}
