package fi.helminauha.morphology;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The real libvoikko, called through Java's foreign-function interface; close it after use. Used on one thread
/// only.
@SuppressWarnings("restricted")
final class Libvoikko implements AutoCloseable {
    private static final ValueLayout POINTER = ValueLayout.ADDRESS;

    private final Arena arena = Arena.ofConfined();
    private final SymbolLookup library;
    private final MethodHandle analyze;
    private final MethodHandle free;
    private final MethodHandle value;
    private final MethodHandle freeValue;
    private final MemorySegment structureKey = arena.allocateFrom("STRUCTURE");
    private final MemorySegment baseFormKey = arena.allocateFrom("BASEFORM");
    private final MemorySegment wordBasesKey = arena.allocateFrom("WORDBASES");
    private final MemorySegment handle;

    /// What libvoikko says of one reading of a word.
    record Attributes(String baseForm, String structure, String wordBases) {}

    private Libvoikko(SymbolLookup library) {
        this.library = library;
        this.analyze = function("voikkoAnalyzeWordCstr", FunctionDescriptor.of(POINTER, POINTER, POINTER));
        this.free = function("voikko_free_mor_analysis", FunctionDescriptor.ofVoid(POINTER));
        this.value = function("voikko_mor_analysis_value_cstr", FunctionDescriptor.of(POINTER, POINTER, POINTER));
        this.freeValue = function("voikko_free_mor_analysis_value_cstr", FunctionDescriptor.ofVoid(POINTER));
        var init = function("voikkoInit", FunctionDescriptor.of(POINTER, POINTER, POINTER, POINTER));
        var error = arena.allocate(POINTER);
        this.handle = (MemorySegment) call(init, error, arena.allocateFrom("fi"), MemorySegment.NULL);
    }

    /// Empty where the library or its Finnish dictionary is not installed.
    static Optional<Libvoikko> open() {
        try {
            var voikko = new Libvoikko(SymbolLookup.libraryLookup("libvoikko.so.1", Arena.global()));
            return MemorySegment.NULL.equals(voikko.handle) ? Optional.empty() : Optional.of(voikko);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private MethodHandle function(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor);
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new AssertionError("libvoikko cannot be called", e);
        }
    }

    List<Attributes> analyze(String word) {
        try (var local = Arena.ofConfined()) {
            var analyses = (MemorySegment) analyze.invokeExact(handle, local.allocateFrom(word));
            if (MemorySegment.NULL.equals(analyses)) {
                return List.of();
            }
            var found = new ArrayList<Attributes>();
            var array = analyses.reinterpret(Long.MAX_VALUE);
            for (var i = 0; !MemorySegment.NULL.equals(array.getAtIndex(ValueLayout.ADDRESS, i)); i++) {
                var analysis = array.getAtIndex(ValueLayout.ADDRESS, i);
                found.add(new Attributes(
                        value(analysis, baseFormKey), value(analysis, structureKey), value(analysis, wordBasesKey)));
            }
            free.invokeExact(analyses);
            return found;
        } catch (Throwable e) {
            throw new AssertionError("libvoikko cannot be called", e);
        }
    }

    private String value(MemorySegment analysis, MemorySegment key) throws Throwable {
        var text = (MemorySegment) value.invokeExact(analysis, key);
        if (MemorySegment.NULL.equals(text)) {
            return "";
        }
        var copy = text.reinterpret(Long.MAX_VALUE).getString(0);
        freeValue.invokeExact(text);
        return copy;
    }

    @Override
    public void close() {
        call(function("voikkoTerminate", FunctionDescriptor.ofVoid(POINTER)), handle);
        arena.close();
    }
}
