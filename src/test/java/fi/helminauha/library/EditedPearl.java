package fi.helminauha.library;

import fi.helminauha.collection.PearlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// A pearl’s text whose words are known by numbers, so that after any edit one can say which words stand where.
final class EditedPearl {
    private final List<List<List<Word>>> blocks = new ArrayList<>();
    private int next = 1;

    /// Whether a word is of the pearl itself, of a copy of a whole item, or of a copy of the marked words alone.
    enum Source {
        ORIGINAL,
        TWIN,
        COPY
    }

    /// @param number  0 for a word that an edit has brought
    record Word(int number, Source source, String text) {
        Word with(String other) {
            return new Word(number, source, other);
        }

        Word copy(Source made) {
            return new Word(number, source == Source.COPY ? source : made, text);
        }

        boolean isOriginal() {
            return source == Source.ORIGINAL;
        }
    }

    /// A word and where it stands in the whole text.
    record Placed(Word word, int start, int end) {}

    /// What an editor does to a text.
    enum Edit {
        INSERT_BLOCK,
        DELETE_BLOCK,
        MOVE_BLOCK,
        COPY_BLOCK,
        SPLIT_BLOCK,
        INSERT_ITEM,
        DELETE_ITEM,
        SWAP_ITEMS,
        COPY_ITEM,
        INSERT_WORDS,
        DELETE_WORDS,
        MOVE_WORDS,
        REPLACE_WORD,
        PUNCTUATE,
        CAPITALS,
        COPY_QUOTE,
        CHANGE_QUOTE,
        DELETE_QUOTE,
        DELETE_BLOCK_OF_QUOTE,
        MOVE_QUOTE
    }

    EditedPearl(PearlText text) {
        blocks.add(new ArrayList<>(List.of(words(text.title()), words(text.summary()))));
        text.body()
                .forEach(block -> blocks.add(
                        new ArrayList<>(block.texts().map(this::words).toList())));
        blocks.removeIf(List::isEmpty);
    }

