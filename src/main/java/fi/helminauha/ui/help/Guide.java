package fi.helminauha.ui.help;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.KeyNames;
import fi.helminauha.ui.kit.Plain;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// The user’s guide in one language, read from `docs/guide` as it was built into the program.
final class Guide {
    private final Node document;

    private Guide(Node document) {
        this.document = document;
    }

    static Guide in(Language language) {
        var file = language.code() + ".md";
        try (var stream = Objects.requireNonNull(Guide.class.getResourceAsStream(file));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Guide(Parser.builder().build().parse(KeyNames.here(reader.readAllAsString())));
        } catch (IOException e) {
            throw new UncheckedIOException("read the guide " + file, e);
        }
    }

    /// A place of the program to which the guide leads, as `[Näytä](#show-days)` in its text.
    static final String SHOW = "#show-";

    /// The guide’s headings, paragraphs, pictures and lists; its title is the window’s and left out.
    List<javafx.scene.Node> nodes() {
        return nodes(_ -> {});
    }

    /// @param show  leads to a place of the program, by the name that the text has for it
    List<javafx.scene.Node> nodes(Consumer<String> show) {
        var nodes = new ArrayList<javafx.scene.Node>();
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading
                when heading.getLevel() > 1 -> {
                    var label = new Label(plain(heading));
                    label.getStyleClass().add("guide-heading");
                    nodes.add(label);
                }
                case Paragraph paragraph
                when paragraph.getFirstChild() instanceof Image image ->
                    nodes.add(new GuidePicture(image.getDestination(), plain(image)));
                case Paragraph paragraph -> nodes.add(flow(paragraph, show));
                case BulletList list -> {
                    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                        nodes.add(bullet(flow(Objects.requireNonNull(item.getFirstChild()), show)));
                    }
                }
                default -> {
                    // The guide has no other blocks; GuideTest says so.
                }
            }
        }
        return nodes;
    }

    private static HBox bullet(TextFlow text) {
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(new Label("•"), text);
        row.getStyleClass().add("guide-bullet");
        return row;
    }

    private static TextFlow flow(Node parent, Consumer<String> show) {
        var flow = new TextFlow();
        flow.getStyleClass().add("guide-text");
        var whole = new StringBuilder();
        for (var run = parent.getFirstChild(); run != null; run = run.getNext()) {
            if (run instanceof Link link && link.getDestination().startsWith(SHOW)) {
                flow.getChildren().add(way(link, show));
                continue;
            }
            var text = new Text(plain(run));
            if (run instanceof Emphasis) {
                text.getStyleClass().add("emphasis");
            } else if (run instanceof StrongEmphasis) {
                text.getStyleClass().add("semibold");
            }
            whole.append(text.getText());
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(whole.toString());
        return flow;
    }

    private static Button way(Link link, Consumer<String> show) {
        var place = link.getDestination().substring(SHOW.length());
        var way = Plain.button(plain(link));
        way.setId("guide-show-" + place);
        way.getStyleClass().setAll("link-button", "guide-way");
        way.setOnAction(_ -> show.accept(place));
        return way;
    }

    private static String plain(Node node) {
        if (node instanceof org.commonmark.node.Text text) {
            return text.getLiteral();
        }
        var plain = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            plain.append(plain(child));
        }
        return plain.toString();
    }
}
