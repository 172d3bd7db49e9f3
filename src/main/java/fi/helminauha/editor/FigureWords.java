package fi.helminauha.editor;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.Problem;
import fi.helminauha.figure.FigureLine;
import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.figure.FigureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of figures, set into their drawings: whether each is whole, and large enough for the back of a room.
final class FigureWords {
    private final PearlCollection collection;
    private final FigureRenderer renderer = new FigureRenderer();

    private FigureWords(PearlCollection collection) {
        this.collection = collection;
    }

    /// What is to be mended, by drawing and language.
    static List<Problem> problems(PearlCollection collection) {
        var words = new FigureWords(collection);
        var problems = new ArrayList<Problem>();
        for (var pearl : collection.pearls()) {
            for (var language : Language.values()) {
                for (var block : pearl.in(language).body()) {
                    if (block instanceof Block.Figure figure) {
                        problems.addAll(words.problems(pearl, language, figure));
                    }
                }
            }
        }
        return problems;
    }

    private List<Problem> problems(Pearl pearl, Language language, Block.Figure figure) {
        var drawing = collection.figures().getOrDefault(figure.figure(), "");
        var least = FigureSize.of(drawing).map(FigureSize::leastLetter).orElse(0.0);
        var where = " (" + pearl.id().value() + ", " + language.code() + ")";
        return renderer.lines(drawing, figure.words()).stream()
                .filter(line -> !line.isWhole() || !line.isFree() || line.size() < least)
                .map(line -> new Problem(
                        "figures/" + figure.figure().value() + ".svg", "", sentence(line, least) + where + "."))
                .toList();
    }

    private static String sentence(FigureLine line, double least) {
        var words = "The words \"" + line.words() + "\"";
        if (!line.isWhole()) {
            return words + " are broken or cut; give them more room or write fewer";
        }
        if (!line.isFree()) {
            return words + " touch other words, or the edge of a box or of the drawing; give them more room";
        }
        return String.format(
                Locale.ROOT,
                "%s are set at %.1f, and less than %.1f is not read from the back of a room; "
                        + "set them larger, give them more room or draw lower",
                words,
                line.size(),
                least);
    }
}
