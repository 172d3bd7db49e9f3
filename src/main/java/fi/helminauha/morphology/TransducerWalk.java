package fi.helminauha.morphology;

import java.util.Arrays;

/// Walks a transducer along a word, depth first, and stops at each way through. Used on one thread only.
///
/// Bounded whatever the transducer is: it goes at most [#MAX_DEPTH] transitions deep and makes at most
/// [#MAX_STEPS] steps in a word.
final class TransducerWalk {
    private static final int MAX_DEPTH = 2000;
    private static final int MAX_STEPS = 100_000;

    private final Transducer transducer;
    private final Symbols symbols;
    private final int firstCharacter;
    private final int[] cursors = new int[MAX_DEPTH];
    private final int[] lasts = new int[MAX_DEPTH];
    private final int[] replacedValues = new int[MAX_DEPTH];
    private final int[] values;
    private char[] word = {};
    private int wordLength;
    private int depth;
    private int read;
    private int stepsLeft;

    TransducerWalk(Transducer transducer) {
        this.transducer = transducer;
        this.symbols = transducer.symbols();
        this.firstCharacter = symbols.firstCharacter();
        this.values = new int[symbols.featureCount()];
    }

    /// Starts at a new word, in lower case.
    ///
    /// @return false if the word has a character that the transducer does not know: there is no way through
    boolean start(CharSequence text) {
        wordLength = text.length();
        if (word.length < wordLength) {
            word = new char[wordLength];
        }
        for (var i = 0; i < wordLength; i++) {
            word[i] = symbols.symbolOf(text.charAt(i));
            if (word[i] == Symbols.UNKNOWN) {
                return false;
            }
        }
        Arrays.fill(values, Flag.NEUTRAL);
        depth = 0;
        read = 0;
        stepsLeft = MAX_STEPS;
        enter(0);
        return true;
    }

    /// Goes on to the next way through the word and puts its output into the analysis.
    ///
    /// @return false if there is none, or the walk has reached its bounds
    boolean next(Analysis analysis) {
        while (stepsLeft-- > 0) {
            var cell = cursors[depth];
            if (cell > lasts[depth]) {
                if (depth == 0) {
                    return false;
                }
                leave();
                continue;
            }
            cursors[depth] = cell + 1;
            var input = transducer.input(cell);
            if (input == Symbols.FINAL) {
                if (read == wordLength) {
                    collect(analysis);
                    return true;
                }
            } else if (input >= firstCharacter) {
                followCharacter(cell);
            } else if (input == 0 || isAllowed(input)) {
                follow(cell);
            }
        }
        return false;
    }

    /// From the first transition that reads a character on, all do, in the order of their symbols.
    private void followCharacter(int cell) {
        if (read == wordLength) {
            cursors[depth] = lasts[depth] + 1;
            return;
        }
        var wanted = word[read];
        var found = transducer.input(cell) >= wanted ? cell : transducer.firstNotBelow(wanted, cell, lasts[depth]);
        if (found > lasts[depth] || transducer.input(found) != wanted) {
            cursors[depth] = lasts[depth] + 1;
            return;
        }
        cursors[depth] = found + 1;
        read++;
        follow(found);
    }

    private boolean isAllowed(char input) {
        var flag = symbols.flag(input);
        var current = values[flag.feature()];
        if (!flag.allows(current)) {
            return false;
        }
        replacedValues[depth] = current;
        values[flag.feature()] = flag.after(current);
        return true;
    }

    private void follow(int cell) {
        depth++;
        if (depth == MAX_DEPTH) {
            stepsLeft = 0;
            depth = 0;
            return;
        }
        enter(transducer.target(cell));
    }

    private void enter(int state) {
        cursors[depth] = transducer.first(state);
        lasts[depth] = transducer.last(state);
    }

    /// Goes back over the transition that led here, and takes back what it did.
    private void leave() {
        depth--;
        var input = transducer.input(cursors[depth] - 1);
        if (input >= firstCharacter) {
            read--;
        } else if (input != 0) {
            values[symbols.flag(input).feature()] = replacedValues[depth];
        }
    }

    private void collect(Analysis analysis) {
        analysis.clear();
        for (var i = 0; i < depth; i++) {
            var output = transducer.output(cursors[i] - 1);
            if (output >= firstCharacter) {
                analysis.add(output);
            }
        }
    }
}
