package fi.helminauha.i18n;

import fi.helminauha.collection.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The interface's words in one language. Immutable; safe for use by many threads.
///
/// The three files have the same keys in the same order and there is no root file, so that no language is ever
/// filled in from another. A key that is missing is a bug and fails loudly.
public final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static Messages in(Language language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(
                language, ResourceBundle.getBundle("fi.helminauha.i18n.messages", Locale.of(language.code()), control));
    }

    public Language language() {
        return language;
    }

    /// @param arguments  fill `{0}`, `{1}` …; numbers are written as the language writes them
    /// @throws java.util.MissingResourceException if there is no such key
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// The sentence for a number of things: `key.one` for one, else `key.other`; `{0}` is the number.
    public String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".other"), number);
    }
}
