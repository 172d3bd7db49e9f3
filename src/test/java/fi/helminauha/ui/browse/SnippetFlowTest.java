package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.ui.InterfaceThread;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnippetFlowTest {
    private static final double WIDTH = 240;

    private SnippetFlow flow;

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @BeforeEach
    void showALongPassage() {
        InterfaceThread.run(() -> {
            flow = new SnippetFlow("hit-snippet", 2);
            new Scene(new StackPane(flow));
            flow.show(Snippet.of("Sana seuraa sanaa ".repeat(20).strip()));
        });
    }

    @Test
    void aScrollBarThatComesAndGoesChangesNothing() {
        var cut = textAt(20, WIDTH);

        assertEquals(cut, textAt(20, WIDTH + 12));
        assertEquals(cut, textAt(20, WIDTH));
    }

    @Test
    void moreIsShownWhereThereIsMoreRoom() {
        assertTrue(textAt(20, WIDTH).length() < textAt(20, 2 * WIDTH).length());
    }

    @Test
    void moreIsShownInSmallerLetters() {
        assertTrue(textAt(20, WIDTH).length() < textAt(12, WIDTH).length());
    }

    /// What is left of the passage in a row that is measured.
    private String textAt(int pixels, double width) {
        return InterfaceThread.get(() -> {
            flow.setStyle("-fx-font-size: " + pixels + "px");
            flow.getScene().getRoot().applyCss();
            flow.prefHeight(width);
            return flow.getChildren().stream()
                    .map(Text.class::cast)
                    .map(Text::getText)
                    .collect(Collectors.joining());
        });
    }
}
