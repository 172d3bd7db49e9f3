package fi.helminauha.morphology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/// Makes Finnish words by walking the transducer at random: no list of words is needed to test with many.
final class WalkedWords {
    private static final int SIMPLE_WORDS = 35_000;
    private static final int COMPOUNDS = 22_000;
    private static final long SEED = 20_261_123;
    private static final int MAX_LETTERS = 28;
    private static final int MAX_STEPS = 200;

    private final Transducer transducer;
    private final Symbols symbols;
    private final Random random;
    private boolean isCompound;

    private WalkedWords(Transducer transducer, long seed) {
        this.transducer = transducer;
        this.symbols = transducer.symbols();
        this.random = new Random(seed);
    }

    /// The words of a dictionary that all tests use.
    static Set<String> ofDictionary(Path file) throws IOException {
        return of(TransducerFile.read(Files.readAllBytes(file)), SIMPLE_WORDS, COMPOUNDS, SEED);
    }

    /// Different words, the same ones for the same seed.
    ///
    /// @param count      how many that are no compounds
    /// @param compounds  how many compounds
    static Set<String> of(Transducer transducer, int count, int compounds, long seed) {
        var walk = new WalkedWords(transducer, seed);
        var words = new LinkedHashSet<String>();
        var missing = new int[] {count, compounds};
        while (missing[0] > 0 || missing[1] > 0) {
            var word = walk.word();
            var kind = walk.isCompound ? 1 : 0;
            if (!word.isEmpty() && missing[kind] > 0 && words.add(word)) {
                missing[kind]--;
            }
        }
        return words;
    }

    /// A word, or nothing if the walk came to a dead end.
    private String word() {
        var values = new int[symbols.featureCount()];
        var word = new StringBuilder();
        var state = 0;
        isCompound = false;
        for (var step = 0; step < MAX_STEPS && word.length() < MAX_LETTERS; step++) {
            var first = transducer.first(state);
            var cell = first + random.nextInt(transducer.last(state) - first + 1);
            var input = transducer.input(cell);
            if (input == Symbols.FINAL) {
                return word.toString();
            }
            if (input >= symbols.firstCharacter()) {
                word.append(symbols.character(input));
            } else if (input != 0) {
                var flag = symbols.flag(input);
                if (!flag.allows(values[flag.feature()])) {
                    return "";
                }
                values[flag.feature()] = flag.after(values[flag.feature()]);
            }
            isCompound |= symbols.tag(transducer.output(cell)) == Tag.PART_END;
            state = transducer.target(cell);
        }
        return "";
    }
}
