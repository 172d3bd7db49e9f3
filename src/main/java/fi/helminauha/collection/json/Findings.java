package fi.helminauha.collection.json;

import fi.helminauha.collection.Draft;
import fi.helminauha.collection.Passage;
import fi.helminauha.collection.Problem;
import fi.helminauha.collection.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the reading of one file brings to light.
final class Findings {
    private static final int MOST_PROBLEMS = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private boolean isWhole = true;

    Findings(String file) {
        this.file = file;
    }

    /// Notes a mistake that leaves the value fit for further rules.
    void problem(Pointer pointer, String sentence) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(file, visible(pointer.toString()), visible(sentence)));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(
                    new Problem(file, "", "There are more than " + MOST_PROBLEMS + " mistakes; mend these first."));
        }
    }

    /// A problem is one line, whatever the names in the file are.
    private static String visible(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /// Notes a mistake that leaves a part of the value out: rules for the whole value would only mislead.
    void loss(Pointer pointer, String sentence) {
        isWhole = false;
        problem(pointer, sentence);
    }

    void passage(Passage passage) {
        passages.add(passage);
    }

    void reference(Reference reference) {
        references.add(reference);
    }

    /// Notes what the file calls itself.
    void names(String ownId) {
        id = Optional.of(ownId);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    <T> Draft<T> draft(Optional<T> value) {
        return new Draft<>(file, id, isWhole ? value : Optional.empty(), passages, references);
    }
}
