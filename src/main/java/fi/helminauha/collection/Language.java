package fi.helminauha.collection;

import java.util.Locale;
import java.util.Optional;

/// A language of the collection and of the interface. Declared in the order in which languages are shown.
public enum Language implements Coded {
    FI("fi"),
    SV("sv"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The two-letter code of ISO 639-1.
    @Override
    public String code() {
        return code;
    }

    public Locale locale() {
        // A country makes dates and numbers those used in Finland, whatever the language.
        return Locale.of(code, "FI");
    }

    public static Optional<Language> ofCode(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
