package fi.helminauha.ui.paper;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSize;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.SheetLayout;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TextEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What can be chosen of a paper: its kind, its parts, languages, sheet.
final class PaperOptions extends VBox {
    private final PaperViewModel viewModel;
    private final Messages messages;
    private final Map<PaperKind, ToggleButton> kinds = new EnumMap<>(PaperKind.class);
    private final VBox parts = new VBox();
    private final TextArea words = TextEntry.lines();
    private final PosterPieces posters;

    PaperOptions(PaperViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("paper-options");
        var offered = new VBox();
        offered.getStyleClass().add("paper-kinds");
        for (var kind : PaperChoice.kinds(viewModel.subject())) {
            offered.getChildren().add(kind(kind));
        }
        parts.getStyleClass().add("paper-parts");
        getChildren()
                .setAll(
                        caption("paper.what"),
                        offered,
                        parts,
                        caption("paper.language"),
                        languages(),
                        caption("paper.size"),
                        sizes());
        posters = new PosterPieces(viewModel, messages);
        words.setId("paper-words");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        words.setAccessibleText(messages.text("paper.words"));
        words.setPromptText(messages.text("paper.words"));
        words.textProperty().subscribe((_, now) -> viewModel.type(now));
        viewModel.choiceProperty().when(Attached.in(this)).subscribe(choice -> choice.ifPresent(this::show));
    }

    private Label caption(String key) {
        var caption = new Label(messages.text(key));
        caption.getStyleClass().add("paper-caption");
        return caption;
    }

