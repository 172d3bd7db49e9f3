package fi.helminauha.ui.browse;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Theme;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Hit;
import fi.helminauha.ui.PearlDot;
import fi.helminauha.ui.PearlTransfer;
import fi.helminauha.ui.PearlWords;
import fi.helminauha.ui.Shown;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A pearl in the list: title and star, facts, origin, passage.
final class HitCell extends ListCell<Hit> {
    private final LibraryViewModel library;
    private final CollectionHead head;
    private final PearlWords words;
    private final Messages messages;
    private final SnippetFlow title = new SnippetFlow("hit-title");
    private final PearlDot dot = new PearlDot();
    private final Label facts = new Label();
    private final Label language = new Label();
    private final Label origin = new Label();
    private final SnippetFlow snippet = new SnippetFlow("hit-snippet");
    private final FontIcon starIcon = new FontIcon(BootstrapIcons.STAR);
    private final Button star = new Button(null, starIcon);
    private final Tooltip starTooltip = new Tooltip();
    private final VBox content;
    private @Nullable Hit shown;

    HitCell(LibraryViewModel library, CollectionHead head, PearlWords words, Messages messages) {
        this.library = library;
        this.head = head;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("hit-cell");
        content = new VBox(titleRow(), factsRow(), origin, snippet);
        content.getStyleClass().add("hit");
        origin.getStyleClass().addAll("hit-origin", "muted");
        origin.setWrapText(true);
        origin.setMinHeight(USE_PREF_SIZE);
        setPrefWidth(0);
        library.bookmarksProperty().when(Shown.in(this)).subscribe(_ -> updateStar());
        setOnDragDetected(event -> {
            if (getItem() != null) {
                PearlTransfer.begin(this, List.of(getItem().card()), messages);
                event.consume();
            }
        });
    }

    private HBox titleRow() {
        star.getStyleClass().add("star-button");
        star.setFocusTraversable(false);
        star.setTooltip(starTooltip);
        star.setOnAction(_ -> {
            if (getItem() != null) {
                library.toggleBookmark(getItem().card().id());
            }
        });
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title, star);
        row.getStyleClass().add("hit-title-row");
        return row;
    }

    private HBox factsRow() {
        facts.getStyleClass().addAll("hit-facts", "muted");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        language.getStyleClass().add("hit-language");
        language.setMinWidth(USE_PREF_SIZE);
        language.managedProperty().bind(language.visibleProperty());
        var row = new HBox(dot, language, facts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("hit-facts-row");
        return row;
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        // The list asks again and again while it lays itself out.
        if (hit != shown) {
            shown = hit;
            show(hit);
        }
        updateStar();
    }

    private void show(Hit hit) {
        var card = hit.card();
        title.show(hit.title());
        // A pearl found in another language says in which.
        language.setVisible(hit.language() != messages.language());
        language.setText(Messages.in(hit.language()).text("language.own"));
        facts.setText(words.factsLine(card));
        origin.setText(words.originMark(card));
        snippet.show(hit.snippet());
        dot.setTheme(head.mainTheme(card.theme()).map(Theme::id));
        setGraphic(content);
        setAccessibleText(hit.title().plain() + ". " + words.factsLine(card) + ". " + words.originMark(card));
    }

    private void updateStar() {
        if (getItem() == null) {
            return;
        }
        var isBookmarked = library.isBookmarked(getItem().card().id());
        starIcon.setIconCode(isBookmarked ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR);
        pseudoClassStateChanged(BrowseStates.BOOKMARKED, isBookmarked);
        var name = messages.text(isBookmarked ? "bookmark.remove" : "bookmark.add");
        star.setAccessibleText(name);
        starTooltip.setText(name);
    }
}
