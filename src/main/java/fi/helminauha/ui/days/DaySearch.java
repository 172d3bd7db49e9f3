package fi.helminauha.ui.days;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.search.highlight.HitWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds ready-made sessions by the words of a search, in whatever form those stand in title and goal.
final class DaySearch {
    private static final int TITLE_WORTH = 3;
    /// One word of several says little.
    private static final int WORDS = 2;

    private DaySearch() {}

    private record Worth(ReadySession session, int value) {}

    /// @param words  that are looked for
    /// @return those that have two of the words or, where one was looked for, that one; the best first
    static List<ReadySession> find(List<ReadySession> ready, HitWords words, int typed, Language language) {
        return ready.stream()
                .map(session -> new Worth(session, worth(session, words, typed, language)))
                .filter(each -> each.value() > 0)
                .sorted(Comparator.comparingInt(Worth::value)
                        .reversed()
                        .thenComparing(each -> each.session().minutes()))
                .map(Worth::session)
                .toList();
    }

    private static int worth(ReadySession session, HitWords words, int typed, Language language) {
        var text = session.texts().in(language);
        var whole = text.title() + "\n" + text.goal();
        var spans = words.spans(whole, language);
        var different = spans.stream()
                .map(span -> whole.substring(span.start(), span.end()).toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (different < Math.min(WORDS, typed)) {
            return 0;
        }
        return spans.stream()
                .mapToInt(span -> span.start() < text.title().length() ? TITLE_WORTH : 1)
                .sum();
    }
}
