package fi.helminauha.ui.browse;

import fi.helminauha.collection.Language;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Something that the window does, found by typing its name into the search field.
/// @param name  in the language of the window
/// @param keys  that do it too, as the guide writes them
/// @param isNow whether it can be done now; asked on the JavaFX thread
/// @param act   does it; called on the JavaFX thread
public record SearchCommand(String name, String keys, BooleanSupplier isNow, Runnable act) {
    /// Fewer letters begin too many words.
    private static final int LEAST_LETTERS = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    /// As it is offered.
    String text() {
        return name + " (" + keys + ")";
    }

    /// Whether what is typed begins words of the name, in their order.
    boolean isMeant(String typed, Language language) {
        if (typed.strip().length() < LEAST_LETTERS) {
            return false;
        }
        var names = words(name, language).iterator();
        return words(typed, language).stream().allMatch(word -> {
            while (names.hasNext()) {
                if (names.next().startsWith(word)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static List<String> words(String text, Language language) {
        return Stream.of(BETWEEN_WORDS.split(text.strip().toLowerCase(language.locale())))
                .toList();
    }
}
