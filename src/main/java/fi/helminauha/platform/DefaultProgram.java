package fi.helminauha.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether Linux knows a program for a file or an address, as GIO says, by which JavaFX opens them there without being
/// told what became of it. Windows and macOS ask the user themselves where they know none.
public final class DefaultProgram {
    private static final String GIO = "libgio-2.0.so.0";
    /// The media types of what this program writes, by the end of the file’s name.
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "html", "text/html",
            "epub", "application/epub+zip",
            "ics", "text/calendar");

    private DefaultProgram() {}

    /// Whether there is one; also where that cannot be known. To be called where JavaFX runs by GTK.
    public static boolean isKnownFor(URI address) {
        try {
            if (!"file".equals(address.getScheme())) {
                return isForScheme(String.valueOf(address.getScheme()));
            }
            var type = type(address);
            return type.isEmpty() || isForType(type.get());
        } catch (PlatformException e) {
            System.getLogger(DefaultProgram.class.getName()).log(Level.DEBUG, "ask for the program of " + address, e);
            return true;
        }
    }

    private static boolean isForScheme(String scheme) throws PlatformException {
        var gio = NativeCall.of(GIO);
        var ask = gio.function("g_app_info_get_default_for_uri_scheme", FunctionDescriptor.of(ADDRESS, ADDRESS));
        try (var arena = Arena.ofConfined()) {
            return isThere(gio, NativeCall.call(ask, arena.allocateFrom(scheme)));
        }
    }

    private static boolean isForType(String type) throws PlatformException {
        var gio = NativeCall.of(GIO);
        var ask = gio.function("g_app_info_get_default_for_type", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            return isThere(gio, NativeCall.call(ask, arena.allocateFrom(type), 0));
        }
    }

    /// Lets go of what was found.
    private static boolean isThere(NativeCall gio, @Nullable Object found) throws PlatformException {
        if (!(found instanceof MemorySegment program) || NativeCall.isNull(program)) {
            return false;
        }
        NativeCall.call(gio.function("g_object_unref", FunctionDescriptor.ofVoid(ADDRESS)), program);
        return true;
    }

    private static Optional<String> type(URI file) {
        var path = String.valueOf(file.getPath());
        return Optional.ofNullable(
                TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }
}
