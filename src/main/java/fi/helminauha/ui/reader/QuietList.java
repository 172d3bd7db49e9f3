package fi.helminauha.ui.reader;

import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A quiet line on a page that says how much there is and opens a list of it; not there where there is nothing.
final class QuietList extends VBox {
    private final Icon chevron = new Icon(BootstrapIcons.CHEVRON_RIGHT);
    private final Button line = Plain.button(null, chevron);
    private final VBox rows = new VBox();
    private boolean isOpen;

    QuietList(String id) {
        setId(id);
        getStyleClass().add("quiet-list");
        setMinWidth(0);
        line.setId(id + "-line");
        line.getStyleClass().setAll("quiet-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setOnAction(_ -> {
            isOpen = !isOpen;
            lay();
        });
        rows.setId(id + "-rows");
        rows.getStyleClass().add("quiet-rows");
        show("", List.of());
    }

    /// @param words  of the line
    /// @param shown  the list; empty takes the line away
    void show(String words, List<? extends Node> shown) {
        line.setText(words);
        rows.getChildren().setAll(shown);
        isOpen &= !shown.isEmpty();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        lay();
    }

    private void lay() {
        chevron.show(isOpen ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT);
        getChildren().setAll(isOpen ? List.of(line, rows) : List.of(line));
    }
}
