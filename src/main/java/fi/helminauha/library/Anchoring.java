package fi.helminauha.library;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.AnchorText.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Marks words of a text, and finds them again in what became of it. Words that cannot be told from others are not
/// found: better none than wrong ones. Punctuation, spaces and capital letters tell nothing.
public final class Anchoring {
    /// Words of context on each side that are compared.
    private static final int CONTEXT = 12;
    /// So many words of context beside the marked ones tell them from others.
    private static final int NEAR = 4;
    /// From this many words on nobody writes the same by chance.
    private static final int TELLING_WORDS = 3;

    private static final int TELLING_LETTERS = 12;
    /// From this many words on some may be others.
    private static final int CHANGEABLE = 5;
    /// Out of 1: with so many of the words a stretch is like them.
    private static final double LIKE = 0.6;
    /// Out of 1: so many of the words may be what is left of them.
    private static final double LEFT = 0.34;
    /// Out of 1: with so many of the words a stretch is what became of them.
    private static final double SAME = 0.7;
    /// Out of 1: so much of the context must be around what became of the words.
    private static final double AROUND = 0.4;

    private Anchoring() {}

    /// Marks a stretch, which is widened to whole words.
    /// @return absent if no word is in it
    public static Optional<Anchor> anchor(PearlId pearl, Language language, AnchorText text, Stretch wanted) {
        var whole = text.whole();
        var stretch = words(whole, wanted);
        if (stretch.isEmpty()) {
            return Optional.empty();
        }
        var start = stretch.get().start();
        var end = stretch.get().end();
        var quote = new Anchor.Quote(
                whole.substring(start - Math.min(start, Anchor.Quote.CONTEXT), start),
                whole.substring(start, end),
                whole.substring(end, Math.min(whole.length(), end + Anchor.Quote.CONTEXT)));
        return Optional.of(new Anchor(
                pearl,
                language,
                text.positionOf(start),
                quote,
                text.hash(),
                isAlone(new TextWords(quote.words()).words(), whole, stretch.get())));
    }

