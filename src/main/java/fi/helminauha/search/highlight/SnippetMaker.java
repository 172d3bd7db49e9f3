package fi.helminauha.search.highlight;

import fi.helminauha.collection.Language;
import fi.helminauha.search.analysis.AnalyzedText;
import fi.helminauha.search.highlight.HitWords.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Cuts the passage out of a pearl that tells best why it was found.
public final class SnippetMaker {
    public static final int MOST = 120;
    private static final String MORE = "…";
    /// How much a word says that the passage has already.
    private static final double AGAIN = .1;
    /// The summary is written to be read first.
    private static final double SUMMARY = 1.15;

    private final HitWords words;
    private final Language language;

    public SnippetMaker(HitWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    /// The whole text, marked.
    public Snippet whole(AnalyzedText text) {
        return snippet(text.text(), 0, text.text().length(), words.marks(text, language));
    }

    private record Window(String text, List<Mark> marks, int first, int last, double value) {}

    /// The best passage of the summary and the body; the summary’s beginning where nothing is found.
    public Snippet passage(AnalyzedPearl pearl) {
        var summary = pearl.summary();
        var best = best(summary, SUMMARY, new Window(summary.text(), List.of(), -1, -1, 0));
        for (var passage : pearl.body()) {
            best = best(passage, 1, best);
        }
        return best.first() < 0 ? beginning(best) : around(best);
    }

    private Window best(AnalyzedText text, double factor, Window before) {
        var best = before;
        var marks = words.marks(text, language);
        for (var first = 0; first < marks.size(); first++) {
            var seen = new HashSet<Integer>();
            var value = 0.0;
            var start = marks.get(first).span().start();
            for (var last = first; last < marks.size() && marks.get(last).span().end() - start <= MOST - 2; last++) {
                var mark = marks.get(last);
                value += seen.add(mark.word()) ? mark.value() : mark.value() * AGAIN;
                if (value * factor > best.value()) {
                    best = new Window(text.text(), marks, first, last, value * factor);
                }
            }
        }
        return best;
    }

    private static Snippet beginning(Window window) {
        var text = window.text();
        return snippet(text, 0, text.length() <= MOST ? text.length() : endBefore(text, 0, MOST - 1), List.of());
    }

    private static Snippet around(Window window) {
        var text = window.text();
        var hit = window.marks().get(window.first()).span().start();
        var hitEnd = window.marks().get(window.last()).span().end();
        if (text.length() <= MOST) {
            return snippet(text, 0, text.length(), window.marks());
        }
        var sentence = sentenceStart(text, hit);
        var start = hitEnd - sentence <= MOST - 2 ? sentence : startBefore(text, hit, hitEnd);
        var room = MOST - (start > 0 ? 1 : 0);
        var end = text.length() - start <= room
                ? text.length()
                : Math.max(hitEnd, endBefore(text, start, start + room - 1));
        return snippet(text, start, end, window.marks());
    }

    private static int sentenceStart(String text, int hit) {
        for (var i = hit - 1; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".?!:".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /// The start of a word before the hit, so that it is not the first word if there is room.
    private static int startBefore(String text, int hit, int hitEnd) {
        var spare = Math.max(0, MOST - 2 - (hitEnd - hit)) / 2;
        var from = Math.max(0, hit - spare);
        if (from == 0) {
            return 0;
        }
        var space = text.indexOf(' ', from);
        return space < 0 || space >= hit ? hit : space + 1;
    }

    /// The end of the last word that ends by the limit.
    private static int endBefore(String text, int start, int limit) {
        var space = text.lastIndexOf(' ', limit);
        if (space > start) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static Snippet snippet(String text, int start, int end, List<Mark> marks) {
        var runs = new ArrayList<Snippet.Run>();
        var position = start;
        if (start > 0) {
            runs.add(new Snippet.Run(MORE, false));
        }
        for (var mark : marks) {
            var span = mark.span();
            if (span.start() >= position && span.end() <= end) {
                if (span.start() > position) {
                    runs.add(new Snippet.Run(text.substring(position, span.start()), false));
                }
                runs.add(new Snippet.Run(text.substring(span.start(), span.end()), true));
                position = span.end();
            }
        }
        var rest = text.substring(position, end) + (end < text.length() ? MORE : "");
        if (!rest.isEmpty()) {
            runs.add(new Snippet.Run(rest, false));
        }
        return new Snippet(runs);
    }
}
