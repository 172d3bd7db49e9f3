package fi.helminauha.search;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.RichText;
import fi.helminauha.search.analysis.WordCursor;
import fi.helminauha.search.index.Passages;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// As many pearls as one likes, each put together of the real ones’ passages, always the same. A pearl is made when it
/// is asked for.
final class GeneratedCollection extends AbstractList<Pearl> {
    /// Characters of a body, so that a pearl has about 50 words a language.
    private static final int BODY = 260;

    private final int size;
    private final Localized<List<String>> passages;

    GeneratedCollection(int size) {
        this.size = size;
        this.passages = Localized.of(language -> SearchData.PEARLS.stream()
                .flatMap(pearl -> Passages.passages(pearl.in(language)).stream())
                .flatMap(passage -> List.of(passage.split("(?<=[.?!]) ", -1)).stream())
                .filter(passage -> passage.length() > 20 && passage.length() < 160)
                .toList());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Pearl get(int index) {
        var model = SearchData.PEARLS.get(index % SearchData.PEARLS.size());
        var texts = Localized.of(language -> text(language, index, model));
        var card = model.card();
        return new Pearl(
                new PearlCard(
                        new PearlId("g-" + index),
                        card.theme(),
                        card.kind(),
                        card.origin(),
                        card.audiences(),
                        card.level(),
                        card.minutes(),
                        card.group(),
                        card.places(),
                        card.materials(),
                        card.difficulty(),
                        texts.map(PearlText::title),
                        texts.map(PearlText::summary)),
                List.of(),
                List.of(),
                texts);
    }

    private PearlText text(Language language, int index, Pearl model) {
        var random = new Random(31L * index + language.ordinal());
        var body = new ArrayList<Block>();
        for (var length = 0; length < BODY; ) {
            var passage = any(language, random);
            body.add(new Block.Paragraph(new RichText(List.of(new Inline.Plain(passage)))));
            length += passage.length();
        }
        var asked = model.in(language).askedAs();
        return new PearlText(
                words(any(language, random), 5),
                words(any(language, random), 12),
                List.of(asked.get(random.nextInt(asked.size()))),
                List.of(),
                body);
    }

    private String any(Language language, Random random) {
        var all = passages.in(language);
        return all.get(random.nextInt(all.size()));
    }

    private static String words(String text, int most) {
        var words = text.split(" ", most + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(most, words.length)));
    }

    List<PearlCard> cards() {
        var cards = new ArrayList<PearlCard>();
        forEach(pearl -> cards.add(pearl.card()));
        return cards;
    }

    /// Queries of one to five words in a row out of the texts, some with a typing error.
    List<String> queries(Language language, int count) {
        var random = new Random(7);
        var queries = new ArrayList<String>();
        while (queries.size() < count) {
            var words = new ArrayList<String>();
            var cursor = new WordCursor(any(language, random));
            while (cursor.next()) {
                words.add(cursor.word());
            }
            var length = 1 + random.nextInt(5);
            if (words.size() > length) {
                var from = random.nextInt(words.size() - length);
                var query = String.join(" ", words.subList(from, from + length));
                queries.add(random.nextInt(10) == 0 ? mistyped(query, random) : query);
            }
        }
        return queries;
    }

    private static String mistyped(String query, Random random) {
        var at = random.nextInt(query.length());
        return query.substring(0, at) + query.substring(Math.min(query.length(), at + 1));
    }
}
