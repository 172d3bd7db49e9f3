package fi.helminauha.ui.team;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.RunId;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.NoticeBar;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.ScrollKeys;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.library.TeamRunWords;
import fi.helminauha.ui.library.TeamRunsViewModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Over the window: the runs of a pearl or all that there are, begun last first. One is opened or deleted, or all are.
/// Up and Down lead from one to the next, Esc closes.
public final class TeamRunsPane extends StackPane {
    private final TeamRunsViewModel runs;
    private final Optional<PearlId> pearl;
    private final Messages messages;
    private final TeamRunWords words;
    private final VBox list = new VBox();
    private final Button close = Plain.button(null, new Icon(BootstrapIcons.X));
    private final QuietButton removeAll;
    private final VBox question = new VBox();
    private final List<Button> openers = new ArrayList<>();

    /// @param pearl     whose runs are shown; absent for all
    /// @param settings  have after how many months old runs are deleted
    public TeamRunsPane(
            TeamRunsViewModel runs,
            Optional<PearlId> pearl,
            SettingsViewModel settings,
            Notices notices,
            Messages messages) {
        this.runs = runs;
        this.pearl = pearl;
        this.messages = messages;
        this.words = new TeamRunWords(messages);
        setId("team-runs");
        getStyleClass().addAll("help-veil", "team-runs");
        Appearance.addTeamAfter(this);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.text("team.runs"));
        list.getStyleClass().add("backup-list");
        removeAll = new QuietButton(messages, "team-remove-all", "team.runs.remove-all", this::ask);
        var acts = new FlowPane(new ClearingChoice(settings, messages), removeAll);
        acts.getStyleClass().add("question-acts");
        acts.setAlignment(Pos.BOTTOM_LEFT);
        question.managedProperty().bind(question.visibleProperty());
        question.getStyleClass().add("team-runs-question");
        question.setVisible(false);
        var body = new VBox(list, acts, question, text("team.runs.kept"), text("team.privacy"));
        body.getStyleClass().add("help-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        var frame = new BorderPane(scroll);
        frame.getStyleClass().add("help");
        frame.setTop(bar());
        frame.setBottom(new NoticeBar(notices, messages, AfterView::isOfTeam));
        getChildren().setAll(frame);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        ScrollKeys.serve(this, scroll);
        runs.runsProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private HBox bar() {
        var title = new WrappedLabel(messages.text("team.runs"));
        title.getStyleClass().add("help-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("team-runs-close");
        close.getStyleClass().add("quiet-button");
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText(messages.text("backups.close"));
        LazyTooltip.give(close, messages.text("backups.close"));
        close.setOnAction(_ -> runs.hide());
        var bar = new HBox(title, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("help-bar");
        return bar;
    }

    private WrappedLabel text(String key, Object... arguments) {
        var text = new WrappedLabel(messages.text(key, arguments));
        text.getStyleClass().add("muted");
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private List<TeamRunSummary> shown() {
        return pearl.map(runs::runs).orElse(runs.runsProperty().get());
    }

    private void show() {
        var hadKeyboard = openers.stream().anyMatch(Node::isFocused) || isFocusWithin();
        openers.clear();
        question.setVisible(false);
        var all = shown();
        list.getChildren()
                .setAll(all.stream().map(this::row).<Node>map(row -> row).toList());
        if (all.isEmpty()) {
            list.getChildren().setAll(text("team.runs.none"));
        }
        removeAll.setDisable(runs.runsProperty().get().isEmpty());
        if (hadKeyboard && getScene() != null) {
            requestFocus();
        }
    }

    private HBox row(TeamRunSummary run) {
        var today = LocalDate.now();
        var title = new WrappedLabel(Emoji.shown(words.titleAndDay(run.title(), words.begun(run, today))));
        title.getStyleClass().add("backup-when");
        var facts = new ArrayList<String>();
        facts.add(run.isOver() ? words.minutes(run.taken()) : messages.text("team.runs.unfinished"));
        run.followUp().ifPresent(day -> facts.add(messages.text("team.runs.follow-up", words.followUp(day, today))));
        var about = new WrappedLabel(String.join(" · ", facts));
        about.getStyleClass().add("muted");
        var texts = new VBox(title, about);
        texts.getStyleClass().add("backup-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var name = title.getText();
        var open = act(
                "team-run-" + openers.size(),
                "team.runs.open",
                BootstrapIcons.CHEVRON_RIGHT,
                name,
                () -> runs.show(run.id()));
        var remove = act(
                "team-run-remove-" + openers.size(),
                "team.runs.remove",
                BootstrapIcons.TRASH,
                name,
                () -> runs.remove(run));
        openers.add(open);
        var row = new HBox(texts);
        run.followUp()
                .ifPresent(_ -> row.getChildren()
                        .add(act(
                                "team-run-held-" + (openers.size() - 1),
                                "team.runs.held",
                                BootstrapIcons.CHECK,
                                name,
                                () -> held(run.id()))));
        row.getChildren().addAll(remove, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("backup-row", "backup-head");
        row.setOnMouseClicked(_ -> runs.show(run.id()));
        return row;
    }

    private void held(RunId run) {
        runs.current().holdFollowUp(run);
    }

    private Button act(String id, String key, BootstrapIcons sign, String of, Runnable act) {
        var button = Plain.button(null, new Icon(sign));
        button.setId(id);
        button.getStyleClass().setAll("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text(key, of));
        LazyTooltip.give(button, button.getAccessibleText());
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// All of them are deleted when that is asked twice.
    private void ask() {
        var sure = Plain.button(messages.text("team.runs.remove-all.yes"));
        sure.setId("team-remove-all-yes");
        sure.getStyleClass().setAll("button", "primary-button");
        sure.setOnAction(_ -> runs.removeAll());
        var not = new QuietButton(messages, "team-remove-all-no", "team.runs.remove-all.no", () -> {
            question.setVisible(false);
            removeAll.requestFocus();
        });
        var acts = new FlowPane(not, sure);
        acts.getStyleClass().add("question-acts");
        question.getChildren()
                .setAll(
                        text(
                                "team.runs.remove-all.question",
                                runs.runsProperty().get().size()),
                        acts);
        question.setVisible(true);
        not.requestFocus();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                runs.hide();
                event.consume();
            }
            case UP, KP_UP -> step(-1, event);
            case DOWN, KP_DOWN -> step(1, event);
            default -> {
                // The keys that scroll.
            }
        }
    }

    /// Leads from one run to the next.
    private void step(int by, KeyEvent event) {
        var here = -1;
        for (var i = 0; i < openers.size(); i++) {
            here = openers.get(i).isFocused() ? i : here;
        }
        var next = here < 0 ? (by > 0 ? 0 : openers.size() - 1) : here + by;
        if (next >= 0 && next < openers.size()) {
            openers.get(next).requestFocus();
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        if (openers.isEmpty()) {
            close.requestFocus();
        } else {
            openers.getFirst().requestFocus();
        }
    }
}
