package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.analysis.WordAnalysis;
import fi.helminauha.search.index.IndexFields;
import fi.helminauha.search.index.IndexFields.Part;
import fi.helminauha.search.query.TypedQuery.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Lucene’s queries for what is quoted and for what is excluded. Only texts that are shown are looked at.
final class ExactQueries {
    private static final List<Part> SHOWN = List.of(Part.TITLE, Part.SUMMARY, Part.BODY);

    private final Localized<WordAnalysis> analyses;
    private final Weights weights;

    ExactQueries(Localized<WordAnalysis> analyses, Weights weights) {
        this.analyses = analyses;
        this.weights = weights;
    }

    /// The words side by side as they are typed.
    Query phrase(List<String> words, Language language) {
        var matches = new ArrayList<Query>();
        for (var part : SHOWN) {
            var phrase = new PhraseQuery.Builder();
            words.forEach(word -> phrase.add(new Term(part.field(language), IndexFields.SURFACE + word)));
            matches.add(new BoostQuery(phrase.build(), weights.parts().of(part)));
        }
        return new DisjunctionMaxQuery(matches, weights.tie());
    }

    /// What a pearl must not have: a word in any form, or a phrase as it is typed.
    Query excluded(List<Word> phrase, Language language) {
        if (phrase.size() > 1) {
            return phrase(phrase.stream().map(Word::text).toList(), language);
        }
        var word = phrase.getFirst();
        var matches = new BooleanQuery.Builder();
        for (var part : SHOWN) {
            var term = new Term(part.field(language), IndexFields.SURFACE + word.text());
            matches.add(word.isBeginning() ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
            for (var base : analyses.in(language).forms(word.text()).bases()) {
                matches.add(new TermQuery(new Term(part.field(language), IndexFields.BASE + base)), Occur.SHOULD);
            }
        }
        return matches.build();
    }
}
