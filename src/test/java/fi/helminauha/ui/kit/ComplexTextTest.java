package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.ui.InterfaceThread;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexTextTest {
    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
        InterfaceThread.run(ComplexText::mend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום עולם ", "مرحبا بالعالم ", "abc שלום עולם def ", "שלום", "ก้", "नमस्ते दुनिया "})
    void aTextOfAnyScriptIsBrokenIntoLines(String words) {
        var text = words.repeat(40);

        var height = InterfaceThread.get(() -> {
            var shown = new Text(text);
            shown.setWrappingWidth(200);
            return shown.getLayoutBounds().getHeight();
        });

        assertTrue(height > 40, () -> text + " is " + height + " pixels high");
    }
}
