package fi.helminauha.library;

import fi.helminauha.collection.KeptText;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.TypedText;
import java.time.Instant;

/// What the user wrote on a pearl. The pearl may have left the collection since.
/// @param title    the pearl’s, in the language in which it was read when the note was written
/// @param text     in lines, as typed; within its limit
/// @param written  when it was last changed
public record Note(PearlId pearl, String title, String text, Instant written) {
    /// Characters of a note at most; what is beyond is cut.
    public static final int LONGEST = 20_000;
    /// Likewise of the title.
    private static final int LONGEST_TITLE = 300;

    public Note {
        title = KeptText.within(TypedText.line(title), LONGEST_TITLE);
        text = kept(text);
    }

    /// What a note keeps of a text.
    public static String kept(String text) {
        return KeptText.within(TypedText.lines(text), LONGEST);
    }

    /// Whether there is nothing to be read in it.
    public boolean isBlank() {
        return text.isBlank();
    }
}
