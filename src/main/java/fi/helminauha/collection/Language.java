package fi.helminauha.collection;

import java.util.Locale;
import java.util.Optional;

/// A language of the collection and of the interface. Declared in the order in which languages are shown.
public enum Language implements Coded {
    FI("fi", "Suomi"),
    SV("sv", "Svenska"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /// Its name in itself: who looks for the language can read that.
    public String ownName() {
        return ownName;
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
