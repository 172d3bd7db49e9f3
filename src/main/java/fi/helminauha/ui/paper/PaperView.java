package fi.helminauha.ui.paper;

import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.Slot;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
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
    /// Pixels across the buttons where there is room for them in a row.
    private static final double BUTTONS = 640;
    private static final double KILOBYTE = 1_000;

    private final PaperViewModel viewModel;
    private final PaperFiles files;
    private final Messages messages;
    private final Runnable close;
    private final PaperOptions options;
    private final PaperPreview preview;
    private final BorderPane frame = new BorderPane();
    private final Slot left = new Slot();
    private final Slot middle = new Slot();
    private final Label subject;
    private final Label secret = wrapped("", "paper-secret");
    private final Label facts = wrapped("", "muted");
    private final BorderPane acts = new BorderPane(new VBox(secret, facts));
    private final FlowPane buttons = new FlowPane();
    private final Button save;
    private final Button open;
    private final MadePapers lately;
    private final LazyMenuButton other;
    private boolean isBeside;

    /// @param of     what is put on paper
    /// @param files  asks where a paper goes
    /// @param close  takes the view away
    public PaperView(
            PaperViewModel viewModel, PaperSubject of, PaperFiles files, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.files = files;
        this.messages = messages;
        this.close = close;
        viewModel.begin(of);
        options = new PaperOptions(viewModel, messages);
        preview = new PaperPreview(viewModel, messages);
        save = act("paper-save", "paper.save", BootstrapIcons.DOWNLOAD, this::save);
        save.getStyleClass().setAll("button", "primary-button");
        open = act("paper-open", "paper.open", BootstrapIcons.PRINTER, this::open);
        open.getStyleClass().setAll("quiet-button");
        lately = new MadePapers(viewModel, files, messages, facts::setText);
        other = other();
        subject = wrapped(Emoji.shown(of.title()), "muted");
        setId("paper");
        secret.setId("paper-secret");
        secret.setGraphic(new Icon(BootstrapIcons.EXCLAMATION_TRIANGLE));
        facts.setId("paper-facts");
        Appearance.addPaper(this);
        getStyleClass().add("help-veil");
        frame.getStyleClass().addAll("help", "paper-dialog");
        frame.setAccessibleRole(AccessibleRole.DIALOG);
        frame.setAccessibleText(messages.text("paper.title"));
        frame.setTop(bar());
        frame.setLeft(left);
        frame.setCenter(middle);
        layOutActs();
        frame.setBottom(acts);
        getChildren().setAll(frame);
        arrange(false);
        widthProperty().subscribe(_ -> arrange(getWidth() > BESIDE_EM * em()));
        facts.fontProperty().subscribe(_ -> arrange(getWidth() > BESIDE_EM * em()));
        viewModel.preview().paperProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.makingProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.failureProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.stoppedProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.choiceProperty().when(Attached.in(this)).subscribe(_ -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private double em() {
        return facts.getFont().getSize();
    }

    private HBox bar() {
        var names = new VBox(wrapped(messages.text("paper.title"), "help-title"), subject);
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

    private Button act(String id, String key, BootstrapIcons icon, Runnable act) {
        var button = Plain.button(messages.text(key), new Icon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void layOutActs() {
        buttons.getStyleClass().add("question-acts");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(BUTTONS);
        acts.getStyleClass().add("paper-acts");
    }

    /// A handout is for screens too.
    private LazyMenuButton other() {
        var other = new LazyMenuButton(
                messages.text("book.other"),
                new Icon(BootstrapIcons.PHONE),
                files.books(viewModel, messages, facts::setText)::items);
        other.setId("paper-other");
        other.getStyleClass().add("quiet-button");
        other.setMinWidth(USE_PREF_SIZE);
        other.setAccessibleText(messages.text("book.other.explained"));
        LazyTooltip.give(other, messages.text("book.other.explained"));
        other.managedProperty().bind(other.visibleProperty());
        viewModel
                .choiceProperty()
                .when(Attached.in(this))
                .subscribe(choice -> other.setVisible(
                        choice.filter(it -> it.kind() == PaperKind.HANDOUT).isPresent()));
        return other;
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
        acts.setRight(null);
        acts.setBottom(null);
        if (beside) {
            buttons.getChildren().setAll(lately, open, other, save);
            acts.setRight(buttons);
            options.setPrefWidth(OPTIONS_EM * em());
            left.hold(scroll(options));
            middle.hold(preview);
        } else {
            buttons.getChildren().setAll(open, save);
            acts.setBottom(buttons);
            var seldom = new FlowPane(lately, other);
            seldom.getStyleClass().addAll("question-acts", "paper-seldom");
            middle.hold(scroll(new VBox(options, preview, seldom)));
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

    /// Says what the file is, or why there is none; a paper that is being made cannot be had yet.
    private void tell() {
        var made = viewModel.preview().paperProperty().get();
        var failure = viewModel.failureProperty().get();
        var isStopped = viewModel.stoppedProperty().get();
        save.setDisable(!viewModel.isReady());
        open.setDisable(!viewModel.isReady());
        var hidden = viewModel.choiceProperty().get().flatMap(PaperChoice::secret);
        secret.setVisible(hidden.isPresent());
        hidden.ifPresent(part -> secret.setText(messages.text("paper.secret." + part.code())));
        if (failure.isPresent()) {
            facts.setText(messages.text("paper.failed"));
        } else if (isStopped) {
            facts.setText(messages.text("paper.stopped"));
        } else if (!viewModel.isReady() || made.isEmpty()) {
            facts.setText(messages.text("paper.making"));
        } else {
            var size = String.format(
                    messages.language().locale(), "%.0f", Math.max(1, made.get().pdf().length / KILOBYTE));
            var facts = messages.text(
                    "paper.facts", messages.count("paper.pages", made.get().pages()), size);
            var metres = made.get().metres();
            this.facts.setText(
                    metres.isPresent() ? facts + " " + messages.text("paper.readable", metres.getAsInt()) : facts);
        }
    }

    private void save() {
        files.save(viewModel, messages, said -> facts.setText(said));
    }

    private void open() {
        files.open(viewModel, messages, said -> facts.setText(said));
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
            return save.isDisabled() ? Optional.empty() : Optional.of(this::save);
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
