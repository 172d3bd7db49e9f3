package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.MarkColour;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Ancestors;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.PearlTransfer;
import fi.helminauha.ui.kit.Shortcut;
import fi.helminauha.ui.kit.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The reader's pane: toolbar, find bar, and the page or what stands in its place. Built anew when the language
/// changes.
public final class ReaderView extends StackPane {
    private static final Duration NOTICE = Duration.seconds(2.5);

    private final ReaderViewModel viewModel;
    private final Messages messages;
    private final Optional<Surroundings> around;
    private final FigurePainter painter;
    private final ReaderPopover popover;
    private final StackPane body = new StackPane();
    private final FindBar findBar;
    private final SearchMarksBar marksBar;
    private final Label copied = new Label();
    private final PauseTransition copiedShown = new PauseTransition(NOTICE);
    private final BorderPane frame;
    private Optional<PagePane> pane = Optional.empty();
    private Optional<HighlightBar> bar = Optional.empty();

    /// What can be done with the pearl beyond reading it.
    /// @param sessions  makes the choice of a training session to which the pearl is added
    /// @param folders   makes the choice of folders of bookmarks for the pearl
    /// @param sending   makes the ways to send the pearl to a colleague
    /// @param print     puts the pearl on paper
    public record Surroundings(
            Supplier<List<MenuItem>> sessions,
            Supplier<List<MenuItem>> folders,
            Supplier<List<MenuItem>> sending,
            Runnable print) {}

    public ReaderView(ReaderViewModel viewModel, Messages messages, Surroundings around) {
        this(viewModel, messages, Optional.of(around));
    }

