package fi.helminauha.library;

import fi.helminauha.collection.KeptText;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.TypedText;
import java.time.Instant;

/// Words of a pearl that the user marked. The pearl may have left the collection since.
/// @param title    the pearl’s, in the language in which it was read when the words were marked
/// @param note     in lines, as typed; empty if there is none
/// @param changed  when it was made, or its colour or note was changed last
public record Highlight(HighlightId id, Anchor anchor, String title, MarkColour colour, String note, Instant changed) {
    /// Characters of a note at most; what is beyond is cut.
    public static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_TITLE = 300;

    public Highlight {
        title = KeptText.within(TypedText.line(title), LONGEST_TITLE);
        note = keptNote(note);
    }

    /// What a note keeps of a text.
    public static String keptNote(String text) {
        return KeptText.within(TypedText.lines(text), LONGEST_NOTE);
    }

    public PearlId pearl() {
        return anchor.pearl();
    }

    public Highlight in(MarkColour other, Instant now) {
        return new Highlight(id, anchor, title, other, note, now);
    }

    public Highlight withNote(String other, Instant now) {
        return new Highlight(id, anchor, title, colour, other, now);
    }
}
