package fi.helminauha.ui.present;

import fi.helminauha.ui.figure.FigurePainter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The presenter’s window: clocks, what the audience sees, what comes next, notes, and a key for everything.
final class PresenterView extends StackPane {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("kept-back");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final PresenterActions actions;
    private final Supplier<InsertPanel.Search> search;
    private final KeyButtons buttons;
    private final Miniature miniature;
    private final Miniature wholePage;
    private final StackPane whole = new StackPane();
    private final StackPane frame = new StackPane();
    private final Label sees = new Label();
    private final NotesCard notes;
    private final Button swap;
    private final Button audience;
    private final StackPane veil = new StackPane();
    private final VBox foot = new VBox();
    private Screens screens = new Screens(false, false);
    private Optional<OverlayPanel> overlay = Optional.empty();
    private Optional<SummaryView> summary = Optional.empty();

    /// What the view says of the screens.
    /// @param hasAudience  whether the audience has a screen of its own
    /// @param isMirrored   whether the audience sees the presenter’s screen
    private record Screens(boolean hasAudience, boolean isMirrored) {}

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
        this.buttons = new KeyButtons(words.messages());
        this.miniature = new Miniature(new AudiencePage(viewModel, words, painter), Pos.TOP_LEFT);
        this.wholePage = new Miniature(new AudiencePage(viewModel, words, painter), Pos.CENTER);
        this.notes = new NotesCard(viewModel, words);
        this.swap = buttons.button(PresenterKey.SWAP, this::press);
        this.audience = buttons.button(PresenterKey.AUDIENCE, this::press);
        getStyleClass().add("presenter");
        setFocusTraversable(true);
        var content = new BorderPane(middle());
        content.setTop(new PresenterTop(viewModel, words, () -> press(PresenterKey.RELIEF)));
        foot.getChildren().setAll(keys());
        content.setBottom(foot);
        whole.getStyleClass().add("whole-page");
        whole.setId("present-whole-page");
        veil.getStyleClass().add("overlay-veil");
        veil.setVisible(false);
        whole.setVisible(false);
        getChildren().setAll(content, whole, veil);
        viewModel.slideProperty().subscribe(this::saySees);
        viewModel.runProperty().map(run -> run.page() + run.current() * 1000).subscribe(_ -> saySees());
        viewModel.curtainProperty().subscribe(_ -> saySees());
        viewModel.frozenProperty().subscribe(_ -> saySees());
        viewModel.runProperty().map(run -> run.isOver()).subscribe(isOver -> {
            if (isOver) {
                showSummary(note);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Shows a line above the keys.
    void say(Node line) {
        foot.getChildren().addFirst(line);
    }

    private GridPane middle() {
        sees.setId("present-sees");
        sees.getStyleClass().addAll("presenter-sees", "muted");
        sees.setWrapText(true);
        sees.setMinHeight(USE_PREF_SIZE);
        var caption =
                new FlowPane(sees, quiet(PresenterKey.CLOCK), quiet(PresenterKey.BREAK), quiet(PresenterKey.DARK));
        caption.getStyleClass().add("presenter-sees-row");
        caption.setAlignment(Pos.CENTER_LEFT);
        frame.getStyleClass().add("miniature-frame");
        frame.getChildren().setAll(miniature);
        frame.setMinSize(0, 0);
        frame.setAlignment(Pos.TOP_LEFT);
        var place = new FramePlace(frame, miniature);
        VBox.setVgrow(place, Priority.ALWAYS);
        var clock = new StepClock(viewModel, words, buttons, this::press);
        clock.setMinHeight(USE_PREF_SIZE);
        var left = new VBox(caption, place, clock);
        left.getStyleClass().add("presenter-column");
        VBox.setVgrow(notes, Priority.ALWAYS);
        var right = new VBox(new NextCard(viewModel, words), notes);
        right.getStyleClass().add("presenter-column");
        var grid = new GridPane();
        grid.getStyleClass().add("presenter-middle");
        grid.getColumnConstraints().setAll(share(60.5), share(39.5));
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(100);
        grid.getRowConstraints().setAll(row);
        grid.addRow(0, left, right);
        grid.setMinHeight(0);
        return grid;
    }

    /// What the audience’s page has on it besides its text.
    private Button quiet(PresenterKey key) {
        var button = buttons.button(key, this::press);
        button.getStyleClass().add("presenter-quiet-button");
        switch (key) {
            case CLOCK -> follow(button, viewModel.countdownProperty().map(Optional::isPresent));
            case BREAK -> follow(button, viewModel.breakShownProperty());
            default -> follow(button, viewModel.pageDarkProperty());
        }
        return button;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }

    private FlowPane keys() {
        var next = buttons.button(PresenterKey.NEXT, this::press);
        next.getStyleClass().remove("quiet-button");
        next.getStyleClass().add("primary-button");
        var black = buttons.button(PresenterKey.BLACK, this::press);
        var white = buttons.button(PresenterKey.WHITE, this::press);
        var freeze = buttons.button(PresenterKey.FREEZE, this::press);
        viewModel.curtainProperty().subscribe(drawn -> {
            black.pseudoClassStateChanged(ON, drawn == Curtain.BLACK);
            white.pseudoClassStateChanged(ON, drawn == Curtain.WHITE);
        });
        follow(freeze, viewModel.frozenProperty());
        var keys = new FlowPane(
                buttons.button(PresenterKey.PREVIOUS, this::press),
                next,
                black,
                white,
                freeze,
                buttons.button(PresenterKey.STEPS, this::press),
                buttons.button(PresenterKey.INSERT, this::press),
                swap,
                audience,
                buttons.button(PresenterKey.END, this::press));
        keys.getStyleClass().add("presenter-keys");
        keys.setMinHeight(USE_PREF_SIZE);
        return keys;
    }

    private static void follow(Node button, ObservableValue<Boolean> state) {
        state.subscribe(isOn -> button.pseudoClassStateChanged(ON, isOn));
    }

    /// Says what there is to see where, after the screens have changed.
    void setScreens(boolean hasAudience, boolean isMirrored, Dimension2D audienceSize) {
        screens = new Screens(hasAudience, isMirrored);
        miniature.audienceSizeProperty().set(audienceSize);
        wholePage.audienceSizeProperty().set(audienceSize);
        frame.getParent().requestLayout();
        setShown(swap, hasAudience);
        setShown(audience, !hasAudience);
        if (hasAudience) {
            setWholeShown(false);
        }
        saySees();
    }

    private static void setShown(Region button, boolean isShown) {
        button.setVisible(isShown);
        button.setManaged(isShown);
    }

    private void saySees() {
        var messages = words.messages();
        var drawn = viewModel.curtainProperty().get();
        var isFrozen = viewModel.frozenProperty().get();
        frame.pseudoClassStateChanged(HIDDEN, drawn != Curtain.NONE || isFrozen);
        if (screens.isMirrored()) {
            sees.setText(messages.text("present.sees.mirrored"));
        } else if (drawn != Curtain.NONE) {
            sees.setText(messages.text(drawn == Curtain.BLACK ? "present.sees.black" : "present.sees.white"));
        } else if (isFrozen) {
            sees.setText(messages.text("present.sees.frozen", words.title(viewModel.pageNow())));
        } else {
            sees.setText(messages.text(screens.hasAudience() ? "present.sees" : "present.sees.nobody"));
        }
    }

    private void onKey(KeyEvent event) {
        if (overlay.isPresent() || summary.isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE && overlay.isPresent()) {
                closeOverlay();
                event.consume();
            }
            return;
        }
        var owner = getScene().getFocusOwner();
        if (event.getCode() == KeyCode.ENTER && owner instanceof ButtonBase button && !whole.isVisible()) {
            button.fire();
            event.consume();
        } else if (!(owner instanceof TextInputControl)) {
            onPresentingKey(event);
        }
    }

    /// A key that was pressed in either window.
    void onPresentingKey(KeyEvent event) {
        if (overlay.isPresent() || summary.isPresent()) {
            return;
        }
        if (event.isShortcutDown()
                && List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD).contains(event.getCode())) {
            notes.zoom(1);
            event.consume();
        } else if (event.isShortcutDown()
                && List.of(KeyCode.MINUS, KeyCode.SUBTRACT).contains(event.getCode())) {
            notes.zoom(-1);
            event.consume();
        } else {
            PresenterKey.of(event).ifPresent(key -> {
                press(key);
                event.consume();
            });
        }
    }

    void press(PresenterKey key) {
        switch (key) {
            case NEXT -> viewModel.next();
            case PREVIOUS -> viewModel.previous();
            case BLACK -> viewModel.toggle(Curtain.BLACK);
            case WHITE -> viewModel.toggle(Curtain.WHITE);
            case FREEZE -> viewModel.setFrozen(!viewModel.frozenProperty().get());
            case CLOCK -> viewModel.toggleClock();
            case BREAK -> viewModel.toggleBreak();
            case PAUSE -> viewModel.togglePause();
            case PLUS -> viewModel.add(1);
            case PLUS_FIVE -> viewModel.add(5);
            case MINUS -> viewModel.add(-1);
            case SKIP -> viewModel.skip();
            case DARK ->
                viewModel.pageDarkProperty().set(!viewModel.pageDarkProperty().get());
            case SWAP -> actions.swap().run();
            case AUDIENCE -> toggleWhole();
            case SHOW -> showToAudience();
            case STEPS -> open(new StepListPanel(viewModel, words, this::closeOverlay));
            case INSERT -> open(new InsertPanel(viewModel, words, search.get(), this::closeOverlay));
            case RELIEF -> open(new ReliefPanel(viewModel, words, this::closeOverlay));
            case BEGIN -> begin();
            case END -> leave();
        }
    }

    private void toggleWhole() {
        if (!screens.hasAudience()) {
            setWholeShown(!whole.isVisible());
        }
    }

    private void setWholeShown(boolean isShown) {
        whole.setVisible(isShown);
        // It is laid out only while it is seen.
        whole.getChildren().setAll(isShown ? List.of(wholePage) : List.of());
        actions.wholeShown().accept(isShown);
        requestFocus();
    }

    private void showToAudience() {
        viewModel.showToAudience();
        if (!screens.hasAudience()) {
            setWholeShown(true);
        }
    }

    /// From the first step: at once where the day has hardly begun, else the trainer is asked.
    private void begin() {
        if (viewModel.current().current() == 0) {
            viewModel.beginAgain();
            showToAudience();
        } else {
            open(new QuestionPanel(
                    words,
                    "present.begin",
                    () -> {
                        closeOverlay();
                        viewModel.beginAgain();
                        showToAudience();
                    },
                    this::closeOverlay));
        }
    }

    /// Esc leads back from the audience’s page, else it asks whether to end.
    void leave() {
        if (whole.isVisible()) {
            setWholeShown(false);
        } else if (summary.isPresent()) {
            actions.close().run();
        } else if (overlay.isEmpty()) {
            open(new QuestionPanel(
                    words,
                    "present.end",
                    () -> {
                        closeOverlay();
                        viewModel.end();
                    },
                    this::closeOverlay));
        }
    }

    private void open(OverlayPanel panel) {
        setWholeShown(false);
        overlay = Optional.of(panel);
        veil.getChildren().setAll(panel);
        veil.setVisible(true);
        applyCss();
        layout();
        panel.takeKeyboard();
    }

    private void closeOverlay() {
        overlay.ifPresent(panel -> {
            if (panel instanceof InsertPanel insert) {
                insert.letGo();
            }
        });
        overlay = Optional.empty();
        veil.setVisible(false);
        veil.getChildren().clear();
        requestFocus();
    }

    private void showSummary(Consumer<String> note) {
        if (viewModel.curtainProperty().get() != Curtain.BLACK) {
            viewModel.toggle(Curtain.BLACK);
        }
        var view = new SummaryView(viewModel, words, note, actions.close());
        summary = Optional.of(view);
        getChildren().setAll(view);
        applyCss();
        layout();
        view.takeKeyboard();
    }

    /// Gives the frame the shape of the audience’s page.
    private static final class FramePlace extends Region {
        private final Region frame;
        private final Miniature miniature;

        FramePlace(Region frame, Miniature miniature) {
            this.frame = frame;
            this.miniature = miniature;
            getChildren().add(frame);
            setMinSize(0, 0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return 100;
        }

        @Override
        protected void layoutChildren() {
            var insets = frame.getInsets();
            var across = insets.getLeft() + insets.getRight();
            var down = insets.getTop() + insets.getBottom();
            var size = miniature.audienceSizeProperty().get();
            var factor = Math.min((getWidth() - across) / size.getWidth(), (getHeight() - down) / size.getHeight());
            frame.resizeRelocate(0, 0, size.getWidth() * factor + across, size.getHeight() * factor + down);
        }
    }
}
