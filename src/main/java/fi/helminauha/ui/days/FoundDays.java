package fi.helminauha.ui.days;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The ready-made sessions that have the words of a search, above the pearls that do. Takes no room where there are
/// none.
public final class FoundDays extends VBox {
    private final DaysViewModel viewModel;
    private final DayWords words;

    public FoundDays(DaysViewModel viewModel, DayWords words) {
        this.viewModel = viewModel;
        this.words = words;
        setId("days-found");
        getStyleClass().add("note-group");
        viewModel.foundProperty().when(Attached.in(this)).subscribe(this::show);
    }

    private void show(List<ReadySession> found) {
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        getChildren().clear();
        if (found.isEmpty()) {
            return;
        }
        var caption = new Label(words.messages().count("days.found", found.size()));
        caption.getStyleClass().add("note-caption");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        getChildren().add(caption);
        found.forEach(session -> getChildren().add(row(session)));
    }

    private Button row(ReadySession session) {
        var row = Plain.button(
                words.messages().text("days.found.row", words.text(session).title(), words.duration(session.minutes())),
                new Icon(BootstrapIcons.COLLECTION));
        row.setId("days-found-" + session.id().value());
        row.getStyleClass().setAll("note-row");
        row.setWrapText(true);
        row.setMinWidth(0);
        row.setMinHeight(USE_PREF_SIZE);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> viewModel.show(session));
        return row;
    }
}
