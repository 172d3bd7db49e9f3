package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TextParts;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.CommandBar;
import fi.helminauha.ui.kit.Commands;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.Spoken;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The bar at the head of the planner: back, the title, when and where, whether it is saved, share, present.
final class PlanHeader extends VBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");

    /// Signs of the goal; those of the ready-made sessions have at most 150.
    private static final int GOAL = 160;
    private static final int GOAL_CHARACTERS = 1_000;

    private final TrainingViewModel trainings;
    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final PlanActions acts;
    private final PlanDetails details;
    private final ToggleButton dayLine = Plain.toggle();
    private final PlanField title;
    private final ToggleButton side;
    private final SplitMenuButton present;
    private final Supplier<List<MenuItem>> menu;
    /// The title; under it day, time and place, and whether they are saved.
    private final VBox names = new VBox();
    /// What the session is for, where somebody has said it.
    private final WrappedLabel goal = new WrappedLabel();
    private boolean isLow;
    /// The title’s place in the bar; empty where there is no room.
    private final VBox besideBack = new VBox();

    /// @param menu  makes what the menu ⋯ has beside acts of the session
    PlanHeader(TrainingViewModel trainings, PlanWords words, PlanActions acts, Supplier<List<MenuItem>> menu) {
        this.menu = menu;
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
        side = side();
        present = present();
        getChildren().setAll(bar(), details, new PlanNotes(trainings, messages, acts));
        details.visibleProperty().bind(dayLine.selectedProperty());
        details.managedProperty().bind(details.visibleProperty());
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.dayIndexProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private void show() {
        title.show(viewModel.session().title());
        var whole = Emoji.shown(viewModel.session().goal());
        // A sign may be made of many characters.
        Brief.show(goal, Brief.of(TextParts.beginning(whole, GOAL_CHARACTERS), GOAL), whole);
        goal.setVisible(!isLow && !goal.getText().isBlank());
        dayLine.setText(words.dayLine(viewModel.session(), viewModel.day()));
        dayLine.setAccessibleText(messages.text("plan.details.open", dayLine.getText()));
    }

    private CommandBar bar() {
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
        var under = new HBox(dayLine, saving());
        under.getStyleClass().add("plan-under");
        under.setAlignment(Pos.CENTER_LEFT);
        goal.setId("plan-goal-line");
        goal.getStyleClass().addAll("muted", "plan-goal-line");
        goal.setMinWidth(0);
        goal.managedProperty().bind(goal.visibleProperty());
        names.getChildren().setAll(new FittedTitle(title.control(), present), under, goal);
        names.getStyleClass().add("plan-names");
        besideBack.getChildren().setAll(names);
        var bar = new CommandBar(
                messages,
                "plan-more",
                new CommandBar.Parts(List.of(back()), besideBack, List.of(side), acts(), menu, present));
        bar.getStyleClass().add("plan-bar");
        return bar;
    }

    private List<ButtonBase> acts() {
        return List.of(undo(), redo(), print(), share());
    }

    /// Leaves the goal to the fields where the window is low.
    void setLow(boolean now) {
        isLow = now;
        goal.setVisible(!isLow && !goal.getText().isBlank());
    }

    /// Puts the title beside the commands, or below them where it would have no room.
    void setNarrow(boolean isNarrow) {
        if (isNarrow == getChildren().contains(names)) {
            return;
        }
        if (isNarrow) {
            besideBack.getChildren().clear();
            getChildren().add(1, names);
        } else {
            getChildren().remove(names);
            besideBack.getChildren().setAll(names);
        }
    }

    private Button back() {
        return Commands.button(
                "plan-back",
                BootstrapIcons.ARROW_LEFT,
                messages.text("plan.back"),
                messages.text("plan.back"),
                acts::leave);
    }

    private StackPane saving() {
        var saving = Spoken.follow(new Label());
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
        var toggle = Commands.toggle(
                "plan-side-toggle",
                new Icon(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE),
                messages.text("plan.side"),
                messages.text("plan.side.explained"));
        toggle.managedProperty().bind(toggle.visibleProperty());
        return toggle;
    }

    /// Shows what stands at the right in place of the string, in a window that has no room for both.
    ToggleButton sideToggle() {
        return side;
    }

    /// The text of a button that is always seen: JavaFX styles no other ones.
    ObservableValue<Font> font() {
        return present.fontProperty();
    }

    private Button undo() {
        var undo = act("plan-undo", BootstrapIcons.ARROW_COUNTERCLOCKWISE, "plan.undo", viewModel::undo);
        undo.disableProperty()
                .bind(viewModel.canUndoProperty().when(Attached.in(this)).map(can -> !can));
        return undo;
    }

    private Button redo() {
        var redo = act("plan-redo", BootstrapIcons.ARROW_CLOCKWISE, "plan.redo", viewModel::redo);
        redo.disableProperty()
                .bind(viewModel.canRedoProperty().when(Attached.in(this)).map(can -> !can));
        return redo;
    }

    private Button print() {
        return Commands.button(
                "plan-print",
                BootstrapIcons.PRINTER,
                messages.text("plan.print"),
                messages.text("plan.print.explained"),
                acts::print);
    }

    private Button act(String id, BootstrapIcons sign, String key, Runnable act) {
        return Commands.button(id, sign, messages.text(key), messages.text(key), act);
    }

    private LazyMenuButton share() {
        return Commands.menu(
                "plan-share",
                BootstrapIcons.BOX_ARROW_UP,
                messages.text("plan.share"),
                messages.text("plan.share"),
                () -> List.of(
                        item("share-file", "plan.share.file", acts::shareFile),
                        item("share-copy", "send.copy", acts::copyMessage),
                        item("share-mail", "send.mail", acts::mail),
                        item("share-calendar", "send.calendar", acts::calendar)));
    }

    private SplitMenuButton present() {
        var rehearse = item("present-rehearse", "plan.present.rehearse", () -> acts.present(true));
        var run = item("present-run", "plan.present.run", () -> acts.present(false));
        var present = Plain.split(run, rehearse);
        present.setText(messages.text("plan.present"));
        present.setGraphic(new Icon(BootstrapIcons.PLAY_FILL));
        present.setId("plan-present");
        present.getStyleClass().add("primary-button");
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
