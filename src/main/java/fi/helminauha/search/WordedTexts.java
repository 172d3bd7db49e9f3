package fi.helminauha.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers the passages that snippets were last cut from: as-you-type asks for the same ones again at each key.
/// Safe for use by many threads.
final class WordedTexts {
    /// About 6 MB of pearls of 300 words.
    private static final int MOST = 200;

    private final Map<String, List<WordedText>> latest = new LinkedHashMap<>(MOST, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<WordedText>> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<List<WordedText>> get(String key) {
        return Optional.ofNullable(latest.get(key));
    }

    synchronized void put(String key, List<WordedText> texts) {
        latest.put(key, List.copyOf(texts));
    }
}
