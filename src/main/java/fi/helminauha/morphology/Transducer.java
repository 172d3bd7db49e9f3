package fi.helminauha.morphology;

/// A finite-state transducer from surface words to analyses, as checked by [TransducerFile]. Safe for use by many
/// threads.
///
/// The transitions lie in three arrays as long as the file has cells, so the heap it takes is that of the file. A
/// state is the number of its first cell. The transitions of a state are in the order epsilon, [Symbols#FINAL],
/// flag diacritics, characters. Where a state has too many transitions for eight bits, its first cell holds no
/// transition but their number.
final class Transducer {
    /// The count that says that the state's first cell holds the number of its transitions.
    static final int OVERFLOW = 0xFF;

    /// The bits of a cell that say where it leads.
    static final int TARGET_BITS = 24;

    static final int TARGET_MASK = (1 << TARGET_BITS) - 1;

    private final Symbols symbols;
    private final char[] inputs;
    private final char[] outputs;
    private final int[] targets;

    Transducer(Symbols symbols, char[] inputs, char[] outputs, int[] targets) {
        this.symbols = symbols;
        this.inputs = inputs;
        this.outputs = outputs;
        this.targets = targets;
    }

    Symbols symbols() {
        return symbols;
    }

    /// The first cell of the state that holds a transition.
    int first(int state) {
        return targets[state] >>> TARGET_BITS == OVERFLOW ? state + 1 : state;
    }

    /// The last cell of the state.
    int last(int state) {
        var more = targets[state] >>> TARGET_BITS;
        return state + (more == OVERFLOW ? inputs[state] | outputs[state] << Character.SIZE : more);
    }

    char input(int cell) {
        return inputs[cell];
    }

    char output(int cell) {
        return outputs[cell];
    }

    int target(int cell) {
        return targets[cell] & TARGET_MASK;
    }

    /// The first of the cells from `from` to `last` whose input is not below the symbol; `last + 1` if there is
    /// none.
    int firstNotBelow(char symbol, int from, int last) {
        var low = from;
        var high = last + 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (inputs[middle] < symbol) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
