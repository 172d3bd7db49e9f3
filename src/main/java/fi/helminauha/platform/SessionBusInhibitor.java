package fi.helminauha.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Linux: the session bus, on which the desktop offers to hold its screen saver and its sleep back. The desktop lets
/// both go when the connection ends, also when the program is killed. The connection is made by GIO, which JavaFX’s
/// windows need too, so that it is always there; it is to a socket in the file system.
/// @param environment  where the bus is
record SessionBusInhibitor(Map<String, String> environment) implements SleepInhibitor {
    private static final String LIBRARY = "libgio-2.0.so.0";
    /// As a client, to a bus.
    private static final int CONNECTION_FLAGS = 1 | 8;
    /// A service that does not run is not started.
    private static final int CALL_FLAGS = 1;

    private static final int TIMEOUT_MILLIS = 2000;
    /// The desktops’ services: GNOME, KDE, Xfce, Cinnamon and MATE have the first, in one of two places; the last holds
    /// back sleep where the screen saver alone does not.
    private static final List<Service> SERVICES = List.of(
            new Service("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
            new Service("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
            new Service(
                    "org.freedesktop.PowerManagement",
                    "/org/freedesktop/PowerManagement/Inhibit",
                    "org.freedesktop.PowerManagement.Inhibit"));

    private record Service(String name, String path, String type) {}

    @Override
    public Inhibition begin(String reason) throws PlatformException {
        var address = address().orElseThrow(() -> new PlatformException("there is no session bus"));
        var gio = NativeCall.of(LIBRARY);
        try (var arena = Arena.ofConfined()) {
            var connection = connect(gio, address, arena);
            var isHeld = false;
            for (var service : SERVICES) {
                isHeld |= inhibit(gio, connection, service, reason, arena);
            }
            if (!isHeld) {
                close(gio, connection);
                throw new PlatformException("no service on " + address + " holds sleep back");
            }
            return () -> {
                try {
                    close(gio, connection);
                } catch (PlatformException e) {
                    System.getLogger(SessionBusInhibitor.class.getName()).log(Level.DEBUG, "let the computer sleep", e);
                }
            };
        }
    }

    /// Only a bus of this machine’s files is asked.
    private Optional<String> address() {
        return Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS"))
                .or(() -> Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                        .map(folder -> "unix:path=" + folder + "/bus"))
                .filter(address -> address.startsWith("unix:"));
    }

    private static MemorySegment connect(NativeCall gio, String address, Arena arena) throws PlatformException {
        var connect = gio.function(
                "g_dbus_connection_new_for_address_sync",
                FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        if (NativeCall.call(
                                connect,
                                arena.allocateFrom(address),
                                CONNECTION_FLAGS,
                                MemorySegment.NULL,
                                MemorySegment.NULL,
                                MemorySegment.NULL)
                        instanceof MemorySegment connection
                && !NativeCall.isNull(connection)) {
            return connection;
        }
        throw new PlatformException("no connection to " + address);
    }

    /// @return whether the service holds back what it has to
    private static boolean inhibit(
            NativeCall gio, MemorySegment connection, Service service, String reason, Arena arena)
            throws PlatformException {
        var call = gio.function(
                "g_dbus_connection_call_sync",
                FunctionDescriptor.of(
                        ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT,
                        ADDRESS, ADDRESS));
        var reply = NativeCall.call(
                call,
                connection,
                arena.allocateFrom(service.name()),
                arena.allocateFrom(service.path()),
                arena.allocateFrom(service.type()),
                arena.allocateFrom("Inhibit"),
                words(gio, reason, arena),
                MemorySegment.NULL,
                CALL_FLAGS,
                TIMEOUT_MILLIS,
                MemorySegment.NULL,
                MemorySegment.NULL);
        if (!(reply instanceof MemorySegment variant) || NativeCall.isNull(variant)) {
            return false;
        }
        NativeCall.call(gio.function("g_variant_unref", FunctionDescriptor.ofVoid(ADDRESS)), variant);
        return true;
    }

    /// The program’s name and the reason, as the call wants them; the call takes what is made here.
    private static MemorySegment words(NativeCall gio, String reason, Arena arena) throws PlatformException {
        var newString = gio.function("g_variant_new_string", FunctionDescriptor.of(ADDRESS, ADDRESS));
        var newTuple = gio.function("g_variant_new_tuple", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG));
        var both = arena.allocate(ADDRESS, 2);
        both.setAtIndex(ADDRESS, 0, pointer(NativeCall.call(newString, arena.allocateFrom("Helminauha"))));
        both.setAtIndex(ADDRESS, 1, pointer(NativeCall.call(newString, arena.allocateFrom(reason))));
        return pointer(NativeCall.call(newTuple, both, 2L));
    }

    private static MemorySegment pointer(@Nullable Object result) throws PlatformException {
        if (result instanceof MemorySegment segment && !NativeCall.isNull(segment)) {
            return segment;
        }
        throw new PlatformException("GIO gives no value");
    }

    /// Ends the connection, and with it what was held back for it.
    private static void close(NativeCall gio, MemorySegment connection) throws PlatformException {
        var close = gio.function(
                "g_dbus_connection_close_sync", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        NativeCall.call(close, connection, MemorySegment.NULL, MemorySegment.NULL);
        NativeCall.call(gio.function("g_object_unref", FunctionDescriptor.ofVoid(ADDRESS)), connection);
    }
}
