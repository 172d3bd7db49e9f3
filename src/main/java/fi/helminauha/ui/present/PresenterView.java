package fi.helminauha.ui.present;

import fi.helminauha.ui.figure.FigurePainter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The presenter’s window: clocks, the trainer’s page, what comes next, notes, and a key for everything. It is long
/// because every key, pressed here or in the audience’s window, is answered here; each part has a class of its own.
final class PresenterView extends StackPane implements PresenterKeyboard.Target {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /// In pixels: on a smaller window everything that is said twice is left out, so that the page stays large.
    private static final double ROOMY_WIDTH = 1220;

    private static final double ROOMY_HEIGHT = 780;
    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final PresenterActions actions;
    private final Supplier<InsertPanel.Search> search;
    private final KeyButtons buttons;
    private final MiniatureColumn page;
    private final WholePage whole;
    private final Label typedStep = new Label();
    private final NextCard next;
    private final NotesCard notes;
    private final PresenterKeys keys;
    private final PresenterKeyboard keyboard;
    private final VBox foot = new VBox();
    private final BorderPane content = new BorderPane();
    private final PanelVeil veil = new PanelVeil(content);
    private Screens screens = Screens.NONE;
    private Optional<SummaryView> summary = Optional.empty();

    /// What the view says of the screens.
    /// @param hasAudience  whether the audience has a screen or a window of its own
    /// @param isShared     whether the audience’s page is in an ordinary window
    /// @param isMirrored   whether the audience sees the presenter’s screen
    record Screens(boolean hasAudience, boolean isShared, boolean isMirrored) {
        static final Screens NONE = new Screens(false, false, false);
    }

    /// @param search  makes a search for the panel that puts in a pearl
    /// @param note    told of every change of the closing notes
    PresenterView(
            PresentationViewModel viewModel,
            PresentWords words,
            FigurePainter painter,
            Supplier<InsertPanel.Search> search,
            PresenterActions actions,
            Consumer<String> note) {
        this.viewModel = viewModel;
        this.words = words;
        this.actions = actions;
        this.search = search;
        this.keyboard = new PresenterKeyboard(this, viewModel.options().heldKeysProperty()::get);
        this.buttons = new KeyButtons(words.messages(), viewModel.options().heldKeysProperty());
        this.page = new MiniatureColumn(viewModel, words, painter, buttons, this::press);
        this.whole = new WholePage(viewModel, words, painter, this::press);
        this.next = new NextCard(viewModel, words, painter);
        this.notes = new NotesCard(viewModel, words);
        this.keys = new PresenterKeys(viewModel, words, buttons, this::press, actions.view());
        getStyleClass().add("presenter");
        setFocusTraversable(true);
        // Tab goes through them in this order.
        content.setTop(new PresenterTop(viewModel, words, buttons, () -> press(PresenterKey.CATCH_UP)));
        content.setCenter(middle());
        foot.getChildren().setAll(keys);
        content.setBottom(foot);
        typedStep.setId("present-typed");
        typedStep.getStyleClass().add("typed-step");
        typedStep.setMouseTransparent(true);
        typedStep.setVisible(false);
        keyboard.typed().digitsProperty().subscribe(this::sayTyped);
        getChildren().setAll(content, typedStep, whole, veil);
        viewModel.runProperty().map(run -> run.isOver()).subscribe(isOver -> {
            if (isOver) {
                showSummary(note);
            }
        });
        addEventFilter(
                KeyEvent.KEY_PRESSED, event -> keyboard.onKey(event, getScene().getFocusOwner()));
    }

    /// Shows a line above the keys.
    void say(Node line) {
        foot.getChildren().addFirst(line);
    }

    private GridPane middle() {
        VBox.setVgrow(notes, Priority.ALWAYS);
        var right = new VBox(next, notes);
        right.getStyleClass().add("presenter-column");
        var grid = new GridPane();
        grid.getStyleClass().add("presenter-middle");
        grid.getColumnConstraints().setAll(share(60.5), share(39.5));
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(100);
        grid.getRowConstraints().setAll(row);
        grid.addRow(0, page, right);
        grid.setMinHeight(0);
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }

    @Override
    protected void setWidth(double width) {
        super.setWidth(width);
        fitRoom();
    }

    @Override
    protected void setHeight(double height) {
        super.setHeight(height);
        fitRoom();
    }

    private void fitRoom() {
        var isCompact = getWidth() < ROOMY_WIDTH || getHeight() < ROOMY_HEIGHT;
        pseudoClassStateChanged(COMPACT, isCompact);
        keys.setCompact(isCompact);
    }

    /// Says what there is to see where, after the screens have changed.
    void setScreens(Screens changed, Dimension2D audienceSize) {
        screens = changed;
        page.setScreens(changed, audienceSize);
        whole.audienceSizeProperty().set(audienceSize);
        next.audienceSizeProperty().set(audienceSize);
        keys.setScreens(screens.hasAudience() && !screens.isShared(), !screens.hasAudience());
        if (screens.hasAudience()) {
            setWholeShown(false);
        }
    }

