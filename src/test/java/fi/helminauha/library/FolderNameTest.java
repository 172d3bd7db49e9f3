package fi.helminauha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u0000\u0007", "\u00a0\u200b"})
    void whatCannotBeSeenIsNoName(String typed) {
        assertEquals(Optional.empty(), FolderName.of(typed));
    }

    @Test
    void spaceAroundAndTwiceWithinAndControlCharactersAreDropped() {
        assertEquals("Tiimin aloitus", named("  Tiimin \u0007\n aloi\u0000tus\t"));
    }

    @Test
    void aNameIsCutAfterEightyCharactersAndNotWithinOne() {
        assertEquals("a".repeat(80), named("a".repeat(90)));
        assertEquals("\ud83d\ude00".repeat(80), named("\ud83d\ude00".repeat(81)));
        assertEquals("a".repeat(79), named("a".repeat(79) + " b"));
    }

    @Test
    void capitalsAndTheWayOfWritingALetterMakeNoOtherName() {
        assertTrue(
                new FolderName("Äänet").isLike(FolderName.of("a\u0308\u00e4NET").orElseThrow()));
        assertFalse(new FolderName("Äänet").isLike(new FolderName("Aanet")));
    }

    private static String named(String typed) {
        return FolderName.of(typed).orElseThrow().value();
    }
}
