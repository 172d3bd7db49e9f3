package fi.helminauha.i18n;

/// The names of keys as they are on the system’s keyboards. All words are written with Ctrl and Alt; a Mac has ⌘ and ⌥
/// where they are meant.
public final class KeyNames {
    private static final boolean IS_MAC = System.getProperty("os.name", "").startsWith("Mac");

    private KeyNames() {}

    /// The words as they are read on this system.
    public static String here(String words) {
        return IS_MAC ? onMac(words) : words;
    }

    static String onMac(String words) {
        return words.replace("Ctrl+", "⌘").replace("Ctrl", "⌘").replace("Alt+", "⌥");
    }
}
