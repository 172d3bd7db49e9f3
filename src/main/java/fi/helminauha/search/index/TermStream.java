package fi.helminauha.search.index;

import fi.helminauha.search.analysis.WordCursor;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The index terms of some texts: for each word its surface, base forms and parts at one position.
final class TermStream extends TokenStream {
    /// No phrase reaches from one text into the next.
    private static final int GAP = 50;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Function<String, BytesRef[]> analysis;
    private Iterator<String> texts = List.<String>of().iterator();
    private WordCursor words = new WordCursor("");
    private BytesRef[] terms = {};
    private int next;
    private int gap;

    /// @param analysis  the terms of a word: at least one
    TermStream(Function<String, BytesRef[]> analysis) {
        this.analysis = analysis;
    }

    TermStream read(List<String> changed) {
        texts = changed.iterator();
        words = new WordCursor("");
        next = terms.length;
        gap = 1;
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (next < terms.length) {
            return put(0);
        }
        while (!words.next()) {
            if (!texts.hasNext()) {
                return false;
            }
            words = new WordCursor(texts.next());
            gap = GAP;
        }
        terms = analysis.apply(words.word());
        next = 0;
        put(gap);
        gap = 1;
        return true;
    }

    private boolean put(int step) {
        clearAttributes();
        term.setBytesRef(terms[next++]);
        increment.setPositionIncrement(step);
        return true;
    }
}
