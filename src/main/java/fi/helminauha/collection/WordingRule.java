package fi.helminauha.collection;

import java.util.List;

/// Terms that the collection's texts avoid, with the one that it uses instead. A `*` stands for any letters at the
/// beginning or the end of a word, so that `turlist*` is every form of the word and of its compounds with it in front.
/// @param avoid   one word or several
/// @param use     what to write
/// @param except  longer terms in which an avoided one is right; written like those
public record WordingRule(Language language, List<String> avoid, String use, List<String> except) {
    public WordingRule {
        avoid = List.copyOf(avoid);
        except = List.copyOf(except);
    }
}
