package fi.helminauha.search;

import fi.helminauha.collection.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What each part of the ranking is worth: the level without it. Prints the table of docs/decisions/003-ranking.md.
@Tag("bench")
class RankingAblation {
    private static final Weights ALL = Weights.TUNED;

    @Test
    void eachPartIsMeasuredByItself() {
        var index =
                TextIndex.open(SearchData.index(SearchData.PEARLS, SearchData.RESOURCES), SearchData.RESOURCES, ALL);
        Function<Weights, PearlSearch> weighted = weights -> {
            var changed = index.weighted(weights);
            return new PearlSearch(SearchData.THEMES, SearchData.CARDS, () -> changed);
        };
        print("as it is", weighted.apply(ALL), SearchSettings.USUAL);
        without().forEach((name, weights) -> print(name, weighted.apply(weights), SearchSettings.USUAL));
        print("without synonyms", weighted.apply(ALL), SearchSettings.USUAL.withoutSynonyms());
        print("without typing errors", weighted.apply(ALL), SearchSettings.USUAL.withoutTypos());
        print("without half words", weighted.apply(ALL), SearchSettings.USUAL.withoutPrefix());
        print("without the dictionary", SearchData.search(SearchData.WITHOUT_DICTIONARY, ALL), SearchSettings.USUAL);
    }

    private static Map<String, Weights> without() {
        var all = new LinkedHashMap<String, Weights>();
        all.put("without surface forms", weights(0, ALL.base(), ALL.part(), ALL.root(), ALL.compound()));
        all.put("without base forms", weights(ALL.surface(), 0, ALL.part(), ALL.root(), ALL.compound()));
        all.put("without compound parts", weights(ALL.surface(), ALL.base(), 0, ALL.root(), ALL.compound()));
        all.put("without verbs behind nouns", weights(ALL.surface(), ALL.base(), ALL.part(), 0, ALL.compound()));
        all.put("compounds and phrases weigh 0.1", weights(ALL.surface(), ALL.base(), ALL.part(), ALL.root(), .1f));
        all.put("title as body", places(1, ALL.summary(), ALL.asked(), ALL.tie()));
        all.put("summary as body", places(ALL.title(), 1, ALL.asked(), ALL.tie()));
        all.put("without askedAs", places(ALL.title(), ALL.summary(), 0, ALL.tie()));
        all.put("best place of a word only", places(ALL.title(), ALL.summary(), ALL.asked(), 0));
        all.put("without nearness", rest(0, ALL.rarity(), ALL.share(), ALL.little()));
        all.put("without rarity", rest(ALL.proximity(), 0, ALL.share(), ALL.little()));
        all.put("every word needed", rest(ALL.proximity(), ALL.rarity(), ALL.share(), 0));
        all.put("words may miss only at no hit", rest(ALL.proximity(), ALL.rarity(), ALL.share(), 1));
        all.put("half of the words needed", rest(ALL.proximity(), ALL.rarity(), .5f, ALL.little()));
        return all;
    }

    private static Weights weights(float surface, float base, float part, float root, float compound) {
        return new Weights(
                surface,
                base,
                part,
                root,
                ALL.synonym(),
                compound,
                ALL.completion(),
                ALL.title(),
                ALL.summary(),
                ALL.asked(),
                ALL.body(),
                ALL.tie(),
                ALL.proximity(),
                ALL.rarity(),
                ALL.share(),
                ALL.little());
    }

    private static Weights places(float title, float summary, float asked, float tie) {
        return new Weights(
                ALL.surface(),
                ALL.base(),
                ALL.part(),
                ALL.root(),
                ALL.synonym(),
                ALL.compound(),
                ALL.completion(),
                title,
                summary,
                asked,
                ALL.body(),
                tie,
                ALL.proximity(),
                ALL.rarity(),
                ALL.share(),
                ALL.little());
    }

    private static Weights rest(float proximity, float rarity, float share, int little) {
        return new Weights(
                ALL.surface(),
                ALL.base(),
                ALL.part(),
                ALL.root(),
                ALL.synonym(),
                ALL.compound(),
                ALL.completion(),
                ALL.title(),
                ALL.summary(),
                ALL.asked(),
                ALL.body(),
                ALL.tie(),
                proximity,
                rarity,
                share,
                little);
    }

    private static void print(String name, PearlSearch search, SearchSettings settings) {
        var line = new StringBuilder(String.format(Locale.ROOT, "| %-32s |", name));
        for (var language : Language.values()) {
            var level = Relevance.level(search, Relevance.in(language), settings);
            line.append(String.format(Locale.ROOT, " %.3f / %.3f |", level.ndcg(), level.first()));
        }
        System.out.println(line);
    }
}
