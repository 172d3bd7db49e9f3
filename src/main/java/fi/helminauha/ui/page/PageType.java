package fi.helminauha.ui.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import javafx.scene.Node;

/// How large the type of a page is: in proportion to the screen, and smaller only where not everything has room. A
/// letter’s height is then some two hundredth of the distance from which it is read.
public final class PageType {
    /// The size that a page is drawn for; on any other everything is in proportion to it.
    public static final double WIDTH = 1280;

    public static final double HEIGHT = 800;
    /// The page’s em, at that size.
    public static final double EM = 10;

    /// The sizes that are tried until everything is on the page, as shares of the wanted one. The last can just be read
    /// from the back of a room.
    private static final List<Double> SHARES = List.of(1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48, 0.42, 0.36);

    private PageType() {}

    /// What a pixel of the drawn page is on a page of another size.
    public static double unit(double width, double height) {
        return Math.min(width / WIDTH, height / HEIGHT);
    }

    public static double largest() {
        return SHARES.getFirst();
    }

    public static double least() {
        return SHARES.getLast();
    }

    /// The largest of the sizes at which everything is on the page, which is then set in it; where there is none, it is
    /// set in the least one. Only a few are tried: a stranger’s text may take long to lay out.
    /// @param isFitting  sets it in a share of the wanted size, and says whether everything is on it
    public static OptionalDouble setLargest(DoublePredicate isFitting) {
        if (isFitting.test(SHARES.getFirst())) {
            return OptionalDouble.of(SHARES.getFirst());
        }
        if (!isFitting.test(SHARES.getLast())) {
            return OptionalDouble.empty();
        }
        var tooLarge = 0;
        var fitting = SHARES.size() - 1;
        var set = fitting;
        while (fitting - tooLarge > 1) {
            set = (tooLarge + fitting) / 2;
            if (isFitting.test(SHARES.get(set))) {
                fitting = set;
            } else {
                tooLarge = set;
            }
        }
        if (set != fitting) {
            var _ = isFitting.test(SHARES.get(fitting));
        }
        return OptionalDouble.of(SHARES.get(fitting));
    }

    /// The one thing that no style sheet can say: how large the type is for this page on this screen.
    /// @param pixels  on that screen
    public static void size(Node node, double pixels) {
        node.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", pixels));
    }
}
