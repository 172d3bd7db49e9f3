package fi.helminauha.collection;

import java.util.Optional;

/// A text of a collection's file, with its place in the file.
/// @param pointer   JSON pointer (RFC 6901)
/// @param language  absent for what is the same in every language
/// @param text      without marks
public record Passage(String pointer, Optional<Language> language, Role role, String text) {
    /// What a text is for: the rules that it must keep follow from it.
    public enum Role {
        TITLE,
        SUMMARY,
        ASKED_AS,
        /// A thing to have at hand.
        NEED,
        /// What names the parts of a text and may recur: headings, titles of steps and forms, table headers, form
        /// labels.
        HEADING,
        PROSE,
        /// How a room is set up, what is printed, what somebody wrote into a form: may recur.
        ARRANGEMENT,
        /// A word in a drawing.
        FIGURE_WORD,
        /// What a figure shows, for who does not see it.
        ALTERNATIVE,
        /// What a theme, a kind, a project or a term is called.
        NAME,
        SOURCE,
        /// A word for the search, right or wrong, as people use it.
        SEARCH_WORD;

        /// Whether the collection's editors chose the words, so that the rules of good language hold.
        boolean isOwnLanguage() {
            return this != ASKED_AS && this != SOURCE && this != SEARCH_WORD;
        }

        /// Whether the text is read as sentences, not as the name of something.
        boolean isRunningText() {
            return this == SUMMARY || this == PROSE;
        }

        /// Whether the text may not occur twice, sentence by sentence.
        boolean mustBeUnique() {
            return isRunningText() || this == ASKED_AS;
        }
    }
}
