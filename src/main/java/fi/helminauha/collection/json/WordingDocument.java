package fi.helminauha.collection.json;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.WordingRule;
import java.util.List;
import java.util.regex.Pattern;

/// Maps `wording.json`.
final class WordingDocument {
    static final String EMPTY = "{\"rules\": []}";
    private static final int MOST_TERMS = 100;
    /// Words of letters, digits and hyphens, parted by single spaces; a star only at an end of a word.
    private static final Pattern TERM = Pattern.compile("(\\*?[\\p{L}\\p{N}-]+\\*?)( \\*?[\\p{L}\\p{N}-]+\\*?)*");

    private WordingDocument() {}

    static List<WordingRule> rules(Fields fields) {
        return fields.objects("rules", 0, WordingDocument::rule);
    }

    private static WordingRule rule(Fields fields) {
        var language = fields.code("language", Language.class);
        return new WordingRule(
                language,
                terms(fields, "avoid", fields.passages("avoid", language, Role.SEARCH_WORD, 1, MOST_TERMS)),
                fields.passage("use", language, Role.SEARCH_WORD),
                terms(fields, "except", fields.optionalPassages("except", language, Role.SEARCH_WORD, MOST_TERMS)));
    }

    private static List<String> terms(Fields fields, String name, List<String> terms) {
        for (var i = 0; i < terms.size(); i++) {
            if (!terms.get(i).isEmpty() && !TERM.matcher(terms.get(i)).matches()) {
                fields.problem(
                        name,
                        i,
                        "The term has more than letters, digits, hyphens and a * at an end of a word; mend it.");
            }
        }
        return terms;
    }
}
