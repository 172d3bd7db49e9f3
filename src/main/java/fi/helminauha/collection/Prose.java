package fi.helminauha.collection;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts words and sentences, in the same way for every rule and report.
public final class Prose {
    // What goes on in lower case was an abbreviation, as in “esim. nyt”.
    private static final String END = "(?<=[.!?…][”’“)]{0,2})\\s++(?!\\p{Ll})";
    private static final Pattern SENTENCE_END = Pattern.compile(END);
    private static final Pattern BREATH = Pattern.compile(END + "|(?<=[:;])\\s++");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private Prose() {}

    public static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    /// The parts that are read in one breath: a colon or a semicolon ends them as a full stop does.
    public static List<String> breaths(String text) {
        return BREATH.splitAsStream(text).filter(part -> !part.isBlank()).toList();
    }

    /// How many words there are; a dash or a dot between spaces is none.
    public static int words(String text) {
        return (int)
                SPACE.splitAsStream(text).filter(LETTER_OR_DIGIT.asPredicate()).count();
    }

    /// The texts whose words count as the length of a pearl: the summary and the blocks (data/README.md §3).
    public static Stream<String> counted(PearlText text) {
        return Stream.concat(Stream.of(text.summary()), text.body().stream().flatMap(Block::texts));
    }
}
