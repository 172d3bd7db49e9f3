package fi.helminauha.ui.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Whether the words of a page fit their lines. JavaFX breaks a word that is too wide between any two letters, which
/// nobody reads well; a page with such a word is set smaller instead.
public final class WordFit {
    /// A line may be broken after these.
    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=[-–—/])");

    private WordFit() {}

    /// Whether each word of the texts below the node is narrower than the flow it stands in. They must be laid out.
    public static boolean fits(Node node) {
        if (node instanceof TextFlow flow) {
            return flow.getChildren().stream()
                    .allMatch(text -> !(text instanceof Text words) || widest(words) <= flow.getWidth() + 0.5);
        }
        return !(node instanceof Parent parent)
                || parent.getChildrenUnmodifiable().stream().allMatch(WordFit::fits);
    }

    /// As much of a text as there is room for, with an ellipsis where it ends too early. No letter, and no sign of
    /// several characters, is parted.
    /// @param isRoom  whether there is room for a text; once there is none for one, there is none for a longer one
    public static String cut(String whole, Predicate<String> isRoom) {
        if (isRoom.test(whole)) {
            return whole;
        }
        var ends = new ArrayList<Integer>();
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(whole);
        for (var end = letters.first(); end != BreakIterator.DONE; end = letters.next()) {
            ends.add(end);
        }
        var fitting = 0;
        var tooLong = ends.size() - 1;
        while (tooLong - fitting > 1) {
            var middle = (fitting + tooLong) / 2;
            if (isRoom.test(cutAt(whole, ends.get(middle)))) {
                fitting = middle;
            } else {
                tooLong = middle;
            }
        }
        return cutAt(whole, ends.get(fitting));
    }

    private static String cutAt(String whole, int end) {
        return whole.substring(0, end).stripTrailing() + "…";
    }

    /// In pixels, in the text’s own font.
    static double widest(Text text) {
        var ruler = new Text();
        ruler.setFont(text.getFont());
        return Arrays.stream(BREAK.split(text.getText()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(2)
                .mapToDouble(word -> {
                    ruler.setText(word);
                    return ruler.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
    }
}
