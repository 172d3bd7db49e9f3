package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Asks what a folder shall be called, a new one or one that is there. Used on the JavaFX thread.
public final class FolderNamingViewModel {
    private final LibraryViewModel library;
    private final ReadOnlyObjectWrapper<Optional<Question>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is asked.
    /// @param renamed  absent for a new folder
    /// @param accept   done with the name
    public record Question(Optional<Folder> renamed, Consumer<FolderName> accept) {}

    /// What is to be said of a name.
    public enum Verdict {
        GOOD,
        /// Nothing can be seen of it.
        EMPTY,
        /// Another folder has it.
        TAKEN
    }

    public FolderNamingViewModel(LibraryViewModel library) {
        this.library = library;
    }

    /// Absent while nothing is asked.
    public ReadOnlyObjectProperty<Optional<Question>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Asks for the name of a new folder.
    /// @param pearls  to be put into it
    /// @param then    is given the folder
    public void askForNew(List<PearlId> pearls, Consumer<FolderId> then) {
        ask(Optional.empty(), name -> then.accept(library.createFolder(name, pearls)));
    }

    /// Asks for another name of a folder.
    public void askToRename(FolderId id) {
        library.folder(id).ifPresent(folder -> ask(Optional.of(folder), name -> library.renameFolder(id, name)));
    }

    private void ask(Optional<Folder> renamed, Consumer<FolderName> accept) {
        asked.set(Optional.of(new Question(renamed, accept)));
    }

    /// What is to be said of what is typed by now.
    public Verdict judge(String typed) {
        var name = FolderName.of(typed);
        var renamed = asked.get().flatMap(Question::renamed).map(Folder::id);
        var isTaken = name.flatMap(library::folder)
                .filter(other -> !renamed.equals(Optional.of(other.id())))
                .isPresent();
        return name.isEmpty() ? Verdict.EMPTY : isTaken ? Verdict.TAKEN : Verdict.GOOD;
    }

    /// Takes a good name and asks no more; any other changes nothing.
    public void accept(String typed) {
        if (judge(typed) == Verdict.GOOD) {
            var question = asked.get();
            dismiss();
            question.ifPresent(now -> now.accept().accept(FolderName.of(typed).orElseThrow()));
        }
    }

    /// Asks no more; nothing is changed.
    public void dismiss() {
        asked.set(Optional.empty());
    }
}
