package fi.helminauha.ui.reader;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.figure.FigureView;
import fi.helminauha.ui.kit.Icon;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Builds the nodes of a page's blocks and keeps the views of their passages.
final class BlockNodes {
    private final PearlPage page;
    private final Messages messages;
    private final FigurePainter painter;
    private final Consumer<LinkText> follow;
    private final List<PassageView> views = new ArrayList<>();

    BlockNodes(PearlPage page, Messages messages, FigurePainter painter, Consumer<LinkText> follow) {
        this.page = page;
        this.messages = messages;
        this.painter = painter;
        this.follow = follow;
    }

    /// The views of all passages for which nodes were built.
    List<PassageView> views() {
        return views;
    }

    PassageView view(Passage passage) {
        var view = new PassageView(passage, messages, follow);
        HBox.setHgrow(view, Priority.ALWAYS);
        views.add(view);
        return view;
    }

    /// The small sphere in its theme's colour.
    static Region pearl(String themeClass) {
        var pearl = new Region();
        pearl.getStyleClass().addAll("pearl", themeClass);
        pearl.setMouseTransparent(true);
        return pearl;
    }

    Node block(DocumentPart part) {
        var passages = part.passages();
        return switch (part.block()) {
            case Block.Heading heading -> heading(heading, passages.getFirst());
            case Block.Paragraph _ -> view(passages.getFirst());
            case Block.Bullets _ -> items("bullets", passages, _ -> mark("bullet"));
            case Block.Numbers _ -> items("numbers", passages, passage -> text("item-number", passage.number() + "."));
            case Block.Step _ -> step(part);
            case Block.Quotation _ ->
                column("quotation", passages.stream().map(this::view).toList());
            case Block.Table table -> {
                var cells = passages.stream().map(this::view).toList();
                yield column(
                        "table-place", List.of(new ReaderTable(table.header().size(), cells)));
            }
            case Block.Checklist _ -> items("checklist", passages, _ -> mark("checklist-box"));
            case Block.Questions _ -> questions(passages);
            case Block.Form form -> form(form, passages.iterator());
            case Block.Figure figure -> figure(figure, passages);
            case Block.Note note -> note(note.tone(), passages.getFirst());
        };
    }

    /// A heading with what can be done with its section.
    Node heading(DocumentPart part, Labeled act) {
        return new MarkedHeading(view(part.passages().getFirst()), act);
    }

    private Node heading(Block.Heading heading, Passage passage) {
        var view = view(passage);
        return heading.addressee() == Addressee.ROOM
                ? view
                : new MarkedHeading(view, text("leader-mark", passage.label()));
    }

    /// What stands before an item.
    @FunctionalInterface
    private interface ItemMark {
        Node of(Passage passage);
    }

    private VBox items(String styleClass, List<Passage> passages, ItemMark mark) {
        return column(
                styleClass,
                passages.stream()
                        .map(passage -> row("item", mark.of(passage), view(passage)))
                        .toList());
    }

    private static Node mark(String styleClass) {
        var mark = new Region();
        mark.getStyleClass().add(styleClass);
        return mark;
    }

    private static Label text(String styleClass, String words) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox row(String styleClass, Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinWidth(0);
        return row;
    }

    private static VBox column(String styleClass, List<? extends Node> nodes) {
        var column = new VBox();
        column.getChildren().addAll(nodes);
        column.getStyleClass().add(styleClass);
        column.setMinWidth(0);
        return column;
    }

    private StepRow step(DocumentPart part) {
        var passage = part.passages().getFirst();
        var number = text("step-number", String.valueOf(part.number()));
        number.setAlignment(Pos.CENTER);
        return new StepRow(number, view(passage), text("step-minutes", passage.label()));
    }

    private VBox questions(List<Passage> passages) {
        var caption = row(
                "block-caption",
                new Icon(BootstrapIcons.CHAT_QUOTE),
                text("caption", messages.text("reader.questions")));
        var box = column("questions", List.of(caption));
        passages.forEach(passage -> box.getChildren().add(view(passage)));
        return box;
    }

    private VBox form(Block.Form form, Iterator<Passage> passages) {
        var paper = column("form-paper", List.of(view(passages.next())));
        if (form.hasExample()) {
            paper.getChildren().add(text("form-example-mark", messages.text("reader.form.example")));
        }
        for (var field : form.fields()) {
            paper.getChildren().add(view(passages.next()));
            field.example().ifPresent(_ -> paper.getChildren().add(view(passages.next())));
            for (var i = field.example().isPresent() ? 1 : 0; i < field.lines(); i++) {
                paper.getChildren().add(mark("writing-line"));
            }
        }
        return paper;
    }

    private VBox figure(Block.Figure figure, List<Passage> caption) {
        var drawing = page.drawings().getOrDefault(figure.figure(), "");
        var box = column(
                "figure",
                List.of(new FigureView(figure, CleanText.of(figure.alternative()), drawing, painter, messages)));
        caption.forEach(passage -> box.getChildren().add(view(passage)));
        return box;
    }

    private HBox note(Block.Tone tone, Passage passage) {
        var icon = new Icon(
                switch (tone) {
                    case TIP -> BootstrapIcons.LIGHTBULB;
                    case CAUTION -> BootstrapIcons.EXCLAMATION_TRIANGLE;
                });
        var label = text("note-label", passage.label());
        label.setWrapText(true);
        label.setMinSize(0, Region.USE_PREF_SIZE);
        var words = column("note-words", List.of(label, view(passage)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = row("note", icon, words);
        box.getStyleClass().add("note-" + tone.code());
        return box;
    }
}