    /// Without space around, and with the whole of the words that it begins and ends in.
    private static Optional<Stretch> words(String whole, Stretch wanted) {
        var start = wanted.start();
        var end = Math.min(wanted.end(), start + Anchor.Quote.LONGEST);
        while (start < end && Character.isWhitespace(whole.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(whole.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        while (start > 0 && isWithinWord(whole, start)) {
            start--;
        }
        while (end < whole.length() && isWithinWord(whole, end)) {
            end++;
        }
        if (end - start > Anchor.Quote.LONGEST) {
            end = whole.lastIndexOf(' ', start + Anchor.Quote.LONGEST);
        }
        return end <= start || new TextWords(whole.substring(start, end)).size() == 0
                ? Optional.empty()
                : Optional.of(new Stretch(start, end));
    }

    private static boolean isWithinWord(String text, int at) {
        return TextWords.isOfWord(text.codePointBefore(at)) && TextWords.isOfWord(text.codePointAt(at));
    }

    private static boolean isAlone(List<String> quote, String whole, Stretch own) {
        return !isLikeIn(quote, whole.substring(0, own.start())) && !isLikeIn(quote, whole.substring(own.end()));
    }

    private static boolean isLikeIn(List<String> quote, String text) {
        var words = new TextWords(text);
        return quote.size() < CHANGEABLE
                ? !words.places(quote).isEmpty()
                : WordAlignment.best(quote, words.words())
                        .filter(found -> found.shareOf(quote.size()) >= LIKE)
                        .isPresent();
    }

    /// Where the marked words stand now.
    /// @param text  of the pearl and in the language of the anchor
    /// @return absent if they are gone, or cannot be told from others
    public static Optional<Stretch> find(Anchor anchor, AnchorText text) {
        var whole = text.whole();
        var quote = anchor.quote().words();
        var start = text.offsetOf(anchor.position());
        if (text.hash() == anchor.text() && start >= 0 && whole.startsWith(quote, start)) {
            return Optional.of(new Stretch(start, start + quote.length()));
        }
        return new Search(anchor, text).found();
    }

    /// What is looked for in a text that has changed.
    private static final class Search {
        private final Anchor anchor;
        private final String whole;
        private final TextWords text;
        private final TextWords quoted;
        private final List<String> quote;
        private final List<String> before;
        private final List<String> after;

        Search(Anchor anchor, AnchorText now) {
            this.anchor = anchor;
            this.whole = now.whole();
            this.text = now.words();
            this.quoted = new TextWords(anchor.quote().words());
            this.quote = quoted.words();
            var ahead = whole(anchor.quote().before(), true);
            this.before = ahead.subList(Math.max(0, ahead.size() - CONTEXT), ahead.size());
            var behind = whole(anchor.quote().after(), false);
            this.after = behind.subList(0, Math.min(CONTEXT, behind.size()));
        }

        /// The words of a context, but for the one that is cut off at its far end.
        private static List<String> whole(String context, boolean isBefore) {
            var words = new TextWords(context).words();
            var isCut = context.length() == Anchor.Quote.CONTEXT && !words.isEmpty();
            return !isCut ? words : isBefore ? words.subList(1, words.size()) : words.subList(0, words.size() - 1);
        }

        Optional<Stretch> found() {
            var places = text.places(quote);
            if (places.isEmpty()) {
                return anchor.isAlone() && quote.size() >= CHANGEABLE ? changed() : Optional.empty();
            }
            if (!anchor.isAlone()) {
                return only(places.stream().filter(this::isBetweenTheSame).toList());
            }
            return places.size() == 1 && isTelling() ? moved(places.getFirst()) : nearest(places);
        }

        private boolean isTelling() {
            return quote.size() >= TELLING_WORDS
                    && quote.stream().mapToInt(String::length).sum() >= TELLING_LETTERS;
        }

        private Optional<Stretch> only(List<Integer> places) {
            return places.size() == 1 ? Optional.of(exact(places.getFirst())) : Optional.empty();
        }

        /// The words at the only place where they stand as they were, unless that is a copy: what they became may stand
        /// where they stood.
        private Optional<Stretch> moved(int place) {
            return before(place) + after(place) >= NEAR || isNothing(LEFT, place, place + quote.size() - 1)
                    ? Optional.of(exact(place))
                    : Optional.empty();
        }

        /// Of several the one whose context is clearly that of the marked words.
        private Optional<Stretch> nearest(List<Integer> places) {
            var best = -1;
            var most = 0;
            var second = 0;
            for (var place : places) {
                var near = before(place) + after(place);
                if (near > most) {
                    second = most;
                    most = near;
                    best = place;
                } else {
                    second = Math.max(second, near);
                }
            }
            return most >= NEAR && most - second >= NEAR ? Optional.of(exact(best)) : Optional.empty();
        }

        private boolean isBetweenTheSame(int place) {
            return before(place) >= Math.min(NEAR, before.size()) && after(place) >= Math.min(NEAR, after.size());
        }

        /// How many words before a place are those of the context.
        private int before(int place) {
            var same = 0;
            while (same < before.size()
                    && place > same
                    && before.get(before.size() - 1 - same).equals(text.words().get(place - 1 - same))) {
                same++;
            }
            return same;
        }

        /// How many words after the quote that begins at a place are those of the context.
        private int after(int place) {
            var next = place + quote.size();
            var same = 0;
            while (same < after.size()
                    && next + same < text.size()
                    && after.get(same).equals(text.words().get(next + same))) {
                same++;
            }
            return same;
        }

        /// With the punctuation around the words, if some was marked.
        private Stretch exact(int place) {
            return stretch(place, place + quote.size() - 1);
        }

        private Stretch stretch(int first, int last) {
            var start = text.start(first);
            var end = text.end(last);
            if (quoted.start(0) > 0) {
                while (start > 0 && isPunctuation(whole.charAt(start - 1))) {
                    start--;
                }
            }
            if (quoted.end(quoted.size() - 1) < anchor.quote().words().length()) {
                while (end < whole.length() && isPunctuation(whole.charAt(end))) {
                    end++;
                }
            }
            return new Stretch(start, end);
        }

        private static boolean isPunctuation(char character) {
            return !Character.isWhitespace(character)
                    && !TextWords.isOfWord(character)
                    && !Character.isSurrogate(character);
        }

        /// What became of the words where some of them are others.
        private Optional<Stretch> changed() {
            return WordAlignment.best(quote, text.words())
                    .filter(found -> found.shareOf(quote.size()) >= SAME && found.density() >= SAME)
                    .filter(this::isAmongTheSame)
                    .filter(found -> isNothing(LIKE, found.first(), found.last()))
                    .map(found -> stretch(found.first(), found.last()));
        }

        private boolean isAmongTheSame(WordAlignment found) {
            var reach = 2 * CONTEXT;
            var ahead = text.words().subList(Math.max(0, found.first() - reach), found.first());
            var behind = text.words().subList(found.last() + 1, Math.min(text.size(), found.last() + 1 + reach));
            var same = matches(before, ahead) + matches(after, behind);
            return same >= AROUND * (before.size() + after.size());
        }

        private static int matches(List<String> context, List<String> around) {
            return WordAlignment.best(context, around)
                    .map(WordAlignment::matches)
                    .orElse(0);
        }

        /// Whether nothing beside a stretch has so many of the words.
        private boolean isNothing(double share, int first, int last) {
            var others = new ArrayList<>(text.words().subList(0, first));
            // No word, so that nothing is found across the gap.
            others.add("");
            others.addAll(text.words().subList(last + 1, text.size()));
            return WordAlignment.best(quote, others)
                    .filter(other -> other.shareOf(quote.size()) >= share)
                    .isEmpty();
        }
    }
}
