package fi.helminauha.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Stems one word at a time by a token filter of Lucene. Used on one thread at a time.
final class Stemmer {
    private final OneWord word = new OneWord();
    private final TokenStream stems;
    private final CharTermAttribute stem;

    Stemmer(UnaryOperator<TokenStream> filter) {
        this.stems = filter.apply(word);
        this.stem = stems.addAttribute(CharTermAttribute.class);
    }

    String stem(String surface) {
        try {
            word.set(surface);
            stems.reset();
            stems.incrementToken();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory", e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";
        private boolean isRead;

        void set(String next) {
            word = next;
            isRead = false;
        }

        @Override
        public boolean incrementToken() {
            if (isRead) {
                return false;
            }
            clearAttributes();
            term.append(word);
            isRead = true;
            return true;
        }
    }
}
