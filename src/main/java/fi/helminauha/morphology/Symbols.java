package fi.helminauha.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The alphabet of a transducer: epsilon, then flag diacritics, then characters, then tags.
final class Symbols {
    /// The input of a transition that marks its state as final.
    static final char FINAL = 0xFFFF;
    /// Stands for a character that the transducer does not know.
    static final char UNKNOWN = 0xFFFE;

    private final int size;
    private final Flag[] flags;
    private final int featureCount;
    private final char[] characters;
    private final Tag[] tags;
    private final WordClass[] classes;
    private final char[] symbolOfCharacter;

    private Symbols(List<String> names, Flag[] flags, int featureCount) {
        this.size = names.size();
        this.flags = flags;
        this.featureCount = featureCount;
        this.characters = new char[size];
        this.tags = new Tag[size];
        this.classes = new WordClass[size];
        var greatest = 0;
        for (var symbol = 0; symbol < size; symbol++) {
            var name = names.get(symbol);
            tags[symbol] = isTag(name) ? Tag.of(name) : Tag.TEXT;
            classes[symbol] = WordClass.UNKNOWN;
            if (tags[symbol] == Tag.WORD_CLASS) {
                classes[symbol] = WordClass.ofTag(name.substring(2, name.length() - 1));
            }
            if (symbol >= firstCharacter() && !isTag(name)) {
                characters[symbol] = name.charAt(0);
                greatest = Math.max(greatest, name.charAt(0));
            }
        }
        this.symbolOfCharacter = new char[greatest + 1];
        Arrays.fill(symbolOfCharacter, UNKNOWN);
        for (var symbol = size - 1; symbol >= firstCharacter(); symbol--) {
            if (tags[symbol] == Tag.TEXT) {
                symbolOfCharacter[characters[symbol]] = (char) symbol;
            }
        }
    }

    /// Makes an alphabet of the symbols' names, in the order of the file.
    ///
    /// @throws DictionaryException if a name is none of the four kinds or stands out of order
    static Symbols of(List<String> names) {
        if (names.isEmpty() || !names.getFirst().isEmpty()) {
            throw malformed("the first symbol is not epsilon");
        }
        var flags = new ArrayList<Flag>();
        Map<String, Integer> features = new HashMap<>();
        Map<String, Integer> values = new HashMap<>(Map.of("", Flag.NEUTRAL, "@", Flag.ANY));
        flags.add(new Flag(Flag.Operation.SET, 0, 0));
        var tagSeen = false;
        for (var i = 1; i < names.size(); i++) {
            var name = names.get(i);
            if (i == flags.size() && name.startsWith("@") && name.length() > 1) {
                flags.add(flag(name, features, values));
            } else if (isTag(name)) {
                tagSeen = true;
            } else if (name.length() != 1 || tagSeen) {
                throw malformed(
                        "symbol " + i + ", '" + name + "', is neither a flag diacritic, a character nor a tag here");
            }
        }
        return new Symbols(names, flags.toArray(Flag[]::new), features.size());
    }

    /// A flag diacritic is written `@OPERATION.FEATURE@` or `@OPERATION.FEATURE.VALUE@`.
    private static Flag flag(String name, Map<String, Integer> features, Map<String, Integer> values) {
        if (name.length() < 5 || name.charAt(2) != '.' || !name.endsWith("@")) {
            throw malformed("malformed flag diacritic '" + name + "'");
        }
        var operation = switch (name.charAt(1)) {
            case 'P' -> Flag.Operation.SET;
            case 'C' -> Flag.Operation.CLEAR;
            case 'U' -> Flag.Operation.UNIFY;
            case 'R' -> Flag.Operation.REQUIRE;
            case 'D' -> Flag.Operation.DISALLOW;
            default -> throw malformed("unknown operation in flag diacritic '" + name + "'");
        };
        var content = name.substring(3, name.length() - 1);
        var dot = content.indexOf('.');
        var feature = dot < 0 ? content : content.substring(0, dot);
        var value = dot < 0 ? "@" : content.substring(dot + 1);
        features.putIfAbsent(feature, features.size());
        values.putIfAbsent(value, values.size());
        return new Flag(operation, features.get(feature), values.get(value));
    }

    private static boolean isTag(String name) {
        return name.length() > 2 && name.startsWith("[") && name.endsWith("]");
    }

    private static DictionaryException malformed(String reason) {
        return new DictionaryException("read the symbols of the dictionary", reason);
    }

    int size() {
        return size;
    }

    int featureCount() {
        return featureCount;
    }

    /// The number of the first symbol that is no epsilon and no flag diacritic.
    int firstCharacter() {
        return flags.length;
    }

    /// @param symbol  above 0 and below [#firstCharacter()]
    Flag flag(int symbol) {
        return flags[symbol];
    }

    /// The symbol of a character of the word, or [#UNKNOWN].
    char symbolOf(char character) {
        return character < symbolOfCharacter.length ? symbolOfCharacter[character] : UNKNOWN;
    }

    /// The character of a symbol whose tag is [Tag#TEXT].
    char character(int symbol) {
        return characters[symbol];
    }

    Tag tag(int symbol) {
        return tags[symbol];
    }

    /// The class that a symbol whose tag is [Tag#WORD_CLASS] stands for.
    WordClass wordClass(int symbol) {
        return classes[symbol];
    }
}
