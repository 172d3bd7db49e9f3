package fi.helminauha.search.index;

import fi.helminauha.collection.Language;
import fi.helminauha.search.analysis.EditDistance;
import fi.helminauha.search.analysis.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds words of the collection that a mistyped word may have been meant for.
public final class Speller {
    private static final int MOST = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    /// From this length on two errors are allowed.
    private static final int LONG = 8;

    private final TermDictionary terms;
    private final Language language;

    public Speller(TermDictionary terms, Language language) {
        this.terms = terms;
        this.language = language;
    }

    /// A word that begins with the same letter, as a foreign keyboard has it: nearly all typing errors leave that.
    /// @param isSurface          whether it stands so in a text
    /// @param documentFrequency  how many documents have it
    record Candidate(String word, String folded, boolean isSurface, int documentFrequency) {
        Candidate(String word, boolean isSurface, int documentFrequency) {
            this(word, Folding.fold(word), isSurface, documentFrequency);
        }
    }

    private record Like(Candidate candidate, int errors, int changes) {}

    /// The likeliest words first, at most three, all as many errors away. A letter that a foreign keyboard lacks is no
    /// error.
    /// @param more  words beside those of the collection
    public List<String> wordsLike(String word, Collection<String> more) {
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var folded = Folding.fold(word);
        var most = word.length() < LONG ? 1 : 2;
        var like = new ArrayList<Like>();
        for (var candidate : terms.beginningWith(language, folded.charAt(0))) {
            addIfLike(word, folded, candidate, most, like);
        }
        for (var other : more) {
            addIfLike(word, folded, new Candidate(other, true, 1), most, like);
        }
        like.sort(Comparator.comparingInt(Like::errors)
                .thenComparingInt(Like::changes)
                .thenComparing(each -> each.candidate().documentFrequency(), Comparator.reverseOrder())
                .thenComparing(each -> each.candidate().isSurface(), Comparator.reverseOrder())
                .thenComparing(each -> each.candidate().word()));
        return like.stream()
                .filter(each -> each.errors() == like.getFirst().errors())
                .map(each -> each.candidate().word())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static void addIfLike(String word, String folded, Candidate candidate, int most, List<Like> like) {
        var other = candidate.folded();
        if (Math.abs(other.length() - folded.length()) > most
                || other.charAt(0) != folded.charAt(0)
                || candidate.word().equals(word)) {
            return;
        }
        var errors = EditDistance.between(folded, other);
        if (errors <= most) {
            like.add(new Like(candidate, errors, EditDistance.between(word, candidate.word())));
        }
    }
}
