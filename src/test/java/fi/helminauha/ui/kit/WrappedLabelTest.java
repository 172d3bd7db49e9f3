package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.ui.InterfaceThread;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WrappedLabelTest {
    private final WrappedLabel label = new WrappedLabel();
    private int measured;

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @Test
    void theHeightIsMeasuredOnceForAWidthHoweverDeepTheLabelIsNested() {
        InterfaceThread.run(() -> {
            label.setText("שלום עולם ".repeat(20));
            label.setSkin(new CountingSkin());
            show();
            measured = 0;

            label.setText("שלום ".repeat(40));
            label.getScene().getRoot().layout();

            assertTrue(measured <= 4, () -> "measured " + measured + " times");
        });
    }

    @Test
    void theHeightFollowsTextFontAndWidth() {
        InterfaceThread.run(() -> {
            label.setText("yksi");
            show();
            var usual = new Label("yksi");
            usual.setWrapText(true);
            assertEquals(usual(usual), label.prefHeight(200));

            label.setText("sana ".repeat(60));
            usual.setText(label.getText());
            assertEquals(usual(usual), label.prefHeight(200));

            label.setFont(Font.font(30));
            usual.setFont(label.getFont());
            assertEquals(usual(usual), label.prefHeight(200));
            assertTrue(label.prefHeight(100) > label.prefHeight(200));
        });
    }

    private static double usual(Label usual) {
        var _ = new Scene(new VBox(usual));
        usual.applyCss();
        return usual.prefHeight(200);
    }

    private void show() {
        label.setMinHeight(Region.USE_PREF_SIZE);
        Region nested = label;
        for (var depth = 0; depth < 4; depth++) {
            HBox.setHgrow(nested, Priority.ALWAYS);
            nested = new VBox(new HBox(nested));
            nested.setMinHeight(Region.USE_PREF_SIZE);
        }
        var _ = new Scene(nested, 300, 400);
        nested.applyCss();
        nested.layout();
    }

    private final class CountingSkin extends LabelSkin {
        CountingSkin() {
            super(label);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            measured++;
            return super.computePrefHeight(width, top, right, bottom, left);
        }
    }
}
