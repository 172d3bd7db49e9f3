package fi.helminauha.document;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.i18n.Messages;

/// What stands beside the texts of blocks, in the reader’s language.
public final class BlockWords {
    private final Messages messages;

    public BlockWords(Messages messages) {
        this.messages = messages;
    }

    /// How long a step takes.
    public String minutes(Block.Step step) {
        return messages.text("pearl.minutes", step.minutes());
    }

    /// What kind of note it is, and whether it is for the leader alone.
    public String label(Block.Note note) {
        var label = messages.text("reader.note." + note.tone().code());
        return note.addressee() == Addressee.LEADER ? label + " · " + mark(note.addressee()) : label;
    }

    /// Whom a part is for; empty if it is for everybody.
    public String mark(Addressee addressee) {
        return addressee == Addressee.LEADER ? messages.text("reader.for-leader") : "";
    }

    /// A title as the beginning of the line that goes on behind it.
    public static String leading(String title) {
        return ended(title) + " ";
    }

    /// With a full stop, unless it ends otherwise.
    public static String ended(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
