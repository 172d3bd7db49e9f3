package fi.helminauha.search.query;

import fi.helminauha.search.analysis.WordForms;
import java.util.List;

/// A word of the query on its way to be a [QueryWord].
/// @param surfaces  the word itself, or those taken for it where it is a typing error
record QueryToken(String typed, List<String> surfaces, WordForms forms, Ending ending) {
    /// How a typed word ends.
    enum Ending {
        WHOLE,
        /// It may be half typed.
        OPEN,
        WILDCARD
    }

    QueryToken {
        surfaces = List.copyOf(surfaces);
    }

    QueryToken(String word, WordForms forms, Ending ending) {
        this(word, List.of(word), forms, ending);
    }

    boolean isOpen() {
        return ending != Ending.WHOLE;
    }

    boolean isBeginning() {
        return ending == Ending.WILDCARD;
    }
}
