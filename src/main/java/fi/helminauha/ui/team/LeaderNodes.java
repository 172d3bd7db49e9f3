package fi.helminauha.ui.team;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What a pearl tells its leader, as it is read at a desk.
final class LeaderNodes {
    private LeaderNodes() {}

    static Node of(Block block) {
        return switch (block) {
            case Block.Heading(var title, var _) -> BeforeView.wrapped("team-subheading", title);
            case Block.Paragraph(var text) -> text(text);
            case Block.Bullets(var items) -> items(items, "• ");
            case Block.Checklist(var items) -> items(items, "☐ ");
            case Block.Questions(var items) -> items(items, "• ");
            case Block.Numbers(var items) ->
                column(IntStream.range(0, items.size())
                        .mapToObj(i -> BeforeView.wrapped(
                                "team-text", (i + 1) + ". " + items.get(i).plain()))
                        .toList());
            case Block.Step step ->
                BeforeView.wrapped(
                        "team-text", step.title() + ": " + step.text().plain());
            case Block.Quotation(var text, var _) -> text(text);
            case Block.Table(var _, var rows) ->
                column(rows.stream()
                        .map(row -> BeforeView.wrapped(
                                "team-text",
                                "• " + row.stream().map(RichText::plain).collect(Collectors.joining(" – "))))
                        .toList());
            case Block.Form(var title, var fields) ->
                BeforeView.wrapped(
                        "team-text",
                        title + ": "
                                + fields.stream().map(Block.FormField::label).collect(Collectors.joining(", ")));
            case Block.Figure figure -> BeforeView.wrapped("team-text", figure.alternative());
            case Block.Note(var _, var text, var _) -> text(text);
        };
    }

    private static Node text(RichText text) {
        return BeforeView.wrapped("team-text", text.plain());
    }

    private static Node items(List<RichText> items, String mark) {
        return column(items.stream()
                .map(item -> BeforeView.wrapped("team-text", mark + item.plain()))
                .toList());
    }

    private static VBox column(List<? extends Node> nodes) {
        var column = new VBox();
        column.getChildren().addAll(nodes);
        column.getStyleClass().add("team-items");
        column.setMinWidth(0);
        return column;
    }
}
