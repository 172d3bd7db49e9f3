package fi.helminauha.ui.help;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.KeyNames;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
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

    /// The guide’s headings, paragraphs, pictures and lists; its title is the window’s and left out.
    List<javafx.scene.Node> nodes() {
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
                case Paragraph paragraph -> nodes.add(flow(paragraph, "guide-text"));
                case BulletList list -> {
                    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                        nodes.add(bullet(flow(Objects.requireNonNull(item.getFirstChild()), "guide-text")));
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

    private static TextFlow flow(Node parent, String styleClass) {
        var flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        var whole = new StringBuilder();
        for (var run = parent.getFirstChild(); run != null; run = run.getNext()) {
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
