package fi.helminauha.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A sign of the icon font, as large as the text that it stands beside. Ikonli’s own node gives every icon a style of
/// its own to be parsed; this one is styled as all other text is, by the class `icon`.
public final class Icon extends Text {
    public Icon(BootstrapIcons sign) {
        getStyleClass().add("icon");
        show(sign);
    }

    public void show(BootstrapIcons sign) {
        setText(Character.toString(sign.getCode()));
    }
}
