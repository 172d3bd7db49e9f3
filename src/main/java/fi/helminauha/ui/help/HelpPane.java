package fi.helminauha.ui.help;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.ScrollKeys;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The guide over the main window: shortcuts first, then the text of `docs/guide`. Esc closes it.
public final class HelpPane extends StackPane {
    /// A key and what it does, in the reader’s language.
    public record Row(String keys, String action) {}

    private final Messages messages;

    /// @param about  shows which program this is
    public HelpPane(Messages messages, List<Row> shortcuts, Runnable about, Runnable close) {
        this.messages = messages;
        setId("help");
        getStyleClass().add("help-veil");
        var body = new VBox(caption(), grid(shortcuts));
        body.getChildren().addAll(Guide.in(messages.language()).nodes());
        body.getStyleClass().add("help-body");
        var scroll = new ScrollPane(body);
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        var frame = new BorderPane();
        frame.getStyleClass().add("help");
        frame.setTop(bar(about, close));
        frame.setCenter(scroll);
        getChildren().setAll(frame);
        ScrollKeys.serve(this, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private HBox bar(Runnable about, Runnable close) {
        var title = new Label(messages.text("help.title"));
        title.getStyleClass().add("help-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var button = Plain.button(null, new Icon(BootstrapIcons.X));
        button.setId("help-close");
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(messages.text("help.close"));
        LazyTooltip.give(button, messages.text("help.close"));
        button.setOnAction(_ -> close.run());
        var program = Plain.button(messages.text("menu.about"));
        program.setId("help-about");
        program.getStyleClass().setAll("link-button");
        program.setWrapText(true);
        program.setMinHeight(USE_PREF_SIZE);
        program.setOnAction(_ -> about.run());
        var bar = new HBox(title, program, button);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("help-bar");
        return bar;
    }

    private Label caption() {
        var caption = new Label(messages.text("help.shortcuts"));
        caption.getStyleClass().add("guide-heading");
        return caption;
    }

    private static GridPane grid(List<Row> shortcuts) {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        for (var i = 0; i < shortcuts.size(); i++) {
            var keys = new Label(shortcuts.get(i).keys());
            keys.getStyleClass().add("shortcut-keys");
            keys.setMinWidth(USE_PREF_SIZE);
            var action = new Label(shortcuts.get(i).action());
            action.setWrapText(true);
            grid.addRow(i, keys, action);
        }
        return grid;
    }
}
