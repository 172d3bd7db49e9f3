package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.document.PageWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page from top to bottom: theme path, title, summary, facts, origin, body, sources, related pearls.
final class PageColumn extends VBox {
    /// More than fits below the head of a page on a screen of 1280×800.
    private static final int FIRST_CHARACTERS = 1500;
    /// Between the cards of related pearls, in pixels.
    private static final double CARD_GAP = 12;

    private final PearlPage page;
    private final Messages messages;
    private final PageWords words;
    private final BlockNodes nodes;
    private final PageText text;
    /// Not in the page yet.
    private final List<Node> rest = new ArrayList<>();

    /// @param open  opens a related pearl
    PageColumn(
            ReaderState.Reading reading,
            Messages messages,
            FigurePainter painter,
            Consumer<LinkText> follow,
            Consumer<PearlCard> open) {
        this.page = reading.page();
        this.messages = messages;
        this.words = new PageWords(page.head(), messages);
        this.nodes = new BlockNodes(page, messages, painter, follow);
        getStyleClass().addAll("reader-column", themeClass(page.pearl().card()));
        var document = reading.document();
        getChildren().addAll(themePath(), nodes.view(document.title()), nodes.view(document.summary()));
        getChildren().addAll(facts(document), origin(document));
        document.asides().forEach(aside -> getChildren().add(nodes.view(aside)));
        getChildren().add(space());
        var characters = 0;
        for (var part : document.body()) {
            var block = nodes.block(part);
            if (characters < FIRST_CHARACTERS) {
                getChildren().add(block);
            } else {
                rest.add(block);
            }
            characters += part.passages().stream()
                    .mapToInt(passage -> passage.text().length())
                    .sum();
        }
        document.sources().forEach(source -> rest.add(nodes.view(source)));
        if (!page.related().isEmpty()) {
            rest.add(relatedHeading());
            rest.add(related(open));
        }
        text = new PageText(this, document, nodes.views());
    }

    /// Adds what is below the first screenful. Styling and laying out a long page takes longer than a reader should
    /// wait for its beginning, so the first frame does without.
    void complete() {
        if (!rest.isEmpty()) {
            getChildren().addAll(rest);
            rest.clear();
        }
    }

    PageText text() {
        return text;
    }

    private String themeClass(PearlCard card) {
        return "theme-"
                + page.head()
                        .mainTheme(card.theme())
                        .map(theme -> theme.id())
                        .map(ThemeId::value)
                        .orElse("none");
    }

    private HBox themePath() {
        var path = new Label(CleanText.label(words.themePath(page.pearl().card())));
        path.setId("reader-theme-path");
        path.setWrapText(true);
        path.setMinWidth(0);
        path.getStyleClass().add("muted");
        var line = new HBox(BlockNodes.pearl(themeClass(page.pearl().card())), path);
        line.getStyleClass().add("theme-path");
        return line;
    }

    private VBox facts(ReaderDocument document) {
        var facts = new VBox(nodes.view(document.facts()));
        facts.getStyleClass().add("facts");
        return facts;
    }

    private VBox origin(ReaderDocument document) {
        var origin = new VBox(nodes.view(document.origin()));
        origin.setId("reader-origin");
        origin.getStyleClass().add("origin");
        var place = new VBox(origin);
        place.getStyleClass().add("origin-place");
        return place;
    }

    private static Region space() {
        var space = new Region();
        space.getStyleClass().add("body-start");
        return space;
    }

    private Label relatedHeading() {
        var heading = new Label(messages.text("reader.related"));
        heading.setWrapText(true);
        heading.setMinWidth(0);
        heading.getStyleClass().add("related-heading");
        heading.setAccessibleRoleDescription(messages.text("reader.heading"));
        return heading;
    }

    private Columns related(Consumer<PearlCard> open) {
        var columns = new Columns(
                2,
                CARD_GAP,
                page.related().stream()
                        .map(card -> new RelatedCard(card, words, themeClass(card), messages, () -> open.accept(card)))
                        .toList());
        columns.getStyleClass().add("card-columns");
        return columns;
    }
}
