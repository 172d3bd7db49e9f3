package fi.helminauha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Finds the looked-for words in a text, in whatever form they stand there.
final class HitMarker {
    private static final int PASSAGE_LENGTH = 150;

    private final Analyzer analyzer;
    private final List<String> words;

    HitMarker(Analyzer analyzer, List<String> words) {
        this.analyzer = analyzer;
        this.words = words;
    }

    private record Span(int start, int end) {}

    Snippet mark(String text) throws IOException {
        return runs(text, 0, text.length(), spans(text));
    }

    /// The passage of the first text that has a hit, else the beginning of the first text.
    Snippet passage(List<String> texts) throws IOException {
        for (var text : texts) {
            var spans = spans(text);
            if (!spans.isEmpty()) {
                var start = passageStart(text, spans.getFirst().start());
                return runs(text, start, Math.min(text.length(), start + PASSAGE_LENGTH), spans);
            }
        }
        var first = texts.getFirst();
        return Snippet.of(first.substring(0, Math.min(first.length(), PASSAGE_LENGTH)));
    }

    private static int passageStart(String text, int hit) {
        if (hit < PASSAGE_LENGTH / 2) {
            return 0;
        }
        var space = text.indexOf(' ', hit - PASSAGE_LENGTH / 2);
        return space < 0 || space >= hit ? hit : space + 1;
    }

    private List<Span> spans(String text) throws IOException {
        var spans = new ArrayList<Span>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (isHit(term.toString())) {
                    spans.add(new Span(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        }
        return spans;
    }

    private boolean isHit(String term) {
        return words.contains(term) || (!words.isEmpty() && term.startsWith(words.getLast()));
    }

    private static Snippet runs(String text, int start, int end, List<Span> spans) {
        var runs = new ArrayList<Snippet.Run>();
        var position = start;
        for (var span : spans) {
            if (span.start() >= position && span.end() <= end) {
                if (span.start() > position) {
                    runs.add(new Snippet.Run(text.substring(position, span.start()), false));
                }
                runs.add(new Snippet.Run(text.substring(span.start(), span.end()), true));
                position = span.end();
            }
        }
        if (position < end) {
            runs.add(new Snippet.Run(text.substring(position, end), false));
        }
        return new Snippet(runs);
    }
}
