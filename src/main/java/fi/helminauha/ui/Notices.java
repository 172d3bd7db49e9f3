package fi.helminauha.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the program has to say that nobody asked for, one quiet line at a time; the newest is shown. Used on the JavaFX
/// thread.
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param key        of the sentence
    /// @param arguments  of the sentence
    /// @param details    for who helps the reader, in English; absent if there is nothing more to know
    /// @param act        what can be done about it
    public record Notice(String key, List<Object> arguments, Optional<String> details, Optional<Act> act) {}

    /// @param key  of the act’s name
    public record Act(String key, Runnable run) {}

    public ReadOnlyObjectProperty<Optional<Notice>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void tell(String key, Object... arguments) {
        shown.set(Optional.of(new Notice(key, List.of(arguments), Optional.empty(), Optional.empty())));
    }

    /// @param details  for who helps the reader, in English
    public void tellDetails(String key, Object argument, String details) {
        shown.set(Optional.of(new Notice(key, List.of(argument), Optional.of(details), Optional.empty())));
    }

    /// Says what was done, with something that can be done next, such as taking it back.
    public void offer(String key, List<Object> arguments, String actKey, Runnable act) {
        shown.set(Optional.of(new Notice(key, arguments, Optional.empty(), Optional.of(new Act(actKey, act)))));
    }

    /// Changes what an offering sentence says, as how far something is, unless the reader has dismissed it or something
    /// else is said now.
    public void goOn(String key, List<Object> arguments) {
        shown.get()
                .filter(notice ->
                        notice.key().equals(key) && !notice.arguments().equals(arguments))
                .ifPresent(
                        notice -> shown.set(Optional.of(new Notice(key, arguments, notice.details(), notice.act()))));
    }

    public void tellFailure(String key, Throwable failure) {
        shown.set(Optional.of(new Notice(key, List.of(), Optional.of(details(failure)), Optional.empty())));
    }

    public void dismiss() {
        shown.set(Optional.empty());
    }

    /// The chain of attempts and causes, one a line.
    static String details(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause).append('\n');
        }
        return text.toString();
    }
}
