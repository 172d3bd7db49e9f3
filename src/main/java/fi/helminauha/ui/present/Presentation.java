package fi.helminauha.ui.present;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.MenuKeys;
import fi.helminauha.ui.kit.MiddleButton;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.ViewMenu;
import fi.helminauha.ui.page.AudienceWindow;
import fi.helminauha.ui.page.ScreenPlacement;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A presentation on the screens: its two windows, which screen is whose, and what moves its clock. It lives from
/// [#show] until the trainer closes it. Used on the JavaFX thread.
public final class Presentation {
    private static final Duration TICK = Duration.millis(250);
    /// How often and how many times the presenter’s place is looked at after it has changed: a window manager that
    /// learns of the screens later than the program, or answers late, puts the window back or leaves it too large.
    private static final Duration LOOK = Duration.seconds(1);

    private static final int LOOKS = 5;
    /// For a screen on which no window can fill the screen, such as JavaFX’s headless one.
    private static final double LEAST_WIDTH = 720;

    private static final double LEAST_HEIGHT = 480;

    private final PresentationViewModel viewModel;
    private final PresenterView view;
    private final Stage presenter = new Stage();
    private final AudienceWindow audience;
    private final Timeline clock;
    private final Runnable closed;
    private final Timeline settling = new Timeline(new KeyFrame(LOOK, _ -> putBack()));
    private final ListChangeListener<Screen> screensListener = _ -> follow(AudienceWindow.screens());
    private ScreenPlacement placement;

    /// What follows a day.
    /// @param note     told of every change of the closing notes
    /// @param closed   told when the windows have been closed
    /// @param handOut  puts its handout on paper
    record Ending(Consumer<String> note, Runnable closed, Runnable handOut) {}

    /// @param search  makes a search for the panel that puts in a pearl
    /// @param ending  what follows the day
    Presentation(
            PresentationViewModel viewModel,
            SettingsViewModel settings,
            Messages messages,
            FigurePainter painter,
            Supplier<InsertPanel.Search> search,
            Ending ending) {
        this.viewModel = viewModel;
        this.closed = ending.closed();
        var words = new PresentWords(messages, ZoneId.systemDefault());
        view = new PresenterView(
                viewModel,
                words,
                painter,
                search,
                new PresenterActions(
                        this::swap,
                        presenter::setFullScreen,
                        this::close,
                        () -> {
                            close();
                            ending.handOut().run();
                        },
                        () -> viewChoices(new ViewMenu(settings, messages))),
                ending.note());
        placement = ScreenPlacement.first(AudienceWindow.screens());
        clock = new Timeline(new KeyFrame(TICK, _ -> viewModel.tick()));
        clock.setCycleCount(Timeline.INDEFINITE);
        settling.setCycleCount(LOOKS);
        dressPresenter(settings, messages);
        var inWindow = viewModel.options().inWindowProperty();
        audience = new AudienceWindow(
                audienceScene(AudiencePage.forAudience(viewModel, words, painter)),
                messages,
                this::showScreens,
                () -> inWindow.set(false),
                place -> viewModel.options().windowProperty().set(Optional.of(place)));
        inWindow.subscribe((_, _) -> apply(placement));
    }

    private static List<MenuItem> viewChoices(ViewMenu choices) {
        return List.of(choices.textSize(), choices.look(), choices.language());
    }

    private void dressPresenter(SettingsViewModel settings, Messages messages) {
        var scene = new Scene(view, AudiencePage.WIDTH, AudiencePage.HEIGHT);
        Appearance.applyDark(scene, settings.settingsProperty(), AudiencePage.WIDTH, AudiencePage.HEIGHT);
        MenuKeys.serve(scene);
        MiddleButton.serve(scene);
        presenter.setScene(scene);
        presenter.setTitle(messages.text("present.window"));
        presenter.setMinWidth(LEAST_WIDTH);
        presenter.setMinHeight(LEAST_HEIGHT);
        presenter.setFullScreenExitHint("");
        // Esc asks; it leads out of the full screen by the view.
        presenter.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        presenter.setOnCloseRequest(event -> {
            event.consume();
            view.leave();
        });
    }

