package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Note;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.GrowingField;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.Spoken;
import fi.helminauha.ui.kit.TabLeaves;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.kit.TextUndo;
import java.time.InstantSource;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The note on the pearl that is read, at the foot of the reader: a line while there is none, as high as its words up
/// to six lines, and foldable to a line.
public final class NotePane extends VBox {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    /// Below this height of the reader, in em, a note is folded until it is asked for.
    private static final double ROOMY_EM = 30;

    private final NotesViewModel notes;
    private final Messages messages;
    private final NoteWords words;
    private final GrowingField field = new GrowingField();
    private final TextUndo undo;
    private final Label name = new Label();
    private final Label beginning = new Label();
    private final Label status = Spoken.follow(new Label());
    private final Icon chevron = new Icon(BootstrapIcons.CHEVRON_DOWN);
    private final Button fold = Plain.button(null, chevron);
    private final HBox header = new HBox();
    private boolean isShowing;
    /// Whether the pane was unfolded though there is little room.
    private boolean isAskedFor;
    private double room = Double.MAX_VALUE;

    public NotePane(NotesViewModel notes, Messages messages) {
        this.notes = notes;
        this.messages = messages;
        this.words = new NoteWords(messages);
        this.undo = TextUndo.serve(field, InstantSource.system());
        setId("note-pane");
        getStyleClass().add("note-pane");
        setMinSize(0, 0);
        field();
        header();
        getChildren().setAll(header, field);
        VBox.setVgrow(field, Priority.ALWAYS);
        notes.openProperty().when(Attached.in(this)).subscribe(_ -> turn());
        notes.textProperty().when(Attached.in(this)).subscribe(_ -> show());
        notes.savingProperty().when(Attached.in(this)).subscribe(_ -> showSaving());
        notes.foldedProperty().when(Attached.in(this)).subscribe(_ -> lay());
    }

    private void field() {
        field.setId("note-field");
        field.getStyleClass().add("note-field");
        field.setPromptText(messages.text("note.prompt"));
        field.setAccessibleText(messages.text("note.name"));
        TabLeaves.from(field);
        field.textProperty().subscribe((_, typed) -> {
            if (!isShowing) {
                var taken = notes.type(typed == null ? "" : typed);
                if (!taken.equals(typed)) {
                    isShowing = true;
                    TextEntry.replace(field, taken);
                    isShowing = false;
                }
            }
        });
        field.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                notes.save();
            }
            lay();
        });
    }

    private void header() {
        name.setText(messages.text("note.name"));
        name.getStyleClass().add("note-name");
        name.setMinWidth(USE_PREF_SIZE);
        beginning.setId("note-beginning");
        beginning.getStyleClass().add("muted");
        beginning.setMinWidth(0);
        beginning.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(beginning, Priority.ALWAYS);
        status.setId("note-saving");
        status.getStyleClass().add("note-saving");
        status.setMinWidth(USE_PREF_SIZE);
        fold.setId("note-fold");
        fold.getStyleClass().setAll("note-fold");
        LazyTooltip.give(fold, fold::getAccessibleText);
        fold.setOnAction(_ -> setFolded(!isFolded()));
        header.getChildren().setAll(new Icon(BootstrapIcons.STICKY), name, beginning, status, fold);
        header.getStyleClass().add("note-header");
        header.setAlignment(Pos.CENTER_LEFT);
        header.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void layoutChildren() {
        nameIfThereIsRoom();
        super.layoutChildren();
    }

    /// Large text leaves no room for name and time side by side; the sign stays.
    private void nameIfThereIsRoom() {
        var others = header.getChildren().stream()
                .filter(part -> part != name && part != beginning && part.isManaged())
                .mapToDouble(part -> part.prefWidth(-1))
                .sum();
        var gaps = header.getSpacing() * (header.getChildren().size() - 1);
        var room = getWidth()
                - snappedLeftInset()
                - snappedRightInset()
                - header.snappedLeftInset()
                - header.snappedRightInset();
        var isRoomy = others + name.prefWidth(-1) + gaps <= room;
        if (name.isVisible() != isRoomy) {
            give(name, isRoomy);
        }
    }

    /// Says how high the reader is with the pane at its foot, of which the pane takes half at most.
    /// @param height  in pixels
    public void fit(double height) {
        room = height;
        setMaxHeight(Math.max(0, height / 2));
        lay();
    }

    private boolean isFolded() {
        return notes.foldedProperty().get()
                || !isAskedFor && room < ROOMY_EM * field.getFont().getSize();
    }

    private void setFolded(boolean isFolded) {
        isAskedFor = !isFolded;
        notes.foldedProperty().set(isFolded);
        lay();
    }

    /// Shows the note on another pearl.
    private void turn() {
        setVisible(notes.openProperty().get().isPresent());
        setManaged(isVisible());
        show();
        showSaving();
    }

    private void show() {
        var text = notes.textProperty().get();
        if (!text.equals(field.getText())) {
            isShowing = true;
            TextEntry.show(field, text, messages.text("note.cut"));
            isShowing = false;
            // What was typed before was another note, or is not what is undone here.
            undo.forget();
        }
        lay();
    }

    private void showSaving() {
        var written =
                notes.openProperty().get().flatMap(on -> notes.note(on.pearl())).map(Note::written);
        status.setText(words.saving(notes.savingProperty().get(), written));
        status.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("failed"), notes.savingProperty().get() == NotesViewModel.Saving.FAILED);
    }

    /// Shows of the pane what there is to be seen.
    private void lay() {
        var isBlank = notes.textProperty().get().isBlank();
        var isFolded = !isBlank && isFolded();
        pseudoClassStateChanged(EMPTY, isBlank && !field.isFocused());
        give(header, !isBlank || field.isFocused());
        give(fold, !isBlank);
        give(field, !isFolded);
        beginning.setText(
                isFolded ? Emoji.shown(NoteWords.beginning(notes.textProperty().get())) : "");
        chevron.show(isFolded ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN);
        fold.setAccessibleText(messages.text(isFolded ? "note.unfold" : "note.fold"));
        field.setLeastRows(isBlank && !field.isFocused() ? 1 : 2);
    }

    private static void give(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /// Gives the keyboard to the note, which is unfolded for it.
    @Override
    public void requestFocus() {
        if (isVisible()) {
            setFolded(false);
            if (field.getCaretPosition() == 0) {
                // Who comes by a key goes on writing.
                field.end();
            }
            field.requestFocus();
        }
    }
}
