package fi.helminauha.ui.present;

import fi.helminauha.ui.page.ProgressPearls;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands below the text of the audience’s page: how far the part is, the next break and the clock. Below a figure
/// they share a line, since its letters are as large as the page has room for it.
final class PageFoot {
    private static final double BREAK_GAP = 14;
    private static final double CLOCK_GAP = 24;
    private static final double TEXT_GAP = 28;
    /// Between the parts of a line.
    private static final double PART_GAP = 32;
    /// The clock’s digits have room for descenders that none of them has.
    private static final double DESCENDERS = 16;

    private final ProgressPearls progress = new ProgressPearls();
    private final Label nextBreak = new Label();
    private final Label clockLabel = new Label();
    private final Label clock = new Label();
    private final VBox clockBox = new VBox();
    private final HBox clockLine = new HBox();
    private boolean isOfFigure;

    /// Room for the text: how wide, and where it ends.
    record Room(double width, double to) {}

    /// Where the foot is.
    /// @param left    in pixels of the page, as are the others
    /// @param bottom  where it ends
    /// @param unit    pixels of the page for one of the usual size
    record Place(double left, double bottom, double width, double unit) {
        double right() {
            return left + width;
        }
    }

    PageFoot() {
        nextBreak.getStyleClass().add("page-next-break");
        clockLabel.getStyleClass().add("page-clock-label");
        clock.getStyleClass().add("page-clock");
        clockBox.getStyleClass().add("page-clock-box");
        clockBox.setAlignment(Pos.BOTTOM_RIGHT);
        clockLine.getStyleClass().add("page-clock-line");
        clockLine.setAlignment(Pos.CENTER_RIGHT);
    }

    List<Node> nodes() {
        return List.of(progress, nextBreak, clockBox, clockLine);
    }

    void show(Slide slide, boolean isBelowFigure) {
        isOfFigure = isBelowFigure;
        clockBox.getChildren().clear();
        clockLine.getChildren().clear();
        (isOfFigure ? clockLine : clockBox).getChildren().setAll(clockLabel, clock);
        progress.show(slide.count(), slide.index(), slide.theme());
    }

    boolean isBreakShown() {
        return nextBreak.isVisible();
    }

    void sayBreak(String words, boolean isShown) {
        nextBreak.setText(words);
        nextBreak.setVisible(isShown);
    }

    boolean isClockShown() {
        return clockBox.isVisible();
    }

    void setClockShown(boolean isShown) {
        clockBox.setVisible(isShown);
        clockLine.setVisible(isShown);
    }

    void showClock(String time, String label) {
        clock.setText(time);
        clockLabel.setText(label);
    }

    /// Puts it into its place.
    /// @return the rooms above it, the one to be preferred first
    List<Room> lay(Place place) {
        return isOfFigure ? layLine(place) : layColumn(place);
    }

    /// @return the rooms over the whole width, and where there is a clock also beside it, further down
    private List<Room> layColumn(Place place) {
        var unit = place.unit();
        var clockWidth = clockBox.prefWidth(-1);
        var clockHeight = clockBox.prefHeight(-1);
        var clockTop = place.bottom() - clockHeight + DESCENDERS * unit;
        clockBox.resizeRelocate(place.right() - clockWidth, clockTop, clockWidth, clockHeight);
        var free = isClockShown() ? place.width() - clockWidth - CLOCK_GAP * unit : place.width();
        var line = progress.prefHeight(-1);
        progress.resizeRelocate(place.left(), place.bottom() - line, free, line);
        var pearls = place.bottom() - line;
        var words = nextBreak.prefHeight(free);
        nextBreak.resizeRelocate(place.left(), pearls - BREAK_GAP * unit - words, free, words);
        var begin = nextBreak.isVisible() ? nextBreak.getLayoutY() : pearls;
        var end = begin - TEXT_GAP * unit;
        return isClockShown()
                ? List.of(new Room(place.width(), Math.min(end, clockTop - TEXT_GAP * unit)), new Room(free, end))
                : List.of(new Room(place.width(), end));
    }

    /// A string of very many pearls has the line for itself; next break and clock then stand above it.
    private List<Room> layLine(Place place) {
        var gap = PART_GAP * place.unit();
        var line = progress.prefHeight(-1);
        var pearls = progress.prefWidth(-1);
        progress.resizeRelocate(place.left(), place.bottom() - line, pearls, line);
        var begin = place.bottom() - line;
        var words = nextBreak.isVisible() ? nextBreak.prefWidth(-1) : 0;
        var time = isClockShown() ? clockLine.prefWidth(-1) : 0;
        if (pearls + gap + words + gap + time <= place.width()) {
            putBeside(place, place.right() - time - (isClockShown() ? gap : 0) - words, begin + line / 2);
        } else {
            var height = Math.max(nextBreak.prefHeight(-1), clockLine.prefHeight(-1));
            begin -= BREAK_GAP * place.unit() + height;
            putBeside(place, place.left(), begin + height / 2);
        }
        return List.of(new Room(place.width(), begin - BREAK_GAP * place.unit()));
    }

    /// @param left    of the next break; the clock stands at the right
    /// @param middle  of both
    private void putBeside(Place place, double left, double middle) {
        var words = nextBreak.prefWidth(-1);
        var height = nextBreak.prefHeight(words);
        nextBreak.resizeRelocate(left, middle - height / 2, words, height);
        var time = clockLine.prefWidth(-1);
        var digits = clockLine.prefHeight(-1);
        clockLine.resizeRelocate(place.right() - time, middle - digits / 2, time, digits);
    }
}
