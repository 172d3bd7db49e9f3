package fi.helminauha.ui.page;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.figure.FigureSize;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.figure.FigureView;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Builds the blocks of a page that a room reads. Sizes are in em of the text’s size, which the page sets.
public final class PageNodes {
    /// Fields of a form that has one column.
    private static final int ONE_COLUMN = 4;

    private final Messages messages;
    private final FigurePainter painter;

    public PageNodes(Messages messages, FigurePainter painter) {
        this.messages = messages;
        this.painter = painter;
    }

    /// @param number    of the block’s first item, from 1; else 0
    /// @param drawings  of at least the block’s figures
    public Region block(Block block, int number, Optional<ThemeId> theme, Map<FigureId, String> drawings) {
        return switch (block) {
            case Block.Heading(var text, var _) -> plain("page-text", text);
            case Block.Paragraph(var text) -> flow("page-text", text);
            case Block.Step step -> flow("page-text", step.text());
            case Block.Bullets(var items) -> items(items, _ -> mark("page-bullet"));
            case Block.Checklist(var items) -> items(items, _ -> mark("page-check-box"));
            case Block.Numbers(var items) -> items(items, i -> number(number + i));
            case Block.Questions(var items) ->
                column(
                        "page-questions",
                        items.stream().map(item -> flow("page-question", item)).toList());
            case Block.Quotation(var text, var source) -> quotation(text, source);
            case Block.Table(var header, var rows) -> table(header, rows);
            case Block.Form form -> form(form);
            case Block.Figure figure -> figure(figure, theme, drawings);
            case Block.Note(var tone, var text, var _) -> note(tone, text);
        };
    }

    /// What stands before an item, by its place from 0.
    @FunctionalInterface
    private interface ItemMark {
        Node of(int index);
    }

    private static VBox items(List<RichText> items, ItemMark mark) {
        var rows = new ArrayList<Node>();
        for (var i = 0; i < items.size(); i++) {
            rows.add(row("page-item", mark.of(i), flow("page-text", items.get(i))));
        }
        return column("page-items", rows);
    }

    private static Region mark(String styleClass) {
        var mark = new Region();
        mark.getStyleClass().add(styleClass);
        return mark;
    }

    private static Label number(int number) {
        var label = new Label(String.valueOf(number));
        label.getStyleClass().add("page-number");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox quotation(RichText text, Optional<String> source) {
        var nodes = new ArrayList<Node>();
        nodes.add(flow("page-quotation", text));
        source.ifPresent(words -> nodes.add(plain("page-source", words)));
        return column("page-quote", nodes);
    }

    private static PageTable table(List<RichText> header, List<List<RichText>> rows) {
        var cells = new ArrayList<TextFlow>();
        header.forEach(cell -> cells.add(flow("page-header-cell", cell)));
        rows.forEach(row -> row.forEach(cell -> cells.add(flow("page-cell", cell))));
        return new PageTable(header.size(), cells);
    }

    /// A form of many fields has two columns, so that it is read from the back of the room.
    private static GridPane form(Block.Form form) {
        var fields = form.fields();
        var columns = fields.size() > ONE_COLUMN ? 2 : 1;
        var rows = (fields.size() + columns - 1) / columns;
        var grid = new GridPane();
        grid.getStyleClass().add("page-form");
        grid.setMinWidth(0);
        for (var i = 0; i < columns; i++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(share);
        }
        for (var i = 0; i < fields.size(); i++) {
            var label = plain("page-label", fields.get(i).label());
            grid.add(column("page-field", List.of(label, mark("page-writing-line"))), i / rows, i % rows);
        }
        return grid;
    }

    private Region figure(Block.Figure figure, Optional<ThemeId> theme, Map<FigureId, String> drawings) {
        var drawing = drawings.getOrDefault(figure.figure(), "");
        var view = new FigureView(figure, figure.alternative(), drawing, painter, messages);
        theme.ifPresent(of -> view.getStyleClass().add("theme-" + of.value()));
        return new PageFigure(view, FigureSize.of(drawing), figure.caption().map(words -> flow("page-source", words)));
    }

    private HBox note(Block.Tone tone, RichText text) {
        var icon = new Icon(
                switch (tone) {
                    case TIP -> BootstrapIcons.LIGHTBULB;
                    case CAUTION -> BootstrapIcons.EXCLAMATION_TRIANGLE;
                });
        var label = new Label(messages.text("reader.note." + tone.code()), icon);
        label.getStyleClass().add("page-note-label");
        var words = column("page-note-words", List.of(label, flow("page-text", text)));
        var box = row("page-note", words);
        HBox.setHgrow(words, Priority.ALWAYS);
        return box;
    }

    public static TextFlow plain(String styleClass, String words) {
        return flow(styleClass, List.of(new Inline.Plain(words)));
    }

    public static TextFlow flow(String styleClass, RichText text) {
        return flow(styleClass, text.runs());
    }

    private static TextFlow flow(String styleClass, List<Inline> runs) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("page-flow", styleClass);
        for (var run : runs) {
            for (var text : Emoji.runs(run.text())) {
                text.getStyleClass().add("page-run");
                switch (run) {
                    case Inline.Strong _ -> text.getStyleClass().add("page-strong");
                    case Inline.Emphasis _ -> text.getStyleClass().add("page-emphasis");
                    case Inline.Plain _, Inline.PearlLink _, Inline.TermLink _, Inline.WebLink _ -> {
                        // Nobody can follow a link on a screen, so it is text.
                    }
                }
                flow.getChildren().add(text);
            }
        }
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return flow;
    }

    private static HBox row(String styleClass, Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinWidth(0);
        return row;
    }

    public static VBox column(String styleClass, List<? extends Node> nodes) {
        var column = new VBox();
        column.getChildren().addAll(nodes);
        column.getStyleClass().add(styleClass);
        column.setMinWidth(0);
        return column;
    }
}
