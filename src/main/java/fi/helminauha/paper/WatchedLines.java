package fi.helminauha.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Breaks text into lines as the layout library does by itself; it is asked at each line, so that here can be said how
/// far a paper is, and stopped what nobody wants any more.
final class WatchedLines implements FSTextBreaker {
    /// Characters of a line, at most: what comes is the text that is left, again at each line.
    private static final int LINE = 90;

    private final PaperContent content;
    private final FSTextBreaker breaker = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));

    WatchedLines(PaperContent content) {
        this.content = content;
    }

    @Override
    public void setText(String text) {
        content.laid(Math.min(LINE, text.length()));
        breaker.setText(text);
    }

    @Override
    public int next() {
        return breaker.next();
    }
}
