package fi.helminauha.ui.team;

import fi.helminauha.collection.RichText;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamPage;
import fi.helminauha.team.TeamPage.Content;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.TabLeaves;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.page.PageFigure;
import fi.helminauha.ui.page.PageNodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Builds what is under the title of a team’s page, and keeps it as the run is. Sizes are in em of the text’s size.
final class RoomNodes {
    private static final int ANSWER_LINES = 3;
    /// So many cells of a card that is alone stand beside each other.
    private static final int CELLS = 3;
    /// No column is narrower, in per cent.
    private static final double LEAST_SHARE = 30;
    private static final int SHORT_WORD = 18;

    private final MeetingViewModel viewModel;
    private final Messages messages;
    private final PageNodes blocks;
    private final boolean isTouched;
    /// Bring what is built up to the run.
    private final List<Consumer<TeamRun>> followers = new ArrayList<>();

    /// @param isTouched  whether it is ticked and written here; else it only shows
    RoomNodes(MeetingViewModel viewModel, Messages messages, FigurePainter painter, boolean isTouched) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.blocks = new PageNodes(messages, painter);
        this.isTouched = isTouched;
    }

    /// @param rest  until when a break lasts
    Region content(TeamPage page, String rest) {
        followers.clear();
        var content = build(page, rest);
        // A box is as high as its text; only a figure takes all the room that there is.
        if (!(content instanceof PageFigure)) {
            content.setMaxHeight(Region.USE_PREF_SIZE);
        }
        follow(viewModel.runProperty().get());
        return content;
    }

    void follow(TeamRun run) {
        followers.forEach(follower -> follower.accept(run));
    }

    private Region build(TeamPage page, String rest) {
        return switch (page.content()) {
            case Content.Opening(var summary) -> PageNodes.plain("page-summary", summary);
            case Content.Ticks(var ticks) ->
                PageNodes.column("team-ticks", ticks.stream().map(this::tick).toList());
            case Content.Question(var mark, var text) -> question(mark, text);
            case Content.Fields(var fields) ->
                PageNodes.column("team-fields", fields.stream().map(this::field).toList());
            case Content.Cards(var cards) -> cards(cards);
            case Content.Rest(var text) ->
                PageNodes.column(
                        "team-rest", List.of(PageNodes.plain("page-rest", rest), PageNodes.flow("page-text", text)));
            case Content.Text(var block, var number) ->
                blocks.block(
                        block,
                        number,
                        viewModel.pearl().theme(),
                        viewModel.pearl().drawings());
        };
    }

    private TickRow tick(TeamPage.Tick tick) {
        var row = new TickRow(tick, isTouched ? () -> viewModel.toggle(tick.mark()) : () -> {});
        row.setFocusTraversable(isTouched);
        followers.add(run -> row.show(run.isTicked(tick.mark())));
        return row;
    }

    private VBox question(Mark mark, RichText text) {
        return PageNodes.column(
                "team-question",
                List.of(PageNodes.flow("page-question", text), answer(mark, ANSWER_LINES, "team.answer.prompt")));
    }

    private VBox field(TeamPage.Field field) {
        var label = PageNodes.plain("team-label", field.mark().words());
        return PageNodes.column("team-field", List.of(label, answer(field.mark(), field.lines(), "team.field.prompt")));
    }

    private TextArea answer(Mark mark, int lines, String prompt) {
        var area = TextEntry.lines();
        area.getStyleClass().addAll("team-answer", "team-lines-" + lines);
        area.setPrefRowCount(lines);
        area.setAccessibleText(mark.words());
        TabLeaves.from(area);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setEditable(isTouched);
        area.setFocusTraversable(isTouched);
        if (isTouched) {
            area.setPromptText(messages.text(prompt));
            area.textProperty().subscribe((_, words) -> viewModel.answer(mark, words == null ? "" : words));
        }
        followers.add(run -> {
            // What was typed last is what the run has, but for spaces alone.
            if (!area.isFocused() && !run.answer(mark).equals(area.getText())) {
                area.setText(run.answer(mark));
            }
        });
        return area;
    }

    private static Region cards(List<TeamPage.Card> cards) {
        return cards.size() == 1
                ? wideCard(cards.getFirst())
                : grid(
                        "team-cards",
                        equal(cards.size()),
                        cards.stream()
                                .map(card -> PageNodes.column("team-card", cells(card)))
                                .toList());
    }

    /// A card that is alone: its cells after the first stand beside each other.
    private static VBox wideCard(TeamPage.Card card) {
        var cells = cells(card);
        var others = cells.subList(1, cells.size());
        var shares = others.size() == 2 ? byLetters(card.cells()) : equal(Math.min(CELLS, others.size()));
        return PageNodes.column(
                "team-card",
                others.isEmpty() ? cells : List.of(cells.getFirst(), grid("team-wide-cells", shares, others)));
    }

    private static List<Double> equal(int columns) {
        return Collections.nCopies(columns, 100.0 / columns);
    }

    /// The width of the second and the third cell, so that a long text beside a short one has room.
    private static List<Double> byLetters(List<TeamPage.Cell> cells) {
        if (!cells.stream().allMatch(RoomNodes::hasShortWords)) {
            return equal(2);
        }
        var second = cells.get(1).text().plain().length();
        var third = cells.get(2).text().plain().length();
        var share = Math.clamp(100.0 * second / Math.max(1, second + third), LEAST_SHARE, 100 - LEAST_SHARE);
        return List.of(share, 100 - share);
    }

    /// Whether each word has room in the narrowest column.
    private static boolean hasShortWords(TeamPage.Cell cell) {
        return Stream.of((cell.header() + " " + cell.text().plain()).split("[\\s–/-]+"))
                .allMatch(word -> word.length() <= SHORT_WORD);
    }

    /// @param shares  of the columns in the width, in per cent
    private static GridPane grid(String styleClass, List<Double> shares, List<? extends Node> nodes) {
        var grid = new GridPane();
        grid.getStyleClass().add(styleClass);
        grid.setMinWidth(0);
        for (var share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (var i = 0; i < nodes.size(); i++) {
            grid.add(nodes.get(i), i % shares.size(), i / shares.size());
        }
        return grid;
    }

    private static List<Node> cells(TeamPage.Card card) {
        var nodes = new ArrayList<Node>();
        for (var cell : card.cells()) {
            var text = PageNodes.flow(nodes.isEmpty() ? "team-card-title" : "team-card-text", cell.text());
            nodes.add(
                    cell.header().isBlank()
                            ? text
                            : PageNodes.column(
                                    "team-cell", List.of(PageNodes.plain("team-card-header", cell.header()), text)));
        }
        return nodes;
    }
}
