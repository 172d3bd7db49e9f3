package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;

class AncestorsTest {
    private final Group inner = new Group();
    private final Group middle = new Group(inner);
    private final Group outer = new Group(middle);

    @Test
    void theNearestAncestorComesFirstAfterTheNodeItself() {
        assertEquals(List.of(inner, middle, outer), Ancestors.orSelf(inner).toList());
    }

    @Test
    void aNodeStandsInItselfAndInItsAncestorsAndInNoOther() {
        assertTrue(Ancestors.isIn(middle, middle));
        assertTrue(Ancestors.isIn(inner, outer));
        assertFalse(Ancestors.isIn(outer, inner));
    }

    @Test
    void whereNothingHasTheKeyboardItStandsInNothing() {
        assertFalse(Ancestors.isIn(null, outer));
    }
}
