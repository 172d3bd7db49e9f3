package fi.helminauha.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the collection's own words by their beginnings. Safe for use by many threads; the look-up object of the
/// dictionary's words comes in with each call.
final class KnownWordIndex {
    private static final int KEY_LENGTH = 2;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    KnownWordIndex(List<KnownWord> words) {
        for (var word : words) {
            var entry = new Entry(word);
            for (var beginning : entry.beginnings()) {
                entries.computeIfAbsent(key(beginning), _ -> new ArrayList<>()).add(entry);
            }
        }
        entries.replaceAll((_, list) -> list.stream().distinct().toList());
    }

    private static String key(String text) {
        return text.substring(0, Math.min(KEY_LENGTH, text.length()));
    }

    void addReadings(String form, WordAnalyzer analyzer, List<Reading> readings) {
        if (entries.isEmpty()) {
            return;
        }
        for (var entry : entries.getOrDefault(key(form), List.of())) {
            entry.reading(form, analyzer).ifPresent(readings::add);
        }
    }

    /// A known word with what is worked out from it once.
    ///
    /// @param baseForm  in lower case
    /// @param lastPart  in lower case; the base form itself where the word has no parts
    private record Entry(KnownWord word, String baseForm, String lastPart, List<String> stems) {
        Entry(KnownWord word) {
            this(
                    word,
                    SurfaceForm.of(word.baseForm()),
                    SurfaceForm.of(
                            word.parts().isEmpty()
                                    ? word.baseForm()
                                    : word.parts().getLast()),
                    word.stems().stream().map(SurfaceForm::of).toList());
        }

        /// What an inflected form may begin with, long enough to be its key in the index.
        List<String> beginnings() {
            var beginnings = new ArrayList<>(stems);
            beginnings.add(baseForm);
            return beginnings;
        }

        private String prefix() {
            return baseForm.substring(0, baseForm.length() - lastPart.length());
        }

        Optional<Reading> reading(String form, WordAnalyzer analyzer) {
            if (form.equals(baseForm)) {
                return Optional.of(reading(form, WordClass.NOUN));
            }
            var byLastPart = byLastPart(form, analyzer);
            if (byLastPart.isPresent()) {
                return byLastPart;
            }
            var isInflected = NameEndings.areAfter(baseForm, form)
                    || stems.stream().anyMatch(stem -> NameEndings.areAfter(stem, form));
            return isInflected ? Optional.of(reading(form, WordClass.UNKNOWN)) : Optional.empty();
        }

        /// `helmi` rather than `Helmi`: the reading with the right capitals comes first.
        private Optional<Reading> byLastPart(String form, WordAnalyzer analyzer) {
            var prefix = prefix();
            if (prefix.isEmpty() || !form.startsWith(prefix) || form.length() == prefix.length()) {
                return Optional.empty();
            }
            return analyzer.dictionaryReadings(form.substring(prefix.length())).stream()
                    .filter(this::isLastPart)
                    .min(Comparator.comparing(reading -> !word.baseForm().endsWith(reading.baseForm())))
                    .map(reading -> reading(form, reading.wordClass()));
        }

        private boolean isLastPart(Reading reading) {
            return SurfaceForm.of(reading.baseForm()).equals(lastPart)
                    || reading.actionNoun().map(lastPart::equals).orElse(false);
        }

        private Reading reading(String form, WordClass wordClass) {
            return new Reading(word.baseForm(), Optional.empty(), parts(form), wordClass);
        }

        /// Before the last part the parts can be told apart only where they stand in their base forms; else each
        /// has the whole.
        private List<Part> parts(String form) {
            if (word.parts().isEmpty()) {
                return List.of(Part.of(form, word.baseForm()));
            }
            var first = word.parts().subList(0, word.parts().size() - 1);
            var prefix = prefix();
            var isPlain = SurfaceForm.of(String.join("", first)).equals(prefix.replace("-", ""));
            var parts = new ArrayList<Part>();
            for (var part : first) {
                parts.add(Part.of(isPlain ? SurfaceForm.of(part) : withoutLastHyphen(prefix), part));
            }
            parts.add(Part.of(
                    form.substring(Math.min(prefix.length(), form.length() - 1)),
                    word.parts().getLast()));
            return parts;
        }

        private static String withoutLastHyphen(String text) {
            return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
