package fi.helminauha.settings;

/// What makes the program easier to read and to handle for some.
/// @param looseText  whether texts are set with more room between letters, lines and paragraphs
/// @param heldKeys   whether letters, digits and signs are keys only while another key is held
public record Ease(boolean looseText, boolean heldKeys) {
    public static final Ease FIRST = new Ease(false, false);

    public Ease withLooseText(boolean changed) {
        return new Ease(changed, heldKeys);
    }

    public Ease withHeldKeys(boolean changed) {
        return new Ease(looseText, changed);
    }
}
