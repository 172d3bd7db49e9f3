package fi.helminauha.exchange;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a file with a session is called.
public final class SessionFileName {
    /// What mail programs and browsers make of the extension: `.HELMINAUHA`, `.helminauha (1)`, `.helminauha.txt`.
    private static final Pattern SESSION =
            Pattern.compile(".*\\.helminauha(?: ?\\(\\d+\\))?(?:\\.[\\p{L}\\d]{1,10})?", Pattern.CASE_INSENSITIVE);

    private SessionFileName() {}

    /// The name that is proposed for a session, with its extension; all letters of its title are kept.
    public static String of(String title) {
        return ProposedName.of(title, SharedSession.EXTENSION);
    }

    /// Whether a file is called as a session’s is, or as one that went through other programs.
    public static boolean isSession(Path file) {
        return SESSION.matcher(String.valueOf(file.getFileName())).matches();
    }

    /// The file that is written for the name that was typed.
    public static Path withExtension(Path typed) {
        return ProposedName.withExtension(typed, SharedSession.EXTENSION);
    }
}
