package fi.helminauha.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("title", "text", "type");

    @Test
    void aMistypedNameFindsTheNearest() {
        assertEquals(Optional.of("title"), NearestName.to("titel", KNOWN));
        assertEquals(Optional.of("type"), NearestName.to("typ", KNOWN));
    }

    @Test
    void aNameThatIsFarFromAllFindsNone() {
        assertEquals(Optional.empty(), NearestName.to("colour", KNOWN));
        assertEquals(Optional.empty(), NearestName.to("t".repeat(1_000), KNOWN));
    }
}
