package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Backup;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.library.BackupsViewModel.Inside;
import fi.helminauha.ui.library.BackupsViewModel.Row;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// One backup: when and why it was made and what is in it. Chosen, it also says what restoring it would change, with a
/// button that does so.
final class BackupRow extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BackupsViewModel backups;
    private final Messages messages;
    private final BackupWords words;
    private final Row row;
    private final Icon unfolds = new Icon(BootstrapIcons.CHEVRON_DOWN);
    private final Icon folds = new Icon(BootstrapIcons.CHEVRON_UP);
    private final Button chooser = Plain.button(null, unfolds);
    private final HBox head;

    /// @param number  of the row, from 0
    BackupRow(BackupsViewModel backups, Messages messages, Row row, int number, Runnable choose) {
        this.backups = backups;
        this.messages = messages;
        this.words = new BackupWords(messages);
        this.row = row;
        getStyleClass().add("backup-row");
        var when = label(words.when(row.backup().made()));
        when.getStyleClass().add("backup-when");
        var about = label(words.about(row.backup()));
        about.getStyleClass().add("muted");
        var texts = new VBox(when, label(inside()), about);
        texts.getStyleClass().add("backup-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        chooser.setId("backup-" + number);
        chooser.getStyleClass().setAll("quiet-button");
        chooser.setMinWidth(USE_PREF_SIZE);
        var what = messages.text("backups.look", when.getText());
        chooser.setAccessibleText(what);
        LazyTooltip.give(chooser, what);
        chooser.setOnAction(_ -> choose.run());
        head = new HBox(texts, chooser);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("backup-head");
        head.setOnMouseClicked(_ -> choose.run());
        getChildren().setAll(head);
    }

    private static Label label(String text) {
        var label = new WrappedLabel(text);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    Backup backup() {
        return row.backup();
    }

    Button chooser() {
        return chooser;
    }

    private String inside() {
        return switch (row.inside()) {
            case Inside.Unknown() -> messages.text("backups.unknown");
            case Inside.Known(var inspected) -> words.contents(inspected.contents());
            case Inside.Unusable() -> messages.text("backups.unusable");
        };
    }

    /// Unfolds what restoring would change, or folds it.
    void setChosen(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
        chooser.setGraphic(isChosen ? folds : unfolds);
        getChildren().setAll(head);
        if (isChosen && row.inside() instanceof Inside.Known(var inspected)) {
            var restore = Plain.button(messages.text("backups.restore"));
            restore.setId("backup-restore");
            restore.getStyleClass().setAll("button", "primary-button");
            restore.setAccessibleText(
                    messages.text("backups.restore.of", words.when(row.backup().made())));
            restore.setOnAction(_ -> backups.restore(row.backup()));
            var body = new VBox();
            body.getStyleClass().add("backup-body");
            words.changes(inspected.changes())
                    .forEach(line -> body.getChildren().add(label(line)));
            var kept = label(messages.text("backups.kept"));
            kept.getStyleClass().add("muted");
            body.getChildren().addAll(kept, restore);
            getChildren().add(body);
        }
    }
}
