package fi.helminauha.ui.paper;

import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Below a paper: what the file is, a warning of what is for the leader alone, and where the paper goes.
final class PaperActs extends BorderPane {
    /// Pixels across the buttons where there is room for them in a row.
    private static final double ACROSS = 700;
    private static final double KILOBYTE = 1_000;

    private final PaperViewModel viewModel;
    private final PaperFiles files;
    private final Messages messages;
    private final Label secret = wrapped("", "paper-secret");
    private final Label facts = wrapped("", "muted");
    private final FlowPane buttons = new FlowPane();
    private final MadePapers lately;
    private final Button open;
    private final LazyMenuButton other;
    private final Button save;

    PaperActs(PaperViewModel viewModel, PaperFiles files, Messages messages) {
        this.viewModel = viewModel;
        this.files = files;
        this.messages = messages;
        getStyleClass().add("paper-acts");
        secret.setId("paper-secret");
        secret.setGraphic(new Icon(BootstrapIcons.EXCLAMATION_TRIANGLE));
        facts.setId("paper-facts");
        setCenter(new VBox(secret, facts));
        lately = new MadePapers(viewModel, files, messages, facts::setText);
        open = act("paper-open", "paper.open", BootstrapIcons.PRINTER, this::open);
        open.getStyleClass().setAll("quiet-button");
        other = other();
        save = act("paper-save", "paper.save", BootstrapIcons.DOWNLOAD, this::save);
        save.getStyleClass().setAll("button", "primary-button");
        buttons.getStyleClass().add("question-acts");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(ACROSS);
        viewModel.preview().paperProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.makingProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.failureProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.stoppedProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.choiceProperty().when(Attached.in(this)).subscribe(_ -> tell());
    }

    /// Of the plain words.
    ObjectProperty<Font> fontProperty() {
        return facts.fontProperty();
    }

    /// Everything in a row.
    void layOutBeside() {
        setBottom(null);
        buttons.getChildren().setAll(lately, open, other, save);
        setRight(buttons);
    }

    /// Only what is needed most, so that what is above has room.
    /// @return the rest
    Node layOutBelow() {
        setRight(null);
        buttons.getChildren().setAll(open, save);
        setBottom(buttons);
        var seldom = new FlowPane(lately, other);
        seldom.getStyleClass().addAll("question-acts", "paper-seldom");
        return seldom;
    }

    /// A text that is never cut.
    static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Button act(String id, String key, BootstrapIcons icon, Runnable act) {
        var button = Plain.button(messages.text(key), new Icon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> act.run());
        return button;
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

    /// Says what the file is, or why there is none; a paper that is being made cannot be had yet.
    private void tell() {
        var made = viewModel.preview().paperProperty().get();
        var failure = viewModel.failureProperty().get();
        var isStopped = viewModel.stoppedProperty().get();
        save.setDisable(!viewModel.isReady());
        open.setDisable(!viewModel.isReady());
        var hidden = viewModel.choiceProperty().get().map(PaperChoice::secrets).orElse(List.of());
        secret.setVisible(!hidden.isEmpty());
        secret.setText(hidden.stream()
                .map(part -> messages.text("paper.secret." + part.code()))
                .collect(Collectors.joining(" ")));
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

    /// Asks where the paper goes.
    void save() {
        files.save(viewModel, messages, facts::setText);
    }

    private void open() {
        files.open(viewModel, messages, facts::setText);
    }
}
