package fi.helminauha.ui.help;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Columns;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.ScrollKeys;
import fi.helminauha.ui.kit.TextEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The guide over the main window: a search in it, its contents, the text of `docs/guide`, the shortcuts last. Esc
/// closes it.
public final class HelpPane extends StackPane {
    /// A key and what it does, in the reader’s language.
    public record Row(String keys, String action) {}

    private static final int MOST_COLUMNS = 3;
    /// In pixels.
    private static final double COLUMN_GAP = 2;

    private final Messages messages;
    /// The guide and the shortcuts, in their order.
    private final List<Node> parts = new ArrayList<>();

    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label nothing = new Label();
    private final Columns contents;

    /// Ways that lead out of the guide.
    /// @param about  shows which program this is
    /// @param show   leads to a place of the program, by the name that the guide has for it
    /// @param close  takes the guide away
    public record Ways(Runnable about, Consumer<String> show, Runnable close) {}

    public HelpPane(Messages messages, List<Row> shortcuts, Ways ways) {
        this.messages = messages;
        setId("help");
        getStyleClass().add("help-veil");
        parts.addAll(Guide.in(messages.language()).nodes(place -> {
            ways.close().run();
            ways.show().accept(place);
        }));
        parts.add(caption());
        parts.add(grid(shortcuts));
        contents = contents();
        body.getChildren().setAll(search(), nothing, contents);
        body.getChildren().addAll(parts);
        body.getStyleClass().add("help-body");
        nothing.setText(messages.text("help.search.none"));
        nothing.setId("help-nothing");
        nothing.getStyleClass().add("muted");
        show(nothing, false);
        scroll.setContent(body);
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        var frame = new BorderPane();
        frame.getStyleClass().add("help");
        frame.setTop(bar(ways.about(), ways.close()));
        frame.setCenter(scroll);
        getChildren().setAll(frame);
        ScrollKeys.serve(this, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.close().run();
                event.consume();
            }
        });
    }

    /// Leaves what has the words that are typed, below the heading of its chapter.
    private TextField search() {
        var field = TextEntry.line();
        field.setId("help-search");
        field.getStyleClass().add("help-search");
        field.setPromptText(messages.text("help.search"));
        field.setAccessibleText(messages.text("help.search"));
        field.textProperty().subscribe(this::filter);
        return field;
    }

    private void filter(String typed) {
        var words = typed.strip().toLowerCase(messages.language().locale());
        var heading = Optional.<Node>empty();
        var found = 0;
        for (var part : parts) {
            if (isHeading(part)) {
                heading = Optional.of(part);
                show(part, words.isEmpty());
            } else {
                var isFound = words.isEmpty() || text(part).contains(words);
                show(part, isFound);
                found += isFound ? 1 : 0;
                heading.filter(_ -> isFound).ifPresent(above -> show(above, true));
            }
        }
        show(contents, words.isEmpty());
        show(nothing, found == 0);
        scroll.setVvalue(0);
    }

    private static boolean isHeading(Node part) {
        return part.getStyleClass().contains("guide-heading");
    }

    private static void show(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    /// All words of a part, in small letters.
    private String text(Node part) {
        var words = new StringBuilder();
        collect(part, words);
        return words.toString().toLowerCase(messages.language().locale());
    }

    private static void collect(Node part, StringBuilder words) {
        switch (part) {
            case Labeled labeled -> words.append(labeled.getText()).append(' ');
            case Text text -> words.append(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
            default -> {}
        }
    }

    /// The chapters; a click leads to each.
    private Columns contents() {
        var ways = new ArrayList<Button>();
        for (var part : parts) {
            if (part instanceof Label heading && isHeading(heading)) {
                var way = Plain.button(heading.getText());
                way.getStyleClass().setAll("link-button");
                way.setOnAction(_ -> scrollTo(heading));
                way.setWrapText(true);
                ways.add(way);
            }
        }
        var columns = new Columns(MOST_COLUMNS, COLUMN_GAP, ways);
        columns.setId("help-contents");
        columns.getStyleClass().add("help-contents");
        return columns;
    }

    private void scrollTo(Node heading) {
        var hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(heading.getBoundsInParent().getMinY() / hidden, 0, 1));
        }
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
