package fi.helminauha.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Remembers values by key; what was not asked for lately is forgotten. Safe for use by many threads.
final class Recent<V> {
    private final int most;
    private volatile Map<String, V> young = new ConcurrentHashMap<>();
    private volatile Map<String, V> old = Map.of();

    /// @param most  how many values are kept at least, and at most twice as many
    Recent(int most) {
        this.most = most;
    }

    @Nullable
    V get(String key) {
        var value = young.get(key);
        if (value != null) {
            return value;
        }
        var older = old.get(key);
        if (older != null) {
            put(key, older);
        }
        return older;
    }

    void put(String key, V value) {
        if (young.size() >= most) {
            age();
        }
        young.put(key, value);
    }

    private synchronized void age() {
        if (young.size() >= most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
