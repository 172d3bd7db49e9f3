package fi.helminauha.ui.team;

import fi.helminauha.collection.ThemeId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.Decision;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.NoticeBar;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.Notices.Notice;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TypedValue;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.library.TeamRunViewModel.Saving;
import fi.helminauha.ui.library.TeamRunWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What came of a team’s run: what was decided, when it is looked at again, how it went, and what was written down.
/// Everything is kept as it is typed.
public final class AfterView extends BorderPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// Below this width, in the interface’s em, what stands side by side goes below each other.
    private static final double NARROW_EM = 60;
    /// How many buttons are at the left.
    private static final int ACTS = 3;
    private static final Duration COPIED = Duration.seconds(4);

    private final AfterViewModel viewModel;
    private final Messages messages;
    private final Actions acts;
    private final Notices notices;
    private final DecisionRows decisions;
    private final Button copy;
    private final Label saving = new Label();

    /// What can be done with it.
    /// @param print     puts what was written down on paper
    /// @param calendar  makes an entry of the follow-up for a calendar
    /// @param steps     goes back to the steps, and the run goes on
    /// @param done      leaves the page
    public record Actions(
            Consumer<TeamRun> print, Consumer<TeamRun> calendar, Consumer<TeamRun> steps, Runnable done) {}

    /// @param theme  the main theme of the pearl
    public AfterView(
            AfterViewModel viewModel, Optional<ThemeId> theme, Notices notices, Messages messages, Actions acts) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.notices = notices;
        this.acts = acts;
        this.decisions = new DecisionRows(viewModel, messages, this::offerBack);
        this.copy = button("team-copy", "team.after.copy", BootstrapIcons.CLIPBOARD, this::copy);
        setId("team-after");
        getStyleClass().add("team-after");
        setMinSize(0, 0);
        Appearance.addTeamAfter(this);
        var title = new WrappedLabel(messages.text("team.after.title"));
        title.getStyleClass().add("team-after-title");
        title.setMinWidth(0);
        var page = new VBox(
                head(theme),
                title,
                decisions,
                new FollowUpCard(viewModel, messages),
                remark("team.after.follow-up"),
                new MoodPart(viewModel, messages),
                new WrittenPart(viewModel.runProperty().get(), messages),
                remark("team.privacy"));
        page.getStyleClass().add("team-after-page");
        page.setMinWidth(0);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinSize(0, 0);
        setCenter(scroll);
        foot();
        GrowingType.give(this, saving.fontProperty());
        // Before the fields, which keep Esc for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var isWrong = event.getTarget() instanceof TypedValue<?> typed && typed.isPending();
            if (event.getCode() == KeyCode.ESCAPE && !isWrong) {
                done();
                event.consume();
            }
        });
    }

    private HBox head(Optional<ThemeId> theme) {
        var run = viewModel.runProperty().get();
        var words = new TeamRunWords(messages);
        var dot = new PearlDot();
        dot.setTheme(theme);
        dot.getStyleClass().add("team-after-pearl");
        var day = words.day(viewModel.begun(), LocalDate.now());
        var name =
                new WrappedLabel(Emoji.shown(words.titleAndDay(run.title(), day)) + " · " + words.minutes(run.taken()));
        name.setId("team-after-name");
        name.getStyleClass().add("team-after-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        saving.setId("team-saving");
        saving.getStyleClass().add("team-saving");
        saving.setMinWidth(Region.USE_PREF_SIZE);
        viewModel.savingProperty().when(Attached.in(this)).subscribe(now -> {
            saving.setText(messages.text(
                    switch (now) {
                        case SAVED -> "team.saved";
                        case DUE -> "note.saving.due";
                        case FAILED -> "note.saving.failed";
                    }));
            saving.pseudoClassStateChanged(PseudoClass.getPseudoClass("failed"), now == Saving.FAILED);
        });
        var head = new HBox(dot, name, saving);
        head.getStyleClass().add("team-after-head");
        return head;
    }

    private WrappedLabel remark(String key) {
        var remark = new WrappedLabel(messages.text(key));
        remark.getStyleClass().add("team-after-remark");
        remark.setMinWidth(0);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        return remark;
    }

    private void foot() {
        copy.getStyleClass().setAll("button", "primary-button");
        var print = button(
                "team-print",
                "team.after.print",
                BootstrapIcons.FILE_EARMARK_TEXT,
                () -> acts.print().accept(viewModel.runProperty().get()));
        var calendar = button(
                "team-calendar",
                "team.after.calendar",
                BootstrapIcons.CALENDAR_PLUS,
                () -> acts.calendar().accept(viewModel.runProperty().get()));
        viewModel
                .runProperty()
                .when(Attached.in(this))
                .subscribe(run -> calendar.setDisable(run.outcome().followUp().isEmpty()));
        var buttons = new ArrayList<Button>(List.of(copy, print, calendar));
        var back = button(
                "team-back",
                "team.after.steps",
                null,
                () -> acts.steps().accept(viewModel.runProperty().get()));
        back.getStyleClass().setAll("link-button", "team-after-back");
        buttons.add(back);
        buttons.add(button("team-done", "team.after.done", null, this::done));
        layFoot(buttons, false);
        Runnable fit = () -> {
            var isNarrow =
                    getWidth() > 0 && getWidth() < NARROW_EM * saving.getFont().getSize();
            if (isNarrow != getPseudoClassStates().contains(NARROW)) {
                pseudoClassStateChanged(NARROW, isNarrow);
                decisions.setNarrow(isNarrow);
                layFoot(buttons, isNarrow);
            }
        };
        widthProperty().subscribe(fit);
        saving.fontProperty().subscribe(fit);
    }

    /// In a row with the ways out at the right, or where that has no room, one after the other.
    private void layFoot(List<Button> buttons, boolean isNarrow) {
        Pane foot;
        if (isNarrow) {
            foot = new FlowPane();
            foot.getChildren().setAll(buttons);
        } else {
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            foot = new HBox();
            foot.getChildren().setAll(buttons.subList(0, ACTS));
            foot.getChildren().add(between);
            foot.getChildren().addAll(buttons.subList(ACTS, buttons.size()));
        }
        foot.getStyleClass().add("team-after-foot");
        setBottom(new VBox(new NoticeBar(notices, messages, AfterView::isOfTeam), foot));
    }

    private Button button(String id, String key, @Nullable BootstrapIcons sign, Runnable act) {
        var button = Plain.button(messages.text(key), sign == null ? null : new Icon(sign));
        button.setId(id);
        button.getStyleClass().setAll("button", "quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void copy() {
        var minutes = Minutes.of(viewModel.runProperty().get(), viewModel.begun(), messages);
        var content = new ClipboardContent();
        content.putString(minutes.plain());
        content.putHtml(minutes.html());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(messages.text("team.after.copied"));
        var pause = new PauseTransition(COPIED);
        pause.setOnFinished(_ -> copy.setText(messages.text("team.after.copy")));
        pause.play();
    }

    /// What is said in the window below cannot be reached from here.
    static boolean isOfTeam(Notice notice) {
        return notice.key().startsWith("notice.team.");
    }

    private void offerBack(int place, Decision removed) {
        notices.offer("notice.team.decision-removed", List.of(), "notice.team.restore", () -> {
            viewModel.restoreDecision(place, removed);
            decisions.lay();
        });
    }

    private void done() {
        viewModel.finish();
        acts.done().run();
    }

    /// Puts the keyboard where one goes on writing.
    public void takeKeyboard() {
        decisions.takeKeyboard();
    }

    @Override
    public void requestFocus() {
        takeKeyboard();
    }
}
