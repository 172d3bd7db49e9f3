package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.Relevance.QuerySet;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.SearchSettings;
import fi.helminauha.search.scoring.Weights;
import fi.helminauha.search.scoring.Weights.Forms;
import fi.helminauha.search.scoring.Weights.Leniency;
import fi.helminauha.search.scoring.Weights.Parts;
import fi.helminauha.search.scoring.Weights.Relatives;
import fi.helminauha.search.scoring.Weights.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What each part of the ranking is worth: the level without it. Prints the table of docs/decisions/003-ranking.md.
@Tag("bench")
class RankingAblation {
    private static final List<QuerySet> SETS = List.of(QuerySet.READERS, QuerySet.WORRIES_TUNING);
    private static final Weights ALL = Weights.TUNED;

    @Test
    void eachPartIsMeasuredByItself() {
        var index = TextIndex.open(SearchData.index(SearchData.SOURCE, SearchData.RESOURCES), SearchData.RESOURCES);
        Function<Ranking, PearlSearch> ranked =
                ranking -> new PearlSearch(SearchData.THEMES, SearchData.CARDS, () -> index, ranking);
        var all = Ranking.TUNED;
        print("as it is", ranked.apply(all), SearchSettings.USUAL);
        without()
                .forEach((name, weights) -> print(
                        name,
                        ranked.apply(new Ranking(weights, all.told(), all.met(), all.neighbours(), all.covered())),
                        SearchSettings.USUAL));
        print(
                "cases as other pearls",
                ranked.apply(new Ranking(ALL, 1, all.met(), all.neighbours(), all.covered())),
                SearchSettings.USUAL);
        print(
                "without soft filters",
                ranked.apply(new Ranking(ALL, all.told(), 1, all.neighbours(), all.covered())),
                SearchSettings.USUAL);
        print(
                "without neighbours",
                ranked.apply(new Ranking(ALL, all.told(), all.met(), 0, all.covered())),
                SearchSettings.USUAL);
        print("without synonyms", ranked.apply(all), SearchSettings.USUAL.withoutSynonyms());
        print("without typing errors", ranked.apply(all), SearchSettings.USUAL.withoutTypos());
        print("without half words", ranked.apply(all), SearchSettings.USUAL.withoutPrefix());
        print("without the dictionary", SearchData.search(SearchData.WITHOUT_DICTIONARY), SearchSettings.USUAL);
    }

    private static Map<String, Weights> without() {
        var forms = ALL.forms();
        var relatives = ALL.relatives();
        var parts = ALL.parts();
        var lenient = ALL.leniency();
        var all = new LinkedHashMap<String, Weights>();
        all.put("without surface forms", with(new Forms(0, forms.base(), forms.part())));
        all.put("without base forms", with(new Forms(forms.surface(), 0, forms.part())));
        all.put("without compound parts", with(new Forms(forms.surface(), forms.base(), 0)));
        all.put(
                "without verbs behind nouns",
                with(new Relatives(0, relatives.synonym(), relatives.compound(), relatives.completion())));
        all.put(
                "compounds and phrases weigh 0.1",
                with(new Relatives(relatives.root(), relatives.synonym(), .1f, relatives.completion())));
        all.put(
                "title as body",
                with(new Parts(1, parts.summary(), parts.asked(), parts.firstTold(), parts.furtherTold(), 1)));
        all.put(
                "summary as body",
                with(new Parts(parts.title(), 1, parts.asked(), parts.firstTold(), parts.furtherTold(), 1)));
        all.put(
                "without askedAs",
                with(new Parts(parts.title(), parts.summary(), 0, parts.firstTold(), parts.furtherTold(), 1)));
        all.put("without telling words", with(new Parts(parts.title(), parts.summary(), parts.asked(), 0, 0, 1)));
        all.put("best place of a word only", with(0, ALL.telling(), lenient));
        all.put("without rarity", with(ALL.tie(), new Telling(0, ALL.telling().context()), lenient));
        all.put("places and people as other words", with(ALL.tie(), new Telling(1, 1), lenient));
        all.put("every word needed", with(ALL.tie(), ALL.telling(), new Leniency(lenient.share(), 0)));
        all.put("words may miss only at no hit", with(ALL.tie(), ALL.telling(), new Leniency(lenient.share(), 1)));
        all.put("half of the words needed", with(ALL.tie(), ALL.telling(), new Leniency(.5f, lenient.little())));
        return all;
    }

    private static Weights with(Forms forms) {
        return new Weights(forms, ALL.relatives(), ALL.parts(), ALL.tie(), ALL.telling(), ALL.leniency());
    }

    private static Weights with(Relatives relatives) {
        return new Weights(ALL.forms(), relatives, ALL.parts(), ALL.tie(), ALL.telling(), ALL.leniency());
    }

    private static Weights with(Parts parts) {
        return new Weights(ALL.forms(), ALL.relatives(), parts, ALL.tie(), ALL.telling(), ALL.leniency());
    }

    private static Weights with(float tie, Telling telling, Leniency leniency) {
        return new Weights(ALL.forms(), ALL.relatives(), ALL.parts(), tie, telling, leniency);
    }

    private static void print(String name, PearlSearch search, SearchSettings settings) {
        var line = new StringBuilder(String.format(Locale.ROOT, "| %-32s |", name));
        for (var set : SETS) {
            for (var language : Language.values()) {
                var level = Relevance.level(search, set.in(language), settings);
                line.append(String.format(
                        Locale.ROOT, " %.3f / %.3f / %.3f |", level.first(), level.recall(), level.ndcg()));
            }
        }
        System.out.println(line);
    }
}
