package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Notes beside the list of pearls: a caption and a row each, of which two are shown until more are asked for. Takes no
/// room where there are none.
final class NoteGroup extends VBox {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    /// Rows that are shown unasked.
    private static final int FEW = 2;
    /// How much of the window’s height all rows take.
    private static final double MOST_OF_SCENE = 0.4;

    private final Messages messages;
    private final String captionKey;
    private final Consumer<PearlId> open;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private List<Row> shown = List.of();
    private boolean isUnfolded;

    /// @param isGone  whether the collection does not have the pearl
    record Row(PearlId pearl, String title, Snippet passage, boolean isGone) {}

    /// @param captionKey  of the sentence above the rows, for a number
    /// @param open        shows the pearl and the note
    NoteGroup(String id, String captionKey, Consumer<PearlId> open, Messages messages) {
        this.captionKey = captionKey;
        this.open = open;
        this.messages = messages;
        setId(id);
        getStyleClass().add("note-group");
        setVisible(false);
        setManaged(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
    }

    /// Shows these in the place of those before; as many as were asked for where they are the same.
    void show(List<Row> now) {
        if (now.equals(shown)) {
            return;
        }
        isUnfolded = false;
        shown = now;
        lay();
    }

    private void lay() {
        getChildren().clear();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        if (shown.isEmpty()) {
            return;
        }
        var caption = new Label(messages.count(captionKey, shown.size()));
        caption.getStyleClass().add("note-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        rows.getChildren()
                .setAll((isUnfolded ? shown : shown.subList(0, Math.min(FEW, shown.size())))
                        .stream().map(this::row).toList());
        scroll.setMaxHeight(
                getScene() == null
                        ? USE_COMPUTED_SIZE
                        : MOST_OF_SCENE * getScene().getHeight());
        getChildren().addAll(caption, scroll);
        if (!isUnfolded && shown.size() > FEW) {
            getChildren().add(more());
        }
    }

    private Button row(Row note) {
        var title = new TextFlow(words(Emoji.shown(Brief.of(note.title(), Brief.TITLE))));
        title.getStyleClass().add("note-row-title");
        var passage = new SnippetFlow("hit-snippet");
        passage.show(note.passage());
        var words = new RowWords(title, passage);
        var row = Plain.button(null, words);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("note-row");
        row.pseudoClassStateChanged(GONE, note.isGone());
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.widthProperty().subscribe(() -> words.fit(row));
        row.insetsProperty().subscribe(() -> words.fit(row));
        row.setAccessibleText(note.title() + ". "
                + (note.isGone() ? messages.text("list.notes.gone.name") + ". " : "")
                + note.passage().plain());
        row.setOnAction(_ -> open.accept(note.pearl()));
        return row;
    }

    /// As wide as the row, so that words wrap, and as high as they need there: a button asks for the height of what is
    /// in it without a width.
    private static final class RowWords extends VBox {
        RowWords(TextFlow title, TextFlow passage) {
            super(title, passage);
            setMinWidth(0);
        }

        void fit(Region row) {
            var insets = row.getInsets();
            setPrefWidth(Math.max(0, row.getWidth() - insets.getLeft() - insets.getRight()));
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    private static Text words(String text) {
        var words = new Text(text);
        words.getStyleClass().add("words");
        return words;
    }

    private Button more() {
        var more = Plain.button(messages.text("list.notes.all", shown.size()), new Icon(BootstrapIcons.CHEVRON_DOWN));
        more.setId(getId() + "-more");
        more.getStyleClass().setAll("button", "link-button", "note-more");
        more.setOnAction(_ -> {
            isUnfolded = true;
            lay();
            rows.getChildren().get(FEW).requestFocus();
        });
        return more;
    }
}
