package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Backup;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.ScrollKeys;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.library.BackupsViewModel.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Over the window: the backups of the user’s library, newest first, and what restoring each would change. Up and Down
/// lead from one to the next, Enter unfolds one, Esc closes.
public final class BackupsPane extends StackPane {
    private final BackupsViewModel backups;
    private final Messages messages;
    private final VBox list = new VBox();
    private final Label said = new WrappedLabel();
    private final QuietButton make;
    private final List<BackupRow> rows = new ArrayList<>();
    private Optional<Backup> chosen = Optional.empty();

    public BackupsPane(BackupsViewModel backups, TakeAlongViewModel takeAlong, Messages messages) {
        this.backups = backups;
        this.messages = messages;
        setId("backups");
        getStyleClass().add("help-veil");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.text("backups.title"));
        make = new QuietButton(messages, "backup-make", "backups.make", backups::make);
        said.setId("backups-said");
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.visibleProperty());
        var explained = new WrappedLabel(messages.text("backups.explained"));
        explained.setMinHeight(USE_PREF_SIZE);
        list.setId("backup-list");
        list.getStyleClass().add("backup-list");
        var files = new LibraryFiles(takeAlong, () -> getScene().getWindow(), messages);
        var along = new WrappedLabel(messages.text("takealong.explained"));
        along.setMinHeight(USE_PREF_SIZE);
        var acts = new FlowPane(
                make,
                new QuietButton(messages, "take-along", "takealong.write", files::write),
                new QuietButton(messages, "bring-in", "takealong.read", files::read));
        acts.getStyleClass().add("question-acts");
        var withTeam = Plain.checkBox(messages.text("takealong.team"));
        withTeam.setId("take-along-team");
        withTeam.setWrapText(true);
        withTeam.setMinHeight(USE_PREF_SIZE);
        withTeam.selectedProperty().bindBidirectional(takeAlong.withTeamRunsProperty());
        var body = new VBox(explained, along, acts, withTeam, said, list);
        body.getStyleClass().add("help-body");
        var scroll = new ScrollPane(body);
        scroll.setId("backups-scroll");
        scroll.setFitToWidth(true);
        var frame = new BorderPane();
        frame.getStyleClass().add("help");
        frame.setTop(bar());
        frame.setCenter(scroll);
        getChildren().setAll(frame);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        ScrollKeys.serve(this, scroll);
        backups.rowsProperty().when(Attached.in(this)).subscribe(this::show);
        backups.saidProperty().when(Attached.in(this)).subscribe(this::say);
    }

    private HBox bar() {
        var title = new Label(messages.text("backups.title"));
        title.getStyleClass().add("help-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = Plain.button(null, new Icon(BootstrapIcons.X));
        close.setId("backups-close");
        close.getStyleClass().add("quiet-button");
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText(messages.text("backups.close"));
        LazyTooltip.give(close, messages.text("backups.close"));
        close.setOnAction(_ -> backups.close());
        var bar = new HBox(title, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("help-bar");
        return bar;
    }

    private void say(Optional<Notices.Sentence> sentence) {
        said.setVisible(sentence.isPresent());
        said.setText(
                sentence.map(now -> messages.text(now.key(), now.arguments().toArray()))
                        .orElse(""));
    }

    private void show(Optional<List<Row>> now) {
        var focused = focused();
        rows.clear();
        list.getChildren().clear();
        now.ifPresent(all -> {
            for (var row : all) {
                rows.add(new BackupRow(backups, messages, row, rows.size(), () -> choose(row.backup())));
            }
            list.getChildren().setAll(rows);
            if (all.isEmpty()) {
                var none = new WrappedLabel(messages.text("backups.none"));
                none.setId("backups-none");
                list.getChildren().setAll(none);
            }
        });
        showChosen();
        focused.ifPresent(this::focus);
    }

    private void choose(Backup backup) {
        chosen = chosen.equals(Optional.of(backup)) ? Optional.empty() : Optional.of(backup);
        showChosen();
    }

    private void showChosen() {
        rows.forEach(row -> row.setChosen(chosen.equals(Optional.of(row.backup()))));
    }

    private Optional<Backup> focused() {
        return rows.stream()
                .filter(row -> row.chooser().isFocused())
                .map(BackupRow::backup)
                .findFirst();
    }

    private void focus(Backup backup) {
        rows.stream()
                .filter(row -> row.backup().equals(backup))
                .findFirst()
                .ifPresent(row -> row.chooser().requestFocus());
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                backups.close();
                event.consume();
            }
            case UP, KP_UP -> step(-1, event);
            case DOWN, KP_DOWN -> step(1, event);
            default -> {
                // The keys that scroll.
            }
        }
    }

    /// Leads from one backup to the next.
    private void step(int by, KeyEvent event) {
        var here = focused()
                .map(backup -> rows.stream().map(BackupRow::backup).toList().indexOf(backup));
        var next = here.orElse(by > 0 ? -1 : rows.size()) + by;
        if (next >= 0 && next < rows.size()) {
            rows.get(next).chooser().requestFocus();
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        make.requestFocus();
    }
}
