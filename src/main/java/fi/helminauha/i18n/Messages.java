package fi.helminauha.i18n;

import fi.helminauha.collection.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The interface's words in one language. Immutable; safe for use by many threads.
///
/// The three files have the same keys in the same order and there is no root file, so that no language is ever
/// filled in from another. A key that is missing is a bug and fails loudly.
public final class Messages {
    private static final Map<Language, Messages> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = read(language);
    }

    public static Messages in(Language language) {
        return READ.computeIfAbsent(language, Messages::new);
    }

    /// Reads the file by its name. The JDK’s own search for bundles asks for files that are not there, and has all
    /// libraries opened to know it.
    private static ResourceBundle read(Language language) {
        var file = "messages_" + language.code() + ".properties";
        try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    public Language language() {
        return language;
    }

    /// @param arguments  fill `{0}`, `{1}` …; numbers are written as the language writes them
    /// @throws java.util.MissingResourceException if there is no such key
    public String text(String key, Object... arguments) {
        var pattern = KeyNames.here(bundle.getString(key));
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// The sentence for a number of things: `key.one` for one, else `key.other`; `{0}` is the number.
    public String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".other"), number);
    }
}
