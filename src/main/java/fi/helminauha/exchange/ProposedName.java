package fi.helminauha.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What a file that goes out is called: a name that Windows, macOS and Linux all take.
public final class ProposedName {
    /// Characters of a proposed name with its extension, so that a folder’s path may be long on Windows too.
    static final int LONGEST = 120;

    /// Bytes in UTF-8 that a name may have on Linux, less what a copy of the file is given by others.
    private static final int MOST_BYTES = 240;

    private static final String NAMELESS = "helminauha";
    /// What Windows forbids in names, which is more than the others do; and what cannot be seen.
    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029\\uFEFF]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /// A dot at the beginning hides a file; Windows drops dots and spaces at the end.
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /// Names of devices on Windows, whatever extension they have.
    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:[. ].*)?", Pattern.CASE_INSENSITIVE);

    private ProposedName() {}

    /// The name that is proposed for what has a title; all letters of the title are kept.
    /// @param extension  with its dot
    public static String of(String title, String extension) {
        var composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        var name = trimmed(
                SPACE.matcher(FORBIDDEN.matcher(composed).replaceAll(" ")).replaceAll(" "));
        var safe = name.isEmpty() ? NAMELESS : DEVICE.matcher(name).matches() ? NAMELESS + " " + name : name;
        return brief(safe, extension) + extension;
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /// The beginning that is short enough; no sign of several characters is parted.
    private static String brief(String name, String extension) {
        var end = 0;
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        for (var next = letters.next();
                next != BreakIterator.DONE && isShort(name, next, extension);
                next = letters.next()) {
            end = next;
        }
        return trimmed(name.substring(0, end));
    }

    private static boolean isShort(String name, int length, String extension) {
        var room = extension.length();
        return length <= LONGEST - room
                && name.substring(0, length).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES - room;
    }

    /// The file that is written for the name that was typed.
    /// @param extension  with its dot
    public static Path withExtension(Path typed, String extension) {
        var name = String.valueOf(typed.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(extension)
                ? typed
                : typed.resolveSibling(EDGES.matcher(name).replaceAll("") + extension);
    }

    /// The file that is to be written. The system’s dialog asks before it lets a file be replaced, yet knows only
    /// the name that was typed: where the extension makes that the name of a file that is there, it asks again.
    /// @param ask      shows the dialog
    /// @param propose  sets what the dialog proposes
    public static Optional<Path> target(String extension, Supplier<Optional<Path>> ask, Consumer<Path> propose) {
        var typed = ask.get();
        while (typed.isPresent()) {
            var named = withExtension(typed.get(), extension);
            if (named.equals(typed.get()) || !named.toFile().exists()) {
                return Optional.of(named);
            }
            propose.accept(named);
            typed = ask.get();
        }
        return typed;
    }
}