    private Scene audienceScene(AudiencePage page) {
        var scene = new Scene(page, AudiencePage.WIDTH, AudiencePage.HEIGHT);
        Appearance.dress(scene);
        // A click on the audience’s screen takes the keyboard there; the keys mean the same.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, view::onPresentingKey);
        PagePointer.follow(page, viewModel.options(), view::press);
        return scene;
    }

    /// Shows a line to the presenter alone.
    void say(Node line) {
        view.say(line);
    }

    /// Opens the windows and lets the clock go.
    void show() {
        AudienceWindow.place(presenter, placement.presenter());
        presenter.show();
        presenter.setMaximized(AudienceWindow.isWholeScreen(placement.presenter()));
        follow(AudienceWindow.screens());
        view.requestFocus();
        Screen.getScreens().addListener(screensListener);
        clock.play();
    }

    /// Brings the windows to where they belong when screens have come, gone or changed; the clock goes on.
    /// @param screens  at least one, the primary first
    public void follow(List<Rectangle2D> screens) {
        apply(placement.after(screens));
    }

    private void swap() {
        apply(placement.swapped(AudienceWindow.screens()));
    }

    private void apply(ScreenPlacement wanted) {
        var isInWindow = viewModel.options().inWindowProperty().get();
        var isAudienceElsewhere = !wanted.audience().equals(placement.audience());
        // The audience’s window goes first: it may stand where the presenter’s comes.
        if (isAudienceElsewhere || isInWindow != audience.isOrdinary()) {
            audience.hide();
        }
        var isPresenterElsewhere = !wanted.presenter().equals(placement.presenter());
        placement = wanted;
        if (isPresenterElsewhere) {
            placePresenter();
            settling.playFromStart();
        }
        if (isInWindow) {
            // On another screen than before its old place is no place for it.
            audience.openOn(
                    wanted.audience().orElse(wanted.presenter()),
                    isAudienceElsewhere
                            ? Optional.empty()
                            : viewModel.options().windowProperty().get());
        } else {
            wanted.audience().ifPresent(audience::fill);
        }
        showScreens();
        presenter.toFront();
        presenter.requestFocus();
    }

    private void placePresenter() {
        presenter.setMaximized(false);
        AudienceWindow.place(presenter, placement.presenter());
        presenter.setMaximized(AudienceWindow.isWholeScreen(placement.presenter()));
    }

    private void putBack() {
        if (!placement.presenter().contains(AudienceWindow.bounds(presenter))) {
            placePresenter();
        }
    }

    /// Says what there is to see where.
    private void showScreens() {
        var isShared = audience.isOrdinary();
        var screen = placement.audience().orElse(placement.presenter());
        view.setScreens(
                new PresenterView.Screens(
                        isShared || placement.audience().isPresent(), isShared, placement.isMirrored()),
                isShared ? audience.size() : new Dimension2D(screen.getWidth(), screen.getHeight()));
    }

    /// Brings the presenter’s window before the others.
    void toFront() {
        presenter.toFront();
        presenter.requestFocus();
    }

    /// Stops the clock and closes the windows; a run that is not over can be gone on with.
    public void close() {
        clock.stop();
        settling.stop();
        Screen.getScreens().removeListener(screensListener);
        audience.hide();
        presenter.hide();
        closed.run();
    }

    /// The presenter’s window, for who drives the program from outside, as the tour does.
    public Stage presenterStage() {
        return presenter;
    }

    /// The audience’s window; it shows only where the audience has a screen.
    public Stage audienceStage() {
        return audience.stage();
    }

    public PresentationViewModel viewModel() {
        return viewModel;
    }
}
