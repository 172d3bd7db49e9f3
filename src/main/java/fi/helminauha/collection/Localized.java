package fi.helminauha.collection;

import java.util.function.Function;

/// One thing in each language.
public record Localized<T>(T fi, T sv, T en) {
    public T in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }

    /// Asks for the thing once a language, in their order.
    public static <T> Localized<T> of(Function<Language, T> maker) {
        return new Localized<>(maker.apply(Language.FI), maker.apply(Language.SV), maker.apply(Language.EN));
    }

    public <R> Localized<R> map(Function<T, R> change) {
        return new Localized<>(change.apply(fi), change.apply(sv), change.apply(en));
    }
}
