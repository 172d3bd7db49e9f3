package fi.helminauha.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the program has to say that nobody asked for, a quiet line each. A line that only passes gives way to the next
/// one; a line that still holds stays until it holds no more or the reader closes it. Used on the JavaFX thread.
public final class Notices {
    private final ObservableList<Notice> lines = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<Optional<Notice>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param sentences  at least one; by the key of the first the line is known
    /// @param details    for who helps the reader, in English; absent if there is nothing more to know
    /// @param act        what can be done about it
    /// @param lasts      how long it is shown
    public record Notice(List<Sentence> sentences, Optional<String> details, Optional<Act> act, Lasts lasts) {
        public String key() {
            return sentences.getFirst().key();
        }

        /// Of the first sentence.
        public List<Object> arguments() {
            return sentences.getFirst().arguments();
        }
    }

    /// @param key        of the sentence
    /// @param arguments  of the sentence
    public record Sentence(String key, List<Object> arguments) {}

    /// @param key  of the act’s name
    public record Act(String key, Runnable run) {}

    /// How long a line is shown.
    public enum Lasts {
        /// Until something else is said.
        PASSES,
        /// Until the reader closes it.
        UNTIL_CLOSED,
        /// As long as it holds; the reader cannot close it.
        WHILE_TRUE
    }

    /// The lines that are shown, those that last first.
    public ObservableList<Notice> lines() {
        return readOnly;
    }

    /// The line that was said last, if it is still shown.
    public ReadOnlyObjectProperty<Optional<Notice>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void tell(String key, Object... arguments) {
        say(new Notice(sentence(key, arguments), Optional.empty(), Optional.empty(), Lasts.PASSES));
    }

    /// @param details  for who helps the reader, in English
    public void tellDetails(String key, Object argument, String details) {
        say(new Notice(sentence(key, argument), Optional.of(details), Optional.empty(), Lasts.PASSES));
    }

    /// Says something that holds until the reader has seen it.
    public void tellLasting(String key, Object... arguments) {
        say(new Notice(sentence(key, arguments), Optional.empty(), Optional.empty(), Lasts.UNTIL_CLOSED));
    }

    /// @param details  for who helps the reader, in English
    public void tellLastingDetails(String key, List<Object> arguments, String details) {
        say(new Notice(
                List.of(new Sentence(key, arguments)), Optional.of(details), Optional.empty(), Lasts.UNTIL_CLOSED));
    }

    /// Says what was done, with something that can be done next, such as taking it back.
    public void offer(String key, List<Object> arguments, String actKey, Runnable act) {
        say(new Notice(
                List.of(new Sentence(key, arguments)),
                Optional.empty(),
                Optional.of(new Act(actKey, act)),
                Lasts.PASSES));
    }

    /// Says what is going on, with something that can be done about it, until [#end].
    public void offerLasting(String key, List<Object> arguments, String actKey, Runnable act) {
        say(new Notice(
                List.of(new Sentence(key, arguments)),
                Optional.empty(),
                Optional.of(new Act(actKey, act)),
                Lasts.UNTIL_CLOSED));
    }

    /// Changes what an offering sentence says, as how far something is, unless the reader has closed it.
    public void goOn(String key, List<Object> arguments) {
        replace(key, old -> new Notice(List.of(new Sentence(key, arguments)), old.details(), old.act(), old.lasts()));
    }

    public void tellFailure(String key, Throwable failure) {
        tellFailure(key, failure, Lasts.PASSES);
    }

    /// @param lasts  how long it is shown
    public void tellFailure(String key, Throwable failure, Lasts lasts) {
        say(new Notice(sentence(key), Optional.of(details(failure)), Optional.empty(), lasts));
    }

    /// Says a line in the place of the one of its key, or of the one that only passed.
    public void say(Notice notice) {
        if (!replace(notice.key(), _ -> notice)) {
            lines.removeIf(line -> line.lasts() == Lasts.PASSES);
            var lasting = (int)
                    lines.stream().filter(line -> line.lasts() != Lasts.PASSES).count();
            lines.add(notice.lasts() == Lasts.PASSES ? lines.size() : lasting, notice);
        }
        shown.set(Optional.of(notice));
    }

    private boolean replace(String key, UnaryOperator<Notice> change) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.key().equals(key)) {
                var changed = change.apply(line);
                if (!changed.equals(line)) {
                    lines.set(i, changed);
                    shown.set(shown.get().map(last -> last.equals(line) ? changed : last));
                }
                return true;
            }
        }
        return false;
    }

    /// Takes away the line of that key, which holds no more.
    public void end(String key) {
        lines.removeIf(line -> line.key().equals(key));
        shown.set(shown.get().filter(lines::contains));
    }

    /// Takes away a line that the reader has closed.
    public void close(Notice notice) {
        end(notice.key());
    }

    private static List<Sentence> sentence(String key, Object... arguments) {
        return List.of(new Sentence(key, List.of(arguments)));
    }

    /// The chain of attempts and causes, one a line.
    public static String details(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause).append('\n');
        }
        return text.toString();
    }
}
