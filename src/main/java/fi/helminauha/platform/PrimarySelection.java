package fi.helminauha.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// The primary selection of X: the text that was selected last in any window, which the middle button of the mouse
/// pastes. JavaFX does not know it, so GTK is asked, which JavaFX has begun. Used on the JavaFX thread, which is GTK’s.
public final class PrimarySelection {
    private static final String GTK = "libgtk-3.so.0";
    /// `GDK_SELECTION_PRIMARY`, an atom that X itself has.
    private static final MemorySegment PRIMARY = MemorySegment.ofAddress(1);
    /// Texts of other programs may be of any length.
    private static final long LONGEST_BYTES = 4_000_000;

    private final MethodHandle setText;
    private final MethodHandle waitForText;
    private final MethodHandle free;
    private final MemorySegment clipboard;

    private PrimarySelection(NativeCall gtk) throws PlatformException {
        setText = gtk.function("gtk_clipboard_set_text", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT));
        waitForText = gtk.function("gtk_clipboard_wait_for_text", FunctionDescriptor.of(ADDRESS, ADDRESS));
        free = gtk.function("g_free", FunctionDescriptor.ofVoid(ADDRESS));
        var get = gtk.function("gtk_clipboard_get", FunctionDescriptor.of(ADDRESS, ADDRESS));
        if (!(NativeCall.call(get, PRIMARY) instanceof MemorySegment found) || NativeCall.isNull(found)) {
            throw new PlatformException("GTK has no primary selection");
        }
        clipboard = found;
    }

    /// To be called only where JavaFX shows windows by GTK.
    /// @throws PlatformException if GTK does not have it
    public static PrimarySelection ofGtk() throws PlatformException {
        return new PrimarySelection(NativeCall.of(GTK));
    }

    /// Makes the text the primary selection, for all programs.
    /// @throws PlatformException if GTK could not be called
    public void offer(String text) throws PlatformException {
        try (var arena = Arena.ofConfined()) {
            NativeCall.call(setText, clipboard, arena.allocateFrom(text), -1);
        }
    }

    /// The primary selection of whichever program has it; absent if none has, or if it is no text or longer than four
    /// megabytes. Waits for that program, for some seconds at most.
    /// @throws PlatformException if GTK could not be called
    public Optional<String> text() throws PlatformException {
        if (!(NativeCall.call(waitForText, clipboard) instanceof MemorySegment found) || NativeCall.isNull(found)) {
            return Optional.empty();
        }
        try {
            return Optional.of(found.reinterpret(LONGEST_BYTES).getString(0));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        } finally {
            NativeCall.call(free, found);
        }
    }
}