    private ReaderView(ReaderViewModel viewModel, Messages messages, Optional<Surroundings> around) {
        this.viewModel = viewModel;
        this.around = around;
        this.messages = messages;
        this.painter = new FigurePainter(viewModel.background(), viewModel.interfaceThread());
        this.popover = new ReaderPopover(messages);
        viewModel.setMessages(messages);
        this.findBar = new FindBar(viewModel, messages, this::requestFocus);
        this.marksBar = new SearchMarksBar(viewModel, messages);
        setId("reader");
        getStyleClass().add("reader");
        setMinWidth(0);
        setAccessibleText(messages.text("reader.name"));
        this.frame = frame();
        getChildren().setAll(frame, popover);
        popover.closeOnPressIn(this);
        viewModel.stateProperty().when(Attached.in(this)).subscribe(this::show);
        viewModel.marks().findRequestsProperty().when(Attached.in(this)).subscribe((_, _) -> findBar.edit());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// For a pearl that is read beside something else: without a toolbar.
    public static ReaderView beside(ReaderViewModel viewModel, Messages messages) {
        return new ReaderView(viewModel, messages, Optional.empty());
    }

    private BorderPane frame() {
        var frame = new BorderPane();
        var top = new VBox(findBar);
        around.ifPresent(
                acts -> top.getChildren().addFirst(new ReaderToolbar(viewModel, messages, acts, this::copy).bar()));
        frame.setTop(top);
        frame.setCenter(body);
        frame.setBottom(marksBar);
        body.getStyleClass().add("reader-body");
        body.setMinSize(0, 0);
        body.setAlignment(Pos.TOP_LEFT);
        copied.getStyleClass().add("copied-notice");
        copied.setVisible(false);
        copied.setMouseTransparent(true);
        StackPane.setAlignment(copied, Pos.BOTTOM_CENTER);
        copiedShown.setOnFinished(_ -> copied.setVisible(false));
        return frame;
    }

    private void show(ReaderState state) {
        var hadFocus = isPageFocused();
        popover.dismiss();
        pane = Optional.empty();
        bar = Optional.empty();
        getChildren().setAll(frame, popover);
        switch (state) {
            case ReaderState.Nothing() -> body.getChildren().clear();
            case ReaderState.Gone gone -> body.getChildren().setAll(ReaderNotice.gone(gone.title(), messages));
            case ReaderState.Unreadable unreadable ->
                body.getChildren().setAll(ReaderNotice.unreadable(unreadable.details(), messages));
            case ReaderState.Reading reading -> showPage(reading);
        }
        if (hadFocus) {
            requestFocus();
        }
    }

    private boolean isPageFocused() {
        return pane.filter(Node::isFocusWithin).isPresent();
    }

    private void showPage(ReaderState.Reading reading) {
        var page = new PagePane(
                viewModel,
                reading,
                messages,
                painter,
                this::follow,
                mark -> explainOrigin(mark, reading.document().origin()));
        page.vvalueProperty().subscribe((_, _) -> popover.dismiss());
        var highlightBar = new HighlightBar(page, viewModel, messages, this::copy);
        new ReaderMenu(
                viewModel,
                messages,
                page,
                highlightBar,
                around.map(Surroundings::sending).orElse(List::of));
        new HighlightKeys(page, viewModel, highlightBar);
        page.addEventFilter(MouseEvent.DRAG_DETECTED, event -> drawAway(reading, page, event));
        pane = Optional.of(page);
        bar = Optional.of(highlightBar);
        getChildren().setAll(frame, highlightBar, popover);
        body.getChildren().setAll(page, copied);
    }

    /// The line above the title, with its sphere, can be drawn to a training session; the title itself is text that
    /// the mouse selects.
    private void drawAway(ReaderState.Reading reading, PagePane page, MouseEvent event) {
        if (Ancestors.orSelf(event.getTarget())
                .anyMatch(node -> node.getStyleClass().contains("theme-path"))) {
            PearlTransfer.begin(page, List.of(reading.page().pearl().card()), messages);
            event.consume();
        }
    }

    /// Marks what is selected, or gives another colour to the highlight at the caret.
    /// @return whether there is such, and the page has the keyboard
    public boolean mark(MarkColour colour) {
        return isFocusWithin() && bar.filter(shown -> shown.mark(colour)).isPresent();
    }

    /// Gives the keyboard to the page.
    @Override
    public void requestFocus() {
        pane.ifPresentOrElse(Region::requestFocus, super::requestFocus);
    }

    private void follow(LinkText link) {
        switch (link.link()) {
            case Inline.PearlLink pearl -> viewModel.open(pearl.pearl());
            case Inline.WebLink web -> popover.ask(link, web.address(), () -> viewModel.browse(web.address()));
            case Inline.TermLink term ->
                reading()
                        .map(reading -> reading.page().terms().get(term.term()))
                        .ifPresent(explained -> popover.explain(link, explained));
            case Inline.Plain _, Inline.Emphasis _, Inline.Strong _ -> {}
        }
    }

    private void explainOrigin(Node mark, Passage origin) {
        var about = origin.runs().getFirst().text();
        popover.explain(mark, about, origin.text().substring(about.length()).strip());
    }

    private Optional<ReaderState.Reading> reading() {
        return viewModel.stateProperty().get() instanceof ReaderState.Reading reading
                ? Optional.of(reading)
                : Optional.empty();
    }

    private void copy() {
        var isPage = viewModel.selection().range().isEmpty();
        new ReaderClipboard(viewModel).copySelectionOrPage();
        copied.setText(messages.text(isPage ? "reader.copied.page" : "reader.copied"));
        copied.setVisible(true);
        Spoken.say(this, copied.getText());
        copiedShown.playFromStart();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && bar.filter(HighlightBar::isShown).isPresent()) {
            bar.get().dismiss();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && viewModel.marks().findOpenProperty().get()) {
            viewModel.marks().closeFind();
            event.consume();
        } else if (Shortcut.of(event).filter(this::run).isPresent()) {
            event.consume();
        }
    }

    /// Those of the window’s keys that are the reader’s; the window may take them first.
    /// @return whether it is one
    private boolean run(Shortcut shortcut) {
        switch (shortcut) {
            case FIND -> viewModel.find();
            case BACK -> viewModel.back();
            case FORWARD -> viewModel.forward();
            case ZOOM_IN -> viewModel.zoom().change(1);
            case ZOOM_OUT -> viewModel.zoom().change(-1);
            case ZOOM_RESET -> viewModel.zoom().reset();
            case HOME, SEARCH, LIST, TREE, READER, BOOKMARK, NOTE, ADD_TO_SESSION, FOLD_TREE, FOLD_LIST -> {
                return false;
            }
            case FULL_SCREEN, CLOSE, QUIT, HELP -> {
                return false;
            }
        }
        return true;
    }
}
