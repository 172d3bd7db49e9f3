package fi.helminauha.collection;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A constant that stands in files and databases under a code of its own, so that it can be renamed in Java.
public interface Coded {
    String code();

    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        for (var constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /// The set in the order of the enum, which unlike that of [Set#copyOf] is the same in every run.
    static <E extends Enum<E> & Coded> Set<E> inOrder(Set<E> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
