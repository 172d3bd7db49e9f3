package fi.helminauha.ui.browse;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Theme;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Hit;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.OriginIcon;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.PearlTransfer;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A pearl in the list: title and star, facts and origin in a line, two lines of a passage.
final class HitCell extends ListCell<Hit> {
    /// In pixels; the theme's is narrower.
    private static final double SCROLL_BAR = 12;

    private static final int SNIPPET_LINES = 2;

    private final RowHeight height = new RowHeight();
    private final LibraryViewModel library;
    private final Supplier<CollectionHead> head;
    private final PearlWords words;
    private final Messages messages;
    private final SnippetFlow title = new SnippetFlow("hit-title");
    private final PearlDot dot = new PearlDot();
    private final RowText facts = new RowText("hit-facts");
    private final Label language = new Label();
    private final Label related = new Label();
    private final HBox factsRow = new HBox(dot, facts);
    private final Icon origin = new Icon(BootstrapIcons.DIAMOND);
    private final SnippetFlow snippet = new SnippetFlow("hit-snippet", SNIPPET_LINES);
    private final Icon starIcon = new Icon(BootstrapIcons.STAR);
    private final Button star = Plain.button(null, starIcon);
    private final HBox titleRow = titleRow();
    private final VBox content;
    /// Says that there is a note; made for the first pearl that has one.
    private @Nullable Label noteMark;
    /// Whose words stand in the row; they are not to be seen while it is empty.
    private @Nullable Hit shown;

    HitCell(LibraryViewModel library, Supplier<CollectionHead> head, PearlWords words, Messages messages) {
        this.library = library;
        this.head = head;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("hit-cell");
        content = new VBox(titleRow, factsRow, snippet);
        content.getStyleClass().add("hit");
        content.setMinHeight(0);
        // Stays there while the row is empty, as it is whenever the list lays itself out: what is put in has to be
        // styled anew.
        setGraphic(content);
        factsRow.setMinHeight(0);
        factsRow.setAlignment(Pos.CENTER_LEFT);
        factsRow.getStyleClass().add("hit-facts-row");
        HBox.setHgrow(facts, Priority.ALWAYS);
        facts.add(origin);
        language.getStyleClass().add("hit-language");
        language.setMinWidth(USE_PREF_SIZE);
        related.getStyleClass().add("hit-related");
        related.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        library.bookmarksProperty().when(Attached.in(this)).subscribe(_ -> updateStar());
        library.writingsProperty().when(Attached.in(this)).subscribe(_ -> updateNote());
        setOnDragDetected(event -> {
            if (getItem() != null) {
                var chosen = getListView().getSelectionModel().getSelectedItems();
                var isOneOfThem = chosen.contains(getItem());
                PearlTransfer.begin(
                        this,
                        isOneOfThem
                                ? chosen.stream().map(Hit::card).toList()
                                : List.of(getItem().card()),
                        messages);
                event.consume();
            }
        });
    }

    private HBox titleRow() {
        star.getStyleClass().add("star-button");
        star.setFocusTraversable(false);
        LazyTooltip.give(star, star::getAccessibleText);
        star.setOnAction(_ -> {
            if (getItem() != null) {
                library.toggleBookmark(getItem().card().id());
            }
        });
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title, star);
        row.setMinHeight(0);
        row.getStyleClass().add("hit-title-row");
        return row;
    }

    /// A pearl that was found in another language says in which.
    private void showLanguage(Language found) {
        var row = factsRow.getChildren();
        if (found == messages.language()) {
            row.remove(language);
        } else {
            language.setText(found.ownName());
            if (!row.contains(language)) {
                row.add(1, language);
            }
        }
    }

    /// A pearl that is there for a better hit’s sake says so.
    private void showRelated(boolean isRelated) {
        var row = factsRow.getChildren();
        row.remove(related);
        if (isRelated) {
            related.setText(messages.text("list.related"));
            row.add(1, related);
        }
    }

    /// Two hits are never compared by what they hold: a new answer is shown anew.
    @Override
    protected boolean isItemChanged(@Nullable Hit old, @Nullable Hit now) {
        return old != now;
    }

    /// As high as the words need beside a scroll bar, whether there is one or not: the list measures some of its rows
    /// before it knows, and does not measure them again.
    @Override
    protected double computePrefHeight(double width) {
        var list = getListView();
        if (list == null || getItem() == null) {
            return RowHeight.EMPTY;
        }
        var room = list.getWidth()
                - list.snappedLeftInset()
                - list.snappedRightInset()
                - SCROLL_BAR
                - snappedLeftInset()
                - snappedRightInset();
        return snappedTopInset() + height.of(content, Math.max(0, snapSizeX(room))) + snappedBottomInset();
    }

    @Override
    public void requestLayout() {
        // Asked for already while the cell is being constructed.
        if (height != null) {
            height.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            content.setVisible(false);
            setAccessibleText(null);
            return;
        }
        content.setVisible(true);
        // The list asks again and again while it lays itself out.
        if (hit != shown) {
            shown = hit;
            show(hit);
        }
        updateStar();
        updateNote();
    }

    private void show(Hit hit) {
        var card = hit.card();
        title.show(hit.title());
        showLanguage(hit.language());
        showFacts(card);
        showRelated(hit.isRelated());
        snippet.show(hit.snippet());
        dot.setTheme(head.get().mainTheme(card.theme()).map(Theme::id));
    }

    /// What is made up says so in a word; else a mark says where the pearl comes from.
    private void showFacts(PearlCard card) {
        var sign = OriginIcon.sign(card.origin().relation());
        // The mark goes with the last word where the line is too long: alone on a line it would belong to nothing.
        facts.setText(words.metaLine(card) + (sign.isPresent() ? "\u00A0\u00A0" : " · " + words.originName(card)));
        origin.setVisible(sign.isPresent());
        origin.setManaged(sign.isPresent());
        sign.ifPresent(origin::show);
    }

    private String described(Hit hit, Optional<Writing> writing) {
        var card = hit.card();
        return (hit.isRelated() ? messages.text("list.related") + ": " : "")
                + hit.title().plain() + ". "
                + words.metaLine(card) + ". " + words.originMark(card)
                + writing.map(own -> ". " + messages.text(own.note().isPresent() ? "note.name" : "highlight.name")
                                + ": " + own.beginning())
                        .orElse("");
    }

    private Optional<Writing> writing(Hit hit) {
        return library.writing(hit.card().id());
    }

    private void updateNote() {
        var hit = getItem();
        if (hit == null) {
            return;
        }
        var writing = writing(hit);
        if (writing.isPresent() && noteMark == null) {
            noteMark = noteMark();
            titleRow.getChildren().add(1, noteMark);
        }
        if (noteMark != null) {
            noteMark.setVisible(writing.isPresent());
            noteMark.setManaged(writing.isPresent());
        }
        setAccessibleText(described(hit, writing));
    }

    private Label noteMark() {
        var mark = new Label(null, new Icon(BootstrapIcons.STICKY));
        mark.getStyleClass().add("note-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        LazyTooltip.give(
                mark,
                () -> Optional.ofNullable(getItem())
                        .flatMap(this::writing)
                        .map(own -> Emoji.shown(own.beginning()))
                        .orElse(""));
        return mark;
    }

    private void updateStar() {
        if (getItem() == null) {
            return;
        }
        var isBookmarked = library.isBookmarked(getItem().card().id());
        starIcon.show(isBookmarked ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR);
        pseudoClassStateChanged(BrowseStates.BOOKMARKED, isBookmarked);
        star.setAccessibleText(messages.text(isBookmarked ? "bookmark.remove" : "bookmark.add"));
    }
}
