package fi.helminauha.ui.paper;

import fi.helminauha.collection.TypedText;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The papers that were saved last, to be opened again.
final class MadePapers extends StackPane {
    private final PaperViewModel viewModel;
    private final PaperFiles files;
    private final Messages messages;
    private final Consumer<String> say;

    /// @param say  is told what became of it
    MadePapers(PaperViewModel viewModel, PaperFiles files, Messages messages, Consumer<String> say) {
        this.viewModel = viewModel;
        this.files = files;
        this.messages = messages;
        this.say = say;
        var button = Plain.button(messages.text("paper.made"), new Icon(BootstrapIcons.CLOCK_HISTORY));
        button.setId("paper-made");
        button.getStyleClass().setAll("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> menu().show(button, Side.TOP, 0, 0));
        getChildren().setAll(button);
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.setId("paper-made-menu");
        for (var path : viewModel.lately().paths()) {
            menu.getItems().add(item(path));
        }
        if (menu.getItems().isEmpty()) {
            var none = Plain.item(messages.text("paper.made.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        return menu;
    }

    private MenuItem item(String path) {
        var item = Plain.item(name(path));
        item.setOnAction(_ -> open(path));
        return item;
    }

    private static String name(String path) {
        return TypedText.line(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    private void open(String path) {
        try {
            var file = Path.of(path);
            if (Files.isRegularFile(file)) {
                if (!files.show(file)) {
                    say.accept(messages.text("paper.made.unopened", TypedText.line(path)));
                }
                return;
            }
        } catch (InvalidPathException e) {
            // Said as of a file that is gone.
        }
        viewModel.lately().forget(path);
        say.accept(messages.text("paper.made.gone", TypedText.line(path)));
    }
}
