package fi.helminauha.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/// The functions of one of the platform’s libraries.
final class NativeCall {
    private final SymbolLookup library;

    private NativeCall(SymbolLookup library) {
        this.library = library;
    }

    /// @param name  as the platform’s loader knows it
    /// @throws PlatformException if the platform has no such library
    static NativeCall of(String name) throws PlatformException {
        try {
            return new NativeCall(SymbolLookup.libraryLookup(name, Arena.global()));
        } catch (IllegalArgumentException e) {
            throw new PlatformException("no library " + name, e);
        }
    }

    /// The C library, which every program has loaded.
    static NativeCall ofC() {
        return new NativeCall(Linker.nativeLinker().defaultLookup());
    }

    /// @throws PlatformException if the library has no such function
    MethodHandle function(String name, FunctionDescriptor form) throws PlatformException {
        var address =
                library.find(name).orElseThrow(() -> new PlatformException("the library has no function " + name));
        return Linker.nativeLinker().downcallHandle(address, form);
    }

    /// Calls the function.
    /// @throws PlatformException if it could not be called
    static @Nullable Object call(MethodHandle function, Object... arguments) throws PlatformException {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new PlatformException("call of the platform", e);
        }
    }

    static boolean isNull(@Nullable Object pointer) {
        return !(pointer instanceof MemorySegment segment) || segment.equals(MemorySegment.NULL);
    }
}