    /// A key that was pressed in the audience’s window.
    void onPresentingKey(KeyEvent event) {
        keyboard.onPresentingKey(event);
    }

    @Override
    public void press(PresenterKey key) {
        if (key != PresenterKey.END && key != PresenterKey.AUDIENCE) {
            whole.sayWayBack(false);
        }
        typedStep.setVisible(false);
        switch (key) {
            case NEXT -> viewModel.next();
            case PREVIOUS -> viewModel.previous();
            case FIRST -> viewModel.first();
            case LAST -> viewModel.last();
            case BLACK -> viewModel.audience().toggle(ScreenBlank.BLACK);
            case WHITE -> viewModel.audience().toggle(ScreenBlank.WHITE);
            case FREEZE ->
                viewModel
                        .audience()
                        .setFrozen(!viewModel.audience().frozenProperty().get());
            case CLOCK -> viewModel.audience().toggleClock();
            case BREAK -> viewModel.audience().toggleBreak();
            case PAUSE -> viewModel.togglePause();
            case PLUS -> viewModel.add(1);
            case PLUS_FIVE -> viewModel.add(5);
            case MINUS -> viewModel.add(-1);
            case SKIP -> viewModel.skip();
            case DARK ->
                viewModel
                        .audience()
                        .darkProperty()
                        .set(!viewModel.audience().darkProperty().get());
            case SWAP -> actions.swap().run();
            case AUDIENCE -> toggleWhole();
            case SHOW -> showWhole();
            case STEPS -> open(() -> new StepListPanel(viewModel, words, this::closeOverlay));
            case INSERT -> open(() -> new InsertPanel(viewModel, words, search.get(), this::closeOverlay));
            case CATCH_UP -> open(() -> new CatchUpPanel(viewModel, words, this::closeOverlay));
            case END -> leave();
        }
    }

    @Override
    public void scrollNotes(int pages) {
        notes.scroll(pages);
    }

    @Override
    public void zoom(int steps) {
        notes.zoom(steps);
    }

    private void sayTyped(String digits) {
        typedStep.setText(words.messages().text("present.typed", digits));
        typedStep.setVisible(!digits.isEmpty());
    }

    @Override
    public void goTo(int place) {
        var steps = viewModel.current().steps();
        if (place >= 1 && place <= steps.size()) {
            viewModel.goTo(steps.get(place - 1).step().id());
        } else {
            typedStep.setText(words.messages().text("present.typed.none", place, steps.size()));
            typedStep.setVisible(true);
        }
    }

    @Override
    public Optional<OverlayPanel> overlay() {
        return veil.panel();
    }

    @Override
    public boolean isWholeShown() {
        return whole.isShown();
    }

    @Override
    public boolean isOver() {
        return summary.isPresent();
    }

    private void toggleWhole() {
        if (whole.isShown()) {
            leave();
        } else if (!screens.hasAudience()) {
            setWholeShown(true);
        }
    }

    /// On the one screen that there is.
    private void showWhole() {
        if (!screens.hasAudience() && !whole.isShown()) {
            setWholeShown(true);
        }
    }

    private void setWholeShown(boolean isShown) {
        whole.setShown(isShown);
        actions.wholeShown().accept(isShown);
        requestFocus();
    }

    /// Esc leads back from the audience’s page when it is pressed twice, since a clicker sends it once, and
    /// the way back shows the trainer’s notes; else it asks whether to end.
    void leave() {
        if (summary.isPresent()) {
            actions.close().run();
        } else if (whole.isShown() && whole.isWayBackSaid()) {
            setWholeShown(false);
        } else if (whole.isShown()) {
            whole.sayWayBack(true);
        } else if (veil.panel().isEmpty()) {
            open(() -> new EndQuestion(
                    words,
                    () -> {
                        closeOverlay();
                        viewModel.end();
                    },
                    this::closeOverlay));
        }
    }

    /// No panel opens over the audience’s page: the trainer is told the way back instead.
    private void open(Supplier<OverlayPanel> made) {
        if (whole.isShown()) {
            whole.sayWayBack(true);
            return;
        }
        closeOverlay();
        var panel = made.get();
        veil.open(panel);
        applyCss();
        layout();
        panel.takeKeyboard();
    }

    @Override
    public void closeOverlay() {
        veil.close();
        requestFocus();
    }

    private void showSummary(Consumer<String> note) {
        if (viewModel.audience().blankProperty().get() != ScreenBlank.BLACK) {
            viewModel.audience().toggle(ScreenBlank.BLACK);
        }
        var view = new SummaryView(viewModel, words, note, actions.close(), actions.handOut());
        summary = Optional.of(view);
        getChildren().setAll(view);
        applyCss();
        layout();
        view.takeKeyboard();
    }
}