    private ToggleButton kind(PaperKind kind) {
        var isOfPearls = kind == PaperKind.HANDOUT && viewModel.subject() instanceof PaperSubject.OfPearls;
        var words = messages.text("paper.kind." + kind.code() + (isOfPearls ? ".pearls" : ""));
        var name = new Label(words);
        name.getStyleClass().add("paper-kind-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var pages = new Label();
        pages.getStyleClass().add("paper-kind-pages");
        pages.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(new Icon(icon(kind)), name, pages);
        row.getStyleClass().add("paper-kind-row");
        row.setAlignment(Pos.CENTER_LEFT);
        var button = Plain.toggle();
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("paper-kind-" + kind.code());
        button.getStyleClass().setAll("paper-kind");
        button.setMaxWidth(Double.MAX_VALUE);
        viewModel.countsProperty().when(Attached.in(this)).subscribe(counts -> {
            var count = Optional.ofNullable(counts.get(kind));
            pages.setText(
                    count.map(number -> messages.count("paper.pages", number)).orElse(""));
            button.setAccessibleText(count.isEmpty() ? words : words + ", " + pages.getText());
        });
        button.setOnAction(_ -> {
            button.setSelected(true);
            viewModel.chooseKind(kind);
        });
        kinds.put(kind, button);
        return button;
    }

    private static BootstrapIcons icon(PaperKind kind) {
        return switch (kind) {
            case HANDOUT -> BootstrapIcons.FILE_EARMARK_TEXT;
            case RUN_SHEET -> BootstrapIcons.CLOCK;
            case SLIDES -> BootstrapIcons.EASEL;
            case FORMS -> BootstrapIcons.PENCIL_SQUARE;
            case SCREEN_FORMS -> BootstrapIcons.INPUT_CURSOR_TEXT;
            case CARDS -> BootstrapIcons.FILES;
            case POSTER -> BootstrapIcons.IMAGE;
            case FEEDBACK -> BootstrapIcons.CHAT_LEFT_TEXT;
            case PARTICIPANTS -> BootstrapIcons.LIST_OL;
        };
    }

    private Node languages() {
        var row = row();
        for (var language : Language.values()) {
            row.getChildren()
                    .add(segment(
                            "paper-language-" + language.code(),
                            language.ownName(),
                            () -> viewModel.choose(old -> old.toggled(language)),
                            choice -> choice.languages().contains(language)));
        }
        return row;
    }

    private Node sizes() {
        var row = row();
        for (var size : PaperSize.values()) {
            row.getChildren()
                    .add(segment(
                            "paper-size-" + size.code(),
                            size.name(),
                            () -> viewModel.choose(old -> old.with(layout -> layout.withSize(size))),
                            choice -> choice.layout().size() == size));
        }
        return row;
    }

    private static FlowPane row() {
        var row = new FlowPane();
        row.getStyleClass().add("paper-row");
        return row;
    }

    /// @param chosen  whether a choice has what the button stands for
    private ToggleButton segment(String id, String name, Runnable choose, Predicate<PaperChoice> chosen) {
        var button = Plain.toggle(name);
        button.setId(id);
        button.getStyleClass().add("paper-segment");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            choose.run();
            viewModel.choiceProperty().get().ifPresent(now -> button.setSelected(chosen.test(now)));
        });
        viewModel
                .choiceProperty()
                .when(Attached.in(this))
                .subscribe(choice -> choice.ifPresent(now -> button.setSelected(chosen.test(now))));
        return button;
    }

    private void show(PaperChoice choice) {
        kinds.forEach((kind, button) -> button.setSelected(kind == choice.kind()));
        var ids = new ArrayList<Node>();
        var offered = viewModel.parts(choice.kind());
        if (!offered.isEmpty()) {
            ids.add(caption("paper.parts"));
        }
        offered.forEach(part -> ids.add(part(part, choice)));
        if (offered.contains(PaperPart.COVER) && choice.parts().contains(PaperPart.COVER)) {
            ids.add(words);
        }
        switch (choice.kind()) {
            case CARDS -> {
                ids.add(caption("paper.cards"));
                ids.add(numbers("cards", SheetLayout.CARDS, SheetLayout::withCards, SheetLayout::cards));
                if (choice.parts().contains(PaperPart.GROUPS)) {
                    ids.add(caption("paper.groups"));
                    ids.add(numbers("groups", SheetLayout.GROUPS, SheetLayout::withGroups, SheetLayout::groups));
                }
            }
            case SLIDES -> {
                ids.add(caption("paper.slides"));
                ids.add(numbers("slides", SheetLayout.SLIDES, SheetLayout::withSlides, SheetLayout::slides));
            }
            case POSTER -> {
                ids.add(caption("paper.poster"));
                ids.add(posters);
            }
            case HANDOUT, RUN_SHEET, FORMS, SCREEN_FORMS, FEEDBACK, PARTICIPANTS -> {
                // Nothing more to choose.
            }
        }
        keepFocus(ids);
    }

    private Node part(PaperPart part, PaperChoice choice) {
        var box = Plain.checkBox(messages.text("paper.part." + part.code()));
        box.setId("paper-part-" + part.code());
        box.setSelected(choice.parts().contains(part));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> viewModel.choose(old -> old.toggled(part)));
        return box;
    }

    /// How many there are on a sheet.
    private Node numbers(
            String what,
            List<Integer> offered,
            BiFunction<SheetLayout, Integer, SheetLayout> with,
            ToIntFunction<SheetLayout> number) {
        var row = row();
        for (var each : offered) {
            row.getChildren()
                    .add(segment(
                            "paper-" + what + "-" + each,
                            Integer.toString(each),
                            () -> viewModel.choose(old -> old.with(layout -> with.apply(layout, each))),
                            choice -> number.applyAsInt(choice.layout()) == each));
        }
        return row;
    }

    /// Shows other nodes, with the keyboard on the one that is called as that which had it.
    private void keepFocus(List<Node> nodes) {
        if (sameIds(nodes)) {
            for (var i = 0; i < nodes.size(); i++) {
                if (nodes.get(i) instanceof CheckBox fresh
                        && parts.getChildren().get(i) instanceof CheckBox shown) {
                    shown.setSelected(fresh.isSelected());
                }
            }
            return;
        }
        var id = Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> parts.getChildren().contains(owner))
                .map(Node::getId);
        parts.getChildren().setAll(nodes);
        id.map(same -> parts.lookup("#" + same)).ifPresent(Node::requestFocus);
    }

    private boolean sameIds(List<Node> nodes) {
        var shown = parts.getChildren();
        if (shown.size() != nodes.size()) {
            return false;
        }
        for (var i = 0; i < nodes.size(); i++) {
            if (!Objects.equals(shown.get(i).getId(), nodes.get(i).getId())) {
                return false;
            }
        }
        return !shown.isEmpty();
    }

    void focusKind() {
        viewModel.choiceProperty().get().ifPresent(choice -> {
            var button = kinds.get(choice.kind());
            if (button != null) {
                button.requestFocus();
            }
        });
    }
}
