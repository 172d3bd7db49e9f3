package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.QuietButton;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The bar at the head of the planner: back, the title, when and where, whether it is saved, share, present.
final class PlanHeader extends VBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");

    private final TrainingViewModel trainings;
    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final PlanActs acts;
    private final PlanDetails details;
    private final ToggleButton dayLine = Plain.toggle();
    private final PlanField title;
    private final ToggleButton side = Plain.toggle();
    private final HBox beside = new HBox();
    /// Has more than one line where large text needs it.
    private final FlowPane below = new FlowPane();

    private final StackPane saving;
    private final LazyMenuButton share;
    /// Day, time and place, under the title.
    private final HBox under = new HBox();
    private final HBox bar;
    /// The ready-made session that was looked at last.
    private String looked = "";

    PlanHeader(TrainingViewModel trainings, PlanWords words, PlanActs acts) {
        this.trainings = trainings;
        this.viewModel = trainings.plan();
        this.words = words;
        this.messages = words.messages();
        this.acts = acts;
        this.details = new PlanDetails(viewModel, words);
        this.title = PlanField.line(
                messages,
                "plan-title",
                "plan.title",
                PlanField.into(viewModel, text -> viewModel.type("title", old -> old.withTitle(text))));
        getStyleClass().add("plan-header");
        saving = saving();
        share = share();
        bar = bar();
        getChildren().setAll(bar, details, ready(), template());
        details.visibleProperty().bind(dayLine.selectedProperty());
        details.managedProperty().bind(details.visibleProperty());
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.dayIndexProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private void show() {
        title.show(viewModel.session().title());
        dayLine.setText(words.dayLine(viewModel.session(), viewModel.day()));
        dayLine.setAccessibleText(messages.text("plan.details.open", dayLine.getText()));
    }

    private HBox bar() {
        title.control().getStyleClass().add("plan-title");
        title.control().setPromptText(messages.text("plan.title.prompt"));
        dayLine.setId("plan-day-line");
        dayLine.getStyleClass().setAll("toggle-button", "day-line");
        dayLine.setGraphic(new Icon(BootstrapIcons.CHEVRON_DOWN));
        LazyTooltip.give(dayLine, messages.text("plan.details"));
        dayLine.setWrapText(true);
        dayLine.setMinWidth(0);
        dayLine.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(dayLine, Priority.ALWAYS);
        under.getChildren().setAll(dayLine);
        under.getStyleClass().add("plan-under");
        under.setAlignment(Pos.CENTER_LEFT);
        var names = new VBox(new FittedTitle(title.control(), share), under);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        beside.getChildren().setAll(side(), saving, undo(), redo(), print(), share, present());
        beside.getStyleClass().add("plan-buttons");
        beside.setAlignment(Pos.CENTER_RIGHT);
        beside.setMinWidth(USE_PREF_SIZE);
        below.getStyleClass().add("plan-buttons-below");
        below.setAlignment(Pos.CENTER_RIGHT);
        below.setRowValignment(VPos.CENTER);
        var bar = new HBox(back(), names, beside);
        bar.getStyleClass().add("plan-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /// Puts the buttons beside the title, or below it where the title would have no room.
    void setNarrow(boolean isNarrow) {
        if (isNarrow == getChildren().contains(below)) {
            return;
        }
        if (isNarrow) {
            bar.getChildren().remove(beside);
            beside.getChildren().remove(saving);
            under.getChildren().add(saving);
            move(beside, below);
            getChildren().add(1, below);
        } else {
            getChildren().remove(below);
            move(below, beside);
            under.getChildren().remove(saving);
            beside.getChildren().add(1, saving);
            bar.getChildren().add(beside);
        }
    }

    /// Shows buttons whose sign says enough without their words, so that all have room in one line.
    void setBrief(boolean isBrief) {
        for (var button : List.of(side, share)) {
            button.setContentDisplay(isBrief ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private static void move(Pane from, Pane to) {
        var buttons = List.copyOf(from.getChildren());
        from.getChildren().clear();
        to.getChildren().setAll(buttons);
    }

    private Button back() {
        var back = Plain.button(null, new Icon(BootstrapIcons.ARROW_LEFT));
        name(back, "plan-back", "plan.back");
        back.setOnAction(_ -> acts.leave());
        return back;
    }

    private StackPane saving() {
        var saving = new Label();
        saving.setId("plan-saving");
        saving.getStyleClass().addAll("muted", "plan-saving");
        saving.setMinWidth(USE_PREF_SIZE);
        Runnable show = () -> {
            var now = trainings.savingProperty().get();
            saving.setText(
                    trainings.readyProperty().get().isPresent()
                            ? ""
                            : messages.text("plan.saving." + now.name().toLowerCase(Locale.ROOT)));
            saving.pseudoClassStateChanged(UNSAVED, now == Saving.FAILED);
        };
        trainings.savingProperty().when(Attached.in(this)).subscribe(_ -> show.run());
        trainings.readyProperty().when(Attached.in(this)).subscribe(_ -> show.run());
        // Room for whatever it may say, so that nothing beside it moves.
        var room = new StackPane(saving);
        room.setAlignment(Pos.CENTER_RIGHT);
        for (var state : Saving.values()) {
            var other = new Label(messages.text("plan.saving." + state.name().toLowerCase(Locale.ROOT)));
            other.setVisible(false);
            room.getChildren().add(other);
        }
        room.setMinWidth(USE_PREF_SIZE);
        return room;
    }

    private ToggleButton side() {
        side.setText(messages.text("plan.side"));
        side.setGraphic(new Icon(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE));
        name(side, "plan-side-toggle", "plan.side.explained");
        side.managedProperty().bind(side.visibleProperty());
        return side;
    }

    /// Shows what stands at the right in place of the string, in a window that has no room for both.
    ToggleButton sideToggle() {
        return side;
    }

    /// The text of a button that is always seen: JavaFX styles no other ones.
    ObservableValue<Font> font() {
        return share.fontProperty();
    }

    private Button undo() {
        var undo = Plain.button(null, new Icon(BootstrapIcons.ARROW_COUNTERCLOCKWISE));
        name(undo, "plan-undo", "plan.undo");
        undo.disableProperty()
                .bind(viewModel.canUndoProperty().when(Attached.in(this)).map(can -> !can));
        undo.setOnAction(_ -> viewModel.undo());
        return undo;
    }

    private Button redo() {
        var redo = Plain.button(null, new Icon(BootstrapIcons.ARROW_CLOCKWISE));
        name(redo, "plan-redo", "plan.redo");
        redo.disableProperty()
                .bind(viewModel.canRedoProperty().when(Attached.in(this)).map(can -> !can));
        redo.setOnAction(_ -> viewModel.redo());
        return redo;
    }

    private LazyMenuButton share() {
        var share = new LazyMenuButton(
                messages.text("plan.share"),
                new Icon(BootstrapIcons.BOX_ARROW_UP),
                () -> List.of(
                        item("share-file", "plan.share.file", acts::shareFile),
                        item("share-text", "plan.share.text", acts::copyText)));
        share.setId("plan-share");
        share.getStyleClass().add("quiet-button");
        share.setMinWidth(USE_PREF_SIZE);
        share.setAccessibleText(messages.text("plan.share"));
        LazyTooltip.give(share, messages.text("plan.share"));
        return share;
    }

    private Button print() {
        var print = Plain.button(null, new Icon(BootstrapIcons.PRINTER));
        name(print, "plan-print", "plan.print.explained");
        print.setOnAction(_ -> acts.print());
        return print;
    }

    private SplitMenuButton present() {
        var rehearse = item("present-rehearse", "plan.present.rehearse", () -> acts.present(true));
        var run = item("present-run", "plan.present.run", () -> acts.present(false));
        var present = Plain.split(run, rehearse);
        present.setText(messages.text("plan.present"));
        present.setGraphic(new Icon(BootstrapIcons.PLAY_FILL));
        present.setId("plan-present");
        present.getStyleClass().add("primary-button");
        present.setMinWidth(USE_PREF_SIZE);
        present.setAccessibleText(messages.text("plan.present"));
        LazyTooltip.give(present, messages.text("plan.present.run"));
        present.setOnAction(_ -> acts.present(false));
        viewModel
                .scheduleProperty()
                .when(Attached.in(this))
                .subscribe(now -> present.setDisable(now.entries().isEmpty()));
        return present;
    }

    private MenuItem item(String id, String key, Runnable act) {
        var item = Plain.item(messages.text(key));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Node ready() {
        var keep = new QuietButton(messages, "plan-keep", "plan.ready.keep", trainings::keepReady);
        var note = note("plan-ready", "plan.ready", keep);
        var sentence = (Label) note.getChildren().getFirst();
        trainings.readyProperty().when(Attached.in(this)).subscribe(ready -> {
            // The first change is made where the mouse is: nothing is to move under it.
            var isKept = ready.isEmpty() && viewModel.session().id().toString().equals(looked);
            note.setVisible(ready.isPresent() || isKept);
            note.setMinHeight(isKept ? note.getHeight() : USE_COMPUTED_SIZE);
            keep.setVisible(!isKept);
            sentence.setText(messages.text(isKept ? "plan.ready.kept" : "plan.ready"));
            looked = ready.isPresent() ? viewModel.session().id().toString() : looked;
        });
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(now -> {
            if (!now.id().toString().equals(looked)) {
                note.setVisible(trainings.readyProperty().get().isPresent());
            }
        });
        return note;
    }

    private Node template() {
        var use = new QuietButton(messages, "plan-use-template", "plan.template.use", acts::useTemplate);
        var note = note("plan-template", "plan.template", use);
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(now -> note.setVisible(now.isTemplate()));
        return note;
    }

    private HBox note(String id, String key, Button act) {
        var sentence = new Label(messages.text(key), new Icon(BootstrapIcons.INFO_CIRCLE));
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        act.setMinWidth(USE_PREF_SIZE);
        var note = new HBox(sentence, act);
        note.setId(id);
        note.getStyleClass().add("plan-note");
        note.setAlignment(Pos.CENTER_LEFT);
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private void name(ButtonBase button, String id, String key) {
        button.setId(id);
        button.getStyleClass().setAll("quiet-button");
        explain(button, messages.text(key));
    }

    private static void explain(Labeled button, String sentence) {
        button.setAccessibleText(sentence);
        LazyTooltip.give(button, sentence);
        button.setMinWidth(USE_PREF_SIZE);
    }

    /// Puts the keyboard on the title, to be typed over.
    void editTitle() {
        title.control().requestFocus();
        title.control().selectAll();
    }

    /// Opens the fields of day, place and group, with the keyboard on the last.
    void editDetails() {
        dayLine.setSelected(true);
        details.editGroup();
    }
}
