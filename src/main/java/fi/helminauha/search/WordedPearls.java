package fi.helminauha.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers the pearls that snippets were last cut from: as-you-type asks for the same ones again at each key.
/// Safe for use by many threads.
final class WordedPearls {
    /// About 8 MB of pearls of 300 words.
    private static final int MOST = 500;

    private final Map<String, WordedPearl> latest = new LinkedHashMap<>(MOST, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordedPearl> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<WordedPearl> get(String key) {
        return Optional.ofNullable(latest.get(key));
    }

    synchronized void put(String key, WordedPearl pearl) {
        latest.put(key, pearl);
    }
}
