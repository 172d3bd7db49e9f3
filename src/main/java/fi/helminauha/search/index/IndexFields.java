package fi.helminauha.search.index;

import fi.helminauha.collection.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of the index: one a language and part of a pearl. Each word of a text stands in its field as several
/// terms at one position, told apart by their first letter.
public final class IndexFields {
    static final String ID = "id";
    static final String RELATED = "related";
    static final String FINGERPRINT = "fingerprint";
    static final String ANALYSER = "analyser";

    /// The word as it is written, in lower case.
    public static final char SURFACE = 'x';
    public static final char BASE = 'l';
    /// A part of a compound, or what a word is derived from.
    public static final char PART = 'p';

    /// A part of a pearl that is searched apart from the others.
    public enum Part {
        TITLE("t"),
        SUMMARY("s"),
        /// The situations in which readers would ask for it.
        ASKED("a"),
        /// The telling words to which it is the best answer.
        FIRST_TOLD("w"),
        /// The telling words to which it answers too.
        FURTHER_TOLD("n"),
        /// The telling words as they are written: they are completed and corrected to, not ranked by.
        TOLD("v"),
        BODY("b");

        private final String code;
        private final Map<Language, String> fields = new EnumMap<>(Language.class);

        Part(String code) {
            this.code = code;
            for (var language : Language.values()) {
                fields.put(language, code + language.code());
            }
        }

        public String field(Language language) {
            return fields.getOrDefault(language, code);
        }

        /// Whether it is a list of words: its length says nothing, and it has no phrases.
        public boolean isList() {
            return this == FIRST_TOLD || this == FURTHER_TOLD || this == TOLD;
        }
    }

    public static final List<Part> PARTS = List.of(Part.values());
    private static final Set<String> LISTS = PARTS.stream()
            .filter(Part::isList)
            .flatMap(part -> Stream.of(Language.values()).map(part::field))
            .collect(Collectors.toSet());

    private IndexFields() {}

    static boolean isList(String field) {
        return LISTS.contains(field);
    }

    /// Where the situations are stored, one a line.
    static String situations(Language language) {
        return Part.ASKED.field(language) + "s";
    }

    /// Where the body’s passages are stored.
    static String passages(Language language) {
        return language.code();
    }
}
