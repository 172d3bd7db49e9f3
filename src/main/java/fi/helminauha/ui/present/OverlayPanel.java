package fi.helminauha.ui.present;

import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A panel over the presenter’s view: it asks or offers something, and Esc takes it away.
abstract class OverlayPanel extends VBox {
    private final Label heading = new WrappedLabel();

    OverlayPanel(String title) {
        getStyleClass().add("overlay-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        heading.getStyleClass().add("overlay-title");
        heading.setMinHeight(USE_PREF_SIZE);
        getChildren().add(heading);
        setTitle(title);
    }

    final void setTitle(String title) {
        heading.setText(title);
        setAccessibleText(title);
    }

    static Label advice(String words) {
        var label = new WrappedLabel(words);
        label.getStyleClass().add("overlay-advice");
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String words, Runnable act) {
        var button = Plain.button(words);
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", "presenter-button");
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The button that Enter presses.
    static Button primary(String id, String words, Runnable act) {
        var button = button(id, words, act);
        button.getStyleClass().remove("quiet-button");
        button.getStyleClass().add("primary-button");
        button.setDefaultButton(true);
        return button;
    }

    static FlowPane buttons(Button... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("overlay-buttons");
        return row;
    }

    /// Puts the keyboard where it is wanted first. Called when the panel is laid out.
    abstract void takeKeyboard();
}
