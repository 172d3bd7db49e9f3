package fi.helminauha.ui.reader;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.document.PageWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Columns;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.OriginIcon;
import fi.helminauha.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A page from top to bottom: theme path, title, summary, situations, facts, body, origin, sources, related pearls.
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
    private final Region bodyStart = space();

    /// @param explainOrigin  says beside the mark what it means
    /// @param viewModel      opens a related pearl, and leads a team through this one
    PageColumn(
            ReaderState.Reading reading,
            Messages messages,
            FigurePainter painter,
            Consumer<LinkText> follow,
            Consumer<Node> explainOrigin,
            ReaderViewModel viewModel) {
        this.page = reading.page();
        this.messages = messages;
        this.words = new PageWords(page.head(), messages);
        this.nodes = new BlockNodes(page, messages, painter, follow);
        getStyleClass().addAll("reader-column", themeClass(page.pearl().card()));
        var document = reading.document();
        getChildren().addAll(themePath(), nodes.view(document.title()), nodes.view(document.summary()));
        document.situations().forEach(part -> getChildren().add(situation(part)));
        getChildren().add(facts(document, explainOrigin));
        document.asides().forEach(aside -> getChildren().add(nodes.view(aside)));
        getChildren().add(bodyStart);
        var characters = 0;
        var steps = headingOfSteps(document.body());
        for (var part : document.body()) {
            var block = steps.filter(part::equals).isPresent()
                    ? nodes.heading(part, teamLink(viewModel::goThroughWithTeam))
                    : nodes.block(part);
            if (characters < FIRST_CHARACTERS) {
                getChildren().add(block);
            } else {
                rest.add(block);
            }
            characters += part.passages().stream()
                    .mapToInt(passage -> passage.text().length())
                    .sum();
        }
        rest.add(origin(document));
        document.sources().forEach(source -> rest.add(nodes.view(source)));
        if (!page.related().isEmpty()) {
            rest.add(relatedHeading());
            rest.add(related(card -> viewModel.open(card.id())));
        }
        text = new PageText(this, document, nodes.views());
    }

    /// Puts what the user made of the pearl between its head and its body.
    void addOwn(Node own) {
        getChildren().add(getChildren().indexOf(bodyStart), own);
    }

    /// The heading that the first step is directly below.
    private static Optional<DocumentPart> headingOfSteps(List<DocumentPart> body) {
        for (var i = 0; i < body.size(); i++) {
            if (body.get(i).block() instanceof Block.Step) {
                return i > 0
                                && body.get(i - 1).block() instanceof Block.Heading(var _, var addressee)
                                && addressee == Addressee.ROOM
                        ? Optional.of(body.get(i - 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Button teamLink(Runnable team) {
        var link = Plain.button(messages.text("reader.team"), new Icon(BootstrapIcons.PEOPLE));
        link.setId("reader-team-link");
        link.getStyleClass().setAll("link-button", "team-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> team.run());
        return link;
    }

    /// Adds what is below the first screenful. Styling and laying out a long page takes longer than a reader should
    /// wait for its beginning, so the first frame does without.
    void addRest() {
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

    private Node situation(DocumentPart part) {
        var block = nodes.block(part);
        block.getStyleClass().add(part.block() instanceof Block.Bullets ? "situations" : "situations-caption");
        return block;
    }

    private HBox facts(ReaderDocument document, Consumer<Node> explainOrigin) {
        var facts = new HBox(nodes.view(document.facts()), originMark(explainOrigin));
        facts.getStyleClass().add("facts");
        facts.setAlignment(Pos.CENTER_LEFT);
        return facts;
    }

    /// A small mark and word; what they mean opens from them.
    private Button originMark(Consumer<Node> explainOrigin) {
        var origin = page.pearl().card().origin();
        var name = words.originName(origin);
        var mark = Plain.button(name, OriginIcon.of(origin.relation()).orElse(null));
        mark.setId("reader-origin-mark");
        mark.getStyleClass().setAll("origin-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setAccessibleText(messages.text("reader.origin.mark", name));
        LazyTooltip.give(mark, mark::getAccessibleText);
        mark.setOnAction(_ -> explainOrigin.accept(mark));
        return mark;
    }

    private VBox origin(ReaderDocument document) {
        var origin = new VBox(nodes.view(document.origin()));
        origin.setId("reader-origin");
        origin.getStyleClass().add("origin");
        return origin;
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
