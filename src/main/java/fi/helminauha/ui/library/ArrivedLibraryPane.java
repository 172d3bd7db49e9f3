package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.PartChange;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.library.TakeAlongViewModel.Arrived;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Over the window: what joining a library from a file would change, and what putting it in the place of one’s own
/// would. Esc leaves everything as it is.
public final class ArrivedLibraryPane extends StackPane {
    private final Messages messages;
    private final BackupWords words;
    private final Button first;

    public ArrivedLibraryPane(TakeAlongViewModel takeAlong, Arrived arrived, Messages messages) {
        this.messages = messages;
        this.words = new BackupWords(messages);
        setId("arrived-library");
        getStyleClass().add("help-veil");
        var folder = arrived.opened().holdings().folderAlone();
        var title = label(folder.map(sent ->
                        messages.text("takealong.arrived.folder", sent.name().value(), arrived.fileName()))
                .orElseGet(() -> messages.text(
                        "takealong.arrived",
                        arrived.fileName(),
                        words.when(arrived.opened().written()))));
        title.getStyleClass().add("help-title");
        first = new QuietButton(messages, "bring-in-join", "takealong.join", () -> takeAlong.accept(true));
        first.getStyleClass().setAll("button", "primary-button");
        var acts = new FlowPane(first);
        if (folder.isEmpty()) {
            acts.getChildren()
                    .add(new QuietButton(
                            messages, "bring-in-replace", "takealong.replace", () -> takeAlong.accept(false)));
        }
        acts.getChildren().add(new QuietButton(messages, "bring-in-dismiss", "share.dismiss", takeAlong::dismiss));
        acts.getStyleClass().add("question-acts");
        var box = new VBox(title);
        box.getStyleClass().add("question");
        box.getChildren().addAll(changes("takealong.joined", arrived.preview().joined()));
        // A folder that somebody sent takes the place of nothing.
        if (folder.isEmpty()) {
            box.getChildren()
                    .addAll(changes("takealong.replaced", arrived.preview().replaced()));
        }
        box.getChildren().addAll(label(messages.text("takealong.kept")), acts);
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        // As high as its words are at their width, where the window has room.
        scroll.prefViewportHeightProperty().bind(box.heightProperty());
        scroll.setMaxHeight(USE_PREF_SIZE);
        scroll.getStyleClass().add("arrived-library");
        scroll.setAccessibleRole(AccessibleRole.DIALOG);
        scroll.setAccessibleText(title.getText());
        getChildren().setAll(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                takeAlong.dismiss();
                event.consume();
            }
        });
    }

    private List<Label> changes(String key, List<PartChange> changes) {
        var head = label(messages.text(key));
        head.getStyleClass().add("backup-when");
        var text = label(String.join("\n", words.imported(changes)));
        return List.of(head, text);
    }

    private static Label label(String text) {
        var label = new WrappedLabel(text);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Puts the keyboard on the act that loses nothing.
    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