    private List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var word : text.strip().split("\\s+")) {
            words.add(new Word(next++, Source.ORIGINAL, word));
        }
        return words;
    }

    AnchorText text() {
        var items = new ArrayList<AnchorText.Item>();
        for (var block = 0; block < blocks.size(); block++) {
            for (var item = 0; item < blocks.get(block).size(); item++) {
                items.add(new AnchorText.Item(
                        block,
                        item,
                        blocks.get(block).get(item).stream().map(Word::text).collect(Collectors.joining(" "))));
            }
        }
        return new AnchorText(items);
    }

    List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        var at = 0;
        for (var item : blocks.stream().flatMap(List::stream).toList()) {
            for (var word : item) {
                placed.add(new Placed(word, at, at + word.text().length()));
                at += word.text().length() + 1;
            }
            if (item.isEmpty()) {
                at++;
            }
        }
        return placed;
    }

    /// @param quote  the numbers of the marked words
    void make(Edit edit, Set<Integer> quote, Random random) {
        var block = random.nextInt(blocks.size());
        var items = blocks.get(block);
        var item = random.nextInt(items.size());
        switch (edit) {
            case INSERT_BLOCK -> blocks.add(block, new ArrayList<>(List.of(fresh(8 + random.nextInt(20), random))));
            case DELETE_BLOCK -> blocks.remove(block);
            case MOVE_BLOCK -> blocks.add(random.nextInt(blocks.size()), blocks.remove(block));
            case COPY_BLOCK -> blocks.add(random.nextInt(blocks.size()), copies(items));
            case SPLIT_BLOCK -> {
                var rest = items.subList(item, items.size());
                blocks.add(block + 1, new ArrayList<>(rest));
                rest.clear();
            }
            case INSERT_ITEM -> items.add(item, fresh(2 + random.nextInt(12), random));
            case DELETE_ITEM -> items.remove(item);
            case SWAP_ITEMS -> Collections.swap(items, item, random.nextInt(items.size()));
            case COPY_ITEM ->
                items.add(
                        random.nextInt(items.size()),
                        copies(List.of(items.get(item))).getFirst());
            case INSERT_WORDS -> {
                var words = items.get(item);
                words.addAll(random.nextInt(words.size() + 1), fresh(1 + random.nextInt(4), random));
            }
            case DELETE_WORDS -> taken(items.get(item), random);
            case MOVE_WORDS -> {
                var words = taken(items.get(item), random);
                var there = items.get(random.nextInt(items.size()));
                there.addAll(random.nextInt(there.size() + 1), words);
            }
            case REPLACE_WORD -> replace(items.get(item), random);
            case PUNCTUATE ->
                items.get(item).replaceAll(word -> word.with(word.text().replaceAll("[.,:;!?–]", "") + ","));
            case CAPITALS ->
                items.get(item).replaceAll(word -> word.with(word.text().toUpperCase()));
            case COPY_QUOTE -> {
                var there = items.get(item);
                there.addAll(
                        random.nextInt(there.size() + 1),
                        quoted(quote).stream()
                                .map(word -> word.copy(Source.COPY))
                                .toList());
            }
            case CHANGE_QUOTE -> {
                var changed = quoted(quote);
                if (!changed.isEmpty()) {
                    var number = changed.get(random.nextInt(changed.size())).number();
                    everywhere(words -> words.replaceAll(word -> word.number() == number && word.isOriginal()
                            ? new Word(
                                    0,
                                    Source.ORIGINAL,
                                    fresh(1, random).getFirst().text())
                            : word));
                }
            }
            case DELETE_QUOTE ->
                everywhere(words -> words.removeIf(word -> quote.contains(word.number()) && word.isOriginal()));
            case DELETE_BLOCK_OF_QUOTE ->
                blocks.removeIf(each -> each.stream()
                        .flatMap(List::stream)
                        .anyMatch(word -> quote.contains(word.number()) && word.isOriginal()));
            case MOVE_QUOTE -> {
                var moved = quoted(quote);
                var there = items.get(item);
                blocks.forEach(each -> each.forEach(words -> words.removeAll(moved)));
                there.addAll(random.nextInt(there.size() + 1), moved);
            }
        }
        everywhere(_ -> {});
    }

    private interface Change {
        void to(List<Word> words);
    }

    private void everywhere(Change change) {
        blocks.forEach(block -> block.forEach(change::to));
        blocks.forEach(block -> block.removeIf(List::isEmpty));
        blocks.removeIf(List::isEmpty);
        if (blocks.isEmpty()) {
            blocks.add(new ArrayList<>(List.of(fresh(3, new Random(1)))));
        }
    }

    private List<Word> quoted(Set<Integer> quote) {
        return blocks.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(word -> quote.contains(word.number()) && word.isOriginal())
                .toList();
    }

    private static List<List<Word>> copies(List<List<Word>> items) {
        return new ArrayList<>(items.stream()
                .map(item -> new ArrayList<>(
                        item.stream().map(word -> word.copy(Source.TWIN)).toList()))
                .toList());
    }

    private static List<Word> taken(List<Word> words, Random random) {
        var from = random.nextInt(words.size());
        var part = words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(4)));
        var taken = List.copyOf(part);
        part.clear();
        return taken;
    }

    private void replace(List<Word> words, Random random) {
        words.set(random.nextInt(words.size()), fresh(1, random).getFirst());
    }

    /// Words of the pearl itself, since editors write of the same things in the same words.
    private List<Word> fresh(int count, Random random) {
        var known = blocks.stream().flatMap(List::stream).flatMap(List::stream).toList();
        var fresh = new ArrayList<Word>();
        for (var i = 0; i < count; i++) {
            var text = known.isEmpty()
                    ? "uusi"
                    : known.get(random.nextInt(known.size())).text();
            fresh.add(new Word(0, Source.ORIGINAL, text));
        }
        return fresh;
    }
}
