package fi.helminauha.search.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers values by key; what was not asked for lately is forgotten. Safe for use by many threads.
public final class RecentCache<V> {
    private final int most;
    private volatile Map<String, V> young = new ConcurrentHashMap<>();
    private volatile Map<String, V> old = Map.of();

    /// @param most  how many values are kept at least, and at most twice as many
    public RecentCache(int most) {
        this.most = most;
    }

    /// The remembered value, else what the maker makes; two threads may make the same value at once.
    public V get(String key, Function<String, V> maker) {
        var value = young.get(key);
        if (value != null) {
            return value;
        }
        var kept = old.get(key);
        var made = kept != null ? kept : maker.apply(key);
        if (young.size() >= most) {
            age();
        }
        young.put(key, made);
        return made;
    }

    private synchronized void age() {
        if (young.size() >= most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
