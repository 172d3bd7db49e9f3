package fi.helminauha.collection;

import java.util.Optional;

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
}
