package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.library.FolderNamingViewModel.Verdict;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Over the window: what a folder shall be called. Enter takes the name, Esc leaves everything as it is.
public final class FolderNamePane extends StackPane {
    private final FolderNamingViewModel naming;
    private final Messages messages;
    private final TextField name = TextEntry.line();
    private final Label remark = new Label();
    private final Button accept;

    public FolderNamePane(FolderNamingViewModel naming, FolderNamingViewModel.Question question, Messages messages) {
        this.naming = naming;
        this.messages = messages;
        setId("folder-naming");
        getStyleClass().add("help-veil");
        var isNew = question.renamed().isEmpty();
        var title = new Label(messages.text(isNew ? "folder.new.title" : "folder.rename.title"));
        title.getStyleClass().add("help-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        name.setId("folder-name");
        name.setAccessibleText(messages.text("folder.name"));
        name.setText(question.renamed().map(folder -> folder.name().value()).orElse(""));
        remark.setId("folder-remark");
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.getStyleClass().add("muted");
        accept = new QuietButton(
                messages, "folder-accept", isNew ? "folder.new.accept" : "folder.rename.accept", this::accept);
        accept.getStyleClass().setAll("button", "primary-button");
        var acts = new FlowPane(accept, new QuietButton(messages, "folder-dismiss", "folder.dismiss", naming::dismiss));
        acts.getStyleClass().add("question-acts");
        var box = new VBox(title, name, remark, acts);
        box.getStyleClass().add("question");
        box.setMaxHeight(USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText());
        getChildren().setAll(box);
        name.textProperty().subscribe(_ -> judge());
        name.setOnAction(_ -> accept());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                naming.dismiss();
                event.consume();
            }
        });
    }

    private void judge() {
        var verdict = naming.judge(name.getText());
        accept.setDisable(verdict != Verdict.GOOD);
        remark.setText(
                switch (verdict) {
                    case GOOD -> "";
                    case EMPTY -> messages.text("folder.name.example");
                    case TAKEN -> messages.text("folder.taken");
                });
    }

    private void accept() {
        naming.accept(name.getText());
    }

    /// Puts the keyboard on the name, to be typed over.
    @Override
    public void requestFocus() {
        name.requestFocus();
        name.selectAll();
    }
}
