package fi.helminauha.ui.present;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Whether the words of a page fit their lines. JavaFX breaks a word that is too wide between any two letters, which
/// nobody reads well; a page with such a word is set smaller instead.
final class TextWords {
    /// A line may be broken after these.
    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=[-–—/])");

    private TextWords() {}

    /// Whether each word of the texts below the node is narrower than the flow it stands in. They must be laid out.
    static boolean fit(Node node) {
        if (node instanceof TextFlow flow) {
            return flow.getChildren().stream()
                    .allMatch(text -> !(text instanceof Text words) || widest(words) <= flow.getWidth() + 0.5);
        }
        return !(node instanceof Parent parent)
                || parent.getChildrenUnmodifiable().stream().allMatch(TextWords::fit);
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
