package fi.helminauha.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file with a session is called. A proposed name is one that Windows, macOS and Linux all take.
public final class SessionFileName {
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
    /// What mail programs and browsers make of the extension: `.HELMINAUHA`, `.helminauha (1)`, `.helminauha.txt`.
    private static final Pattern SESSION =
            Pattern.compile(".*\\.helminauha(?: ?\\(\\d+\\))?(?:\\.[\\p{L}\\d]{1,10})?", Pattern.CASE_INSENSITIVE);

    private SessionFileName() {}

    /// The name that is proposed for a session, with its extension; all letters of its title are kept.
    public static String of(String title) {
        var composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        var name = trimmed(
                SPACE.matcher(FORBIDDEN.matcher(composed).replaceAll(" ")).replaceAll(" "));
        var safe = name.isEmpty() ? NAMELESS : DEVICE.matcher(name).matches() ? NAMELESS + " " + name : name;
        return brief(safe) + SharedSession.EXTENSION;
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /// The beginning that is short enough; no sign of several characters is parted.
    private static String brief(String name) {
        var end = 0;
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        for (var next = letters.next(); next != BreakIterator.DONE && isShort(name, next); next = letters.next()) {
            end = next;
        }
        return trimmed(name.substring(0, end));
    }

    private static boolean isShort(String name, int length) {
        var room = SharedSession.EXTENSION.length();
        return length <= LONGEST - room
                && name.substring(0, length).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES - room;
    }

    /// Whether a file is called as a session’s is, or as one that went through other programs.
    public static boolean isSession(Path file) {
        return SESSION.matcher(String.valueOf(file.getFileName())).matches();
    }

    /// The file that is written for the name that was typed.
    public static Path withExtension(Path typed) {
        var name = String.valueOf(typed.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(SharedSession.EXTENSION)
                ? typed
                : typed.resolveSibling(EDGES.matcher(name).replaceAll("") + SharedSession.EXTENSION);
    }
}
