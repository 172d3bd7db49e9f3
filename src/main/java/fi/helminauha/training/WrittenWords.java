package fi.helminauha.training;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// What numbers are called in Finnish, Swedish and English, whichever is written.
final class WrittenWords {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");
    private static final Pattern ABOUT =
            Pattern.compile("^(?:n\\.|noin|suunnilleen|ca\\.?|cirka|circa|about|approx\\.?|around|ungefär|[~≈])\\s*");
    private static final Set<String> ARTICLES = Set.of("en", "ett", "a", "an");
    private static final Map<String, Integer> NUMBERS = numbers();

    private WrittenWords() {}

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        List.of(
                        "yksi yhden yhtä kaksi kahden kahta kolme kolmen kolmea neljä neljän neljää viisi viiden viittä"
                                + " kuusi kuuden kuutta seitsemän seitsemää kahdeksan kahdeksaa yhdeksän yhdeksää",
                        "ett ett ett två två två tre tre tre fyra fyra fyra fem fem fem sex sex sex sju sju åtta åtta nio nio",
                        "one one one two two two three three three four four four five five five six six six seven seven"
                                + " eight eight nine nine")
                .forEach(language -> {
                    var words = language.split(" ");
                    for (var i = 0; i < words.length; i++) {
                        numbers.putIfAbsent(words[i], i < 18 ? i / 3 + 1 : (i - 18) / 2 + 7);
                    }
                });
        put(numbers, 10, "kymmenen kymmentä tio ten");
        put(numbers, 11, "yksitoista yhtätoista elva eleven");
        put(numbers, 12, "kaksitoista kahtatoista tolv twelve");
        put(numbers, 15, "viisitoista viittätoista femton fifteen");
        put(numbers, 20, "kaksikymmentä kahtakymmentä tjugo twenty");
        put(numbers, 25, "kaksikymmentäviisi tjugofem twenty-five");
        put(numbers, 30, "kolmekymmentä trettio thirty");
        put(numbers, 40, "neljäkymmentä fyrtio forty");
        put(numbers, 45, "neljäkymmentäviisi fyrtiofem forty-five");
        put(numbers, 50, "viisikymmentä femtio fifty");
        put(numbers, 60, "kuusikymmentä sextio sixty");
        put(numbers, 90, "yhdeksänkymmentä nittio ninety");
        return Map.copyOf(numbers);
    }

    private static void put(Map<String, Integer> numbers, int number, String words) {
        for (var word : words.split(" ")) {
            numbers.put(word, number);
        }
    }

    /// In lower case, with single plain spaces and composed letters, without what cannot be seen.
    static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// Without a word at its beginning that says that it is not exact.
    static String withoutAbout(String plain) {
        return ABOUT.matcher(plain).replaceFirst("");
    }

    /// The number that a word is, such as `nio`; empty if it is none.
    static OptionalInt number(String word) {
        var number = NUMBERS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }
}
