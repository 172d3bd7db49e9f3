package fi.helminauha.ui.paper;

import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.Slot;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Over the window: what is to be put on paper, a look at its pages, and where it goes. Esc closes it.
public final class PaperView extends StackPane {
    /// Below this width, in em, the pages stand below what is chosen.
    private static final double BESIDE_EM = 56;
    private static final double OPTIONS_EM = 26;

    private final PaperViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    private final PaperOptions options;
    private final PaperPreview preview;
    private final BorderPane frame = new BorderPane();
    private final Slot left = new Slot();
    private final Slot middle = new Slot();
    private final Label subject;
    private final PaperActs acts;
    private boolean isBeside;

    /// @param of     what is put on paper
    /// @param files  asks where a paper goes
    /// @param close  takes the view away
    public PaperView(PaperViewModel viewModel, PaperSubject of, PaperFiles files, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
        viewModel.begin(of);
        options = new PaperOptions(viewModel, messages);
        preview = new PaperPreview(viewModel, messages);
        acts = new PaperActs(viewModel, files, messages);
        subject = PaperActs.wrapped(Emoji.shown(of.title()), "muted");
        setId("paper");
        Appearance.addPaper(this);
        getStyleClass().add("help-veil");
        frame.getStyleClass().addAll("help", "paper-dialog");
        frame.setAccessibleRole(AccessibleRole.DIALOG);
        frame.setAccessibleText(messages.text("paper.title"));
        frame.setTop(bar());
        frame.setLeft(left);
        frame.setCenter(middle);
        frame.setBottom(acts);
        getChildren().setAll(frame);
        arrange(false);
        widthProperty().subscribe(_ -> arrange(getWidth() > BESIDE_EM * em()));
        acts.fontProperty().subscribe(_ -> arrange(getWidth() > BESIDE_EM * em()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private double em() {
        return acts.fontProperty().get().getSize();
    }

    private HBox bar() {
        var names = new VBox(PaperActs.wrapped(messages.text("paper.title"), "help-title"), subject);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        var button = Plain.button(null, new Icon(BootstrapIcons.X));
        button.setId("paper-close");
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text("paper.close"));
        LazyTooltip.give(button, messages.text("paper.close"));
        button.setOnAction(_ -> close.run());
        var bar = new HBox(names, button);
        bar.setAlignment(Pos.TOP_LEFT);
        bar.getStyleClass().add("help-bar");
        return bar;
    }

    /// The pages beside what is chosen, or below it where there is no room; then only what is needed most stays in
    /// sight.
    private void arrange(boolean beside) {
        if (!middle.getChildren().isEmpty() && beside == isBeside) {
            return;
        }
        isBeside = beside;
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        middle.hold(null);
        left.hold(null);
        options.setPrefWidth(USE_COMPUTED_SIZE);
        subject.setVisible(beside);
        if (beside) {
            acts.layOutBeside();
            options.setPrefWidth(OPTIONS_EM * em());
            left.hold(scroll(options));
            middle.hold(preview);
        } else {
            middle.hold(scroll(new VBox(options, preview, acts.layOutBelow())));
        }
        // What was moved has lost the keyboard.
        applyCss();
        focused.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void onKey(KeyEvent event) {
        var act = act(event);
        act.ifPresent(Runnable::run);
        if (act.isPresent()) {
            event.consume();
        }
    }

    private Optional<Runnable> act(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return Optional.of(close);
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            return viewModel.isReady() ? Optional.of(acts::save) : Optional.empty();
        }
        return switch (event.getCode()) {
            case PAGE_DOWN -> Optional.of(() -> preview.turn(1));
            case PAGE_UP -> Optional.of(() -> preview.turn(-1));
            default -> Optional.empty();
        };
    }

    /// Puts the keyboard on the kind that is chosen.
    @Override
    public void requestFocus() {
        // What a pane scrolls comes into the scene with its skin; before that it cannot have the keyboard.
        applyCss();
        options.focusKind();
    }
}
