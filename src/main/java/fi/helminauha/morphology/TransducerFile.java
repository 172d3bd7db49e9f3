package fi.helminauha.morphology;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the bytes of a `.vfst` file into a [Transducer] and refuses whatever a walk could stumble over: a symbol
/// that is none, a target that is no state, a count that leads out of the file. A walk may then trust its arrays.
///
/// The format is that of libvoikko's `voikkovfstc`, little-endian and without weights: 16 bytes of header, a
/// 16-bit number of symbols, the symbols in UTF-8 each ended by a zero, padding to 8 bytes, then cells of 8 bytes:
/// 16 bits input, 16 bits output, 24 bits target, 8 bits number of further transitions of the state. If those are
/// 255, the next cell holds their 32-bit number.
final class TransducerFile {
    private static final int COOKIE_1 = 0x00013A6E;
    private static final int COOKIE_2 = 0x000351FA;
    private static final int WEIGHTED_AT = 8;
    private static final int HEADER_BYTES = 16;
    private static final int CELL_BYTES = 8;

    private final ByteBuffer bytes;

    private TransducerFile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @throws DictionaryException if the bytes are no such file, or a damaged one
    static Transducer read(byte[] bytes) {
        return new TransducerFile(bytes).read();
    }

    private Transducer read() {
        checkHeader();
        var symbols = Symbols.of(symbolNames());
        var start = Math.ceilDiv(bytes.position(), CELL_BYTES) * CELL_BYTES;
        var size = bytes.limit() - start;
        if (size < CELL_BYTES || size % CELL_BYTES != 0) {
            throw damaged(
                    "its transitions take " + size + " bytes, which is not a multiple of " + CELL_BYTES + " above 0");
        }
        return new Cells(bytes.position(start), size / CELL_BYTES, symbols).transducer();
    }

    private void checkHeader() {
        if (bytes.limit() < HEADER_BYTES + Character.BYTES) {
            throw damaged("it is too short, " + bytes.limit() + " bytes");
        }
        var first = bytes.getInt();
        var second = bytes.getInt();
        if (first == Integer.reverseBytes(COOKIE_1) && second == Integer.reverseBytes(COOKIE_2)) {
            throw damaged("it is big-endian, and only little-endian files are read");
        }
        if (first != COOKIE_1 || second != COOKIE_2) {
            throw damaged("it does not begin as a Voikko transducer does");
        }
        if (bytes.get(WEIGHTED_AT) == 1) {
            throw damaged("it is weighted, and only transducers without weights are read");
        }
        bytes.position(HEADER_BYTES);
    }

    private List<String> symbolNames() {
        var count = bytes.getChar();
        var names = new ArrayList<String>(count);
        for (var i = 0; i < count; i++) {
            var start = bytes.position();
            var end = start;
            while (end < bytes.limit() && bytes.get(end) != 0) {
                end++;
            }
            if (end == bytes.limit()) {
                throw damaged("it ends in the middle of its " + (int) count + " symbols");
            }
            names.add(new String(bytes.array(), start, end - start, StandardCharsets.UTF_8));
            bytes.position(end + 1);
        }
        return names;
    }

    private static DictionaryException damaged(String reason) {
        return new DictionaryException("read the file as a dictionary", reason);
    }

    /// The cells of the file while they are read and checked. Three plain loops over arrays: a program that has
    /// just started runs them before the compiler gets to them.
    private static final class Cells {
        private final Symbols symbols;
        private final int size;
        private final char[] inputs;
        private final char[] outputs;
        private final int[] targets;
        private final boolean[] states;

        Cells(ByteBuffer bytes, int size, Symbols symbols) {
            this.symbols = symbols;
            this.size = size;
            this.inputs = new char[size];
            this.outputs = new char[size];
            this.targets = new int[size];
            this.states = new boolean[size];
            var cells = new long[size];
            bytes.asLongBuffer().get(cells);
            for (var cell = 0; cell < size; cell++) {
                var bits = cells[cell];
                inputs[cell] = (char) bits;
                outputs[cell] = (char) (bits >>> Character.SIZE);
                targets[cell] = (int) (bits >>> Integer.SIZE);
            }
        }

        Transducer transducer() {
            var transducer = new Transducer(symbols, inputs, outputs, targets);
            for (var state = 0; state < size; ) {
                states[state] = true;
                var last = state + (targets[state] >>> Transducer.TARGET_BITS);
                var first = state;
                if (last - state == Transducer.OVERFLOW) {
                    moveOverflow(state);
                    first = transducer.first(state);
                    last = transducer.last(state);
                }
                if (last < first || last >= size) {
                    throw damaged("state " + state + " has more transitions than the file");
                }
                checkOrder(first, last);
                state = last + 1;
            }
            checkSymbolsAndTargets();
            return transducer;
        }

        /// Puts the overflow cell before the state's first transition, so that all its transitions lie side by
        /// side.
        private void moveOverflow(int state) {
            if (state + 1 >= size) {
                throw damaged("it ends where state " + state + " should say how many transitions it has");
            }
            var count = (inputs[state + 1] | outputs[state + 1] << Character.SIZE) + 1;
            inputs[state + 1] = inputs[state];
            outputs[state + 1] = outputs[state];
            targets[state + 1] = targets[state];
            inputs[state] = (char) count;
            outputs[state] = (char) (count >>> Character.SIZE);
        }

        private void checkOrder(int first, int last) {
            for (var cell = first + 1; cell <= last; cell++) {
                if (order(inputs[cell]) < order(inputs[cell - 1])) {
                    throw damaged("the transitions at cell " + cell + " are out of order");
                }
            }
        }

        /// Epsilon, final, all other.
        private static int order(char input) {
            return input == Symbols.FINAL ? 1 : input == 0 ? 0 : input + 1;
        }

        private void checkSymbolsAndTargets() {
            var symbolCount = symbols.size();
            for (var cell = 0; cell < size; cell++) {
                var isCount = states[cell] && targets[cell] >>> Transducer.TARGET_BITS == Transducer.OVERFLOW;
                if (isCount || inputs[cell] == Symbols.FINAL) {
                    continue;
                }
                if (inputs[cell] >= symbolCount || outputs[cell] >= symbolCount) {
                    throw damaged("cell " + cell + " names a symbol that there is not");
                }
                var target = targets[cell] & Transducer.TARGET_MASK;
                if (target >= size || !states[target]) {
                    throw damaged("cell " + cell + " leads to " + target + ", which is no state");
                }
            }
        }
    }
}
