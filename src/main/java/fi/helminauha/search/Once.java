package fi.helminauha.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes its value when it is first asked for. Safe for use by many threads.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public T get() {
        var made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        var made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
