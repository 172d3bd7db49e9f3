package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The one screen of a team that goes through a pearl: the page that everybody reads, the leader’s line, and the
/// buttons.
final class MeetingView extends StackPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /// Below this width, in em of the interface.
    private static final double COMPACT_EM = 62;

    private final MeetingViewModel viewModel;
    private final Actions acts;
    private final boolean isHeld;
    private final TeamButtons buttons;
    private final RoomPages pages;
    private final Button next;
    private final LeaderLine leader;
    private final FootBar foot;
    private final BorderPane frame;
    private Optional<EndPanel> question = Optional.empty();

    /// What the view asks of the window around it.
    /// @param end         ends the run and leads to what came of it
    /// @param leave       leaves the run, to be gone on with another time
    /// @param fullScreen  fills the screen with the window, or lets it go
    /// @param dark        makes the pages dark or light
    record Actions(Runnable end, Runnable leave, Runnable fullScreen, Runnable dark) {}

    /// @param isHeld  whether letters, digits and signs are keys only while another key is held
    MeetingView(MeetingViewModel viewModel, TeamWords words, FigurePainter painter, boolean isHeld, Actions acts) {
        this.viewModel = viewModel;
        this.acts = acts;
        this.isHeld = isHeld;
        this.buttons = new TeamButtons(words.messages(), isHeld, this::press);
        this.pages = new RoomPages(viewModel, words, painter, true);
        this.next = buttons.primary(TeamKey.NEXT, BootstrapIcons.CHEVRON_RIGHT);
        setId("team-meeting");
        getStyleClass().addAll("team-meeting");
        setFocusTraversable(true);
        setAccessibleText(words.messages().text("team.meeting"));
        VBox.setVgrow(pages, Priority.ALWAYS);
        this.leader = new LeaderLine(viewModel, words.messages(), buttons);
        this.foot = bar(words.messages());
        this.frame = new BorderPane(new VBox(pages, leader));
        frame.setBottom(foot);
        getChildren().setAll(frame);
        viewModel.runProperty().when(Attached.in(this)).subscribe(_ -> follow(words));
        viewModel.dividingProperty().when(Attached.in(this)).subscribe(isDividing -> {
            follow(words);
            if (isDividing) {
                pages.askForPeople();
            }
        });
        viewModel.placeProperty().when(Attached.in(this)).subscribe(_ -> {
            follow(words);
            // What had the keyboard is gone with its page.
            requestFocus();
        });
        widthProperty().subscribe(this::fit);
        leader.captionFont().subscribe(this::fit);
        GrowingType.give(this, foot.font());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private FootBar bar(Messages messages) {
        var more = new LazyMenuButton(null, new Icon(BootstrapIcons.THREE_DOTS), () -> more(messages));
        more.setId("team-more");
        more.getStyleClass().add("team-button");
        more.setAccessibleText(messages.text("team.more"));
        LazyTooltip.give(more, messages.text("team.more"));
        return new FootBar(
                buttons.button(TeamKey.END, BootstrapIcons.X),
                buttons.framed(TeamKey.PREVIOUS, BootstrapIcons.CHEVRON_LEFT),
                next,
                buttons.button(TeamKey.PAUSE, BootstrapIcons.PAUSE_FILL),
                buttons.button(TeamKey.PLUS, BootstrapIcons.PLUS),
                more);
    }

    /// In a small window, or with large text, keys and bars leave the page its room.
    private void fit() {
        var em = leader.captionSize();
        pseudoClassStateChanged(COMPACT, getWidth() > 0 && getWidth() < COMPACT_EM * em);
    }

    private List<MenuItem> more(Messages messages) {
        return Stream.concat(
                        Stream.of(TeamKey.SKIP, TeamKey.MINUS, TeamKey.GROUPS, TeamKey.LEADER, TeamKey.DARK)
                                .map(key -> item(
                                        messages.text(
                                                        key == TeamKey.LEADER
                                                                ? "team.key.leader.toggle"
                                                                : "team.key." + key.word())
                                                + " (" + key.cap(isHeld) + ")",
                                        "team-more-" + key.word(),
                                        () -> press(key))),
                        Stream.of(item(messages.text("team.full-screen"), "team-more-full-screen", acts.fullScreen())))
                .toList();
    }

    private static MenuItem item(String text, String id, Runnable act) {
        var item = Plain.item(text);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void follow(TeamWords words) {
        var messages = words.messages();
        buttons.say(
                next,
                TeamKey.NEXT,
                messages.text(
                        viewModel.isPaused() || viewModel.dividingProperty().get()
                                ? "team.key.back-to-page"
                                : viewModel.hasNext() ? "team.key.next" : "team.key.decide"));
        foot.show(viewModel
                .comingTitle()
                .map(title -> messages.text("team.coming", title))
                .orElse(""));
    }

    private void onKey(KeyEvent event) {
        if (question.isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                answer(() -> {});
                event.consume();
            }
            return;
        }
        var owner = getScene().getFocusOwner();
        var isTyping = owner instanceof TextInputControl;
        if (isTyping && event.getCode() == KeyCode.ESCAPE
                || owner instanceof TextField && event.getCode() == KeyCode.ENTER) {
            // Out of the field first; what is typed stays.
            requestFocus();
            event.consume();
            return;
        }
        if (!isTyping && isDigit(event) && pages.isPageShown()) {
            viewModel.toggle(digit(event.getCode()));
            event.consume();
            return;
        }
        var isPressing = (owner instanceof ButtonBase || owner instanceof TickRow) && event.getCode() == KeyCode.SPACE;
        TeamKey.of(event, isHeld)
                .filter(key -> !isTyping || key.isForTyping(event))
                .filter(_ -> !isPressing)
                .ifPresent(key -> {
                    press(key);
                    event.consume();
                });
    }

    private boolean isDigit(KeyEvent event) {
        return event.getCode().isDigitKey() && event.isShortcutDown() == isHeld && !event.isAltDown();
    }

    /// Of the main block or of the number pad.
    private static int digit(KeyCode key) {
        var name = key.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    void press(TeamKey key) {
        switch (key) {
            case PREVIOUS -> viewModel.previous();
            case NEXT -> {
                if (viewModel.hasNext()
                        || viewModel.isPaused()
                        || viewModel.dividingProperty().get()) {
                    viewModel.next();
                } else {
                    acts.end().run();
                }
            }
            case FIRST -> viewModel.first();
            case LAST -> viewModel.last();
            case PAUSE -> viewModel.togglePause();
            case PLUS -> viewModel.add(1);
            case MINUS -> viewModel.add(-1);
            case SKIP -> viewModel.skip();
            case LEADER ->
                viewModel
                        .leaderShownProperty()
                        .set(!viewModel.leaderShownProperty().get());
            case GROUPS -> viewModel.toggleDividing();
            case DARK -> acts.dark().run();
            case END -> ask();
        }
        if (key != TeamKey.END && !isFocusWithin()) {
            requestFocus();
        }
    }

    private void ask() {
        if (question.isPresent()) {
            question.get().takeKeyboard();
            return;
        }
        var panel = new EndPanel(
                buttons.messages(), () -> answer(acts.end()), () -> answer(acts.leave()), () -> answer(() -> {}));
        question = Optional.of(panel);
        // Tab stays in the question.
        frame.setDisable(true);
        getChildren().add(panel);
        applyCss();
        layout();
        panel.takeKeyboard();
    }

    private void answer(Runnable act) {
        question.ifPresent(getChildren()::remove);
        question = Optional.empty();
        frame.setDisable(false);
        requestFocus();
        act.run();
    }
}
