package fi.helminauha.ui.present;

import fi.helminauha.training.TextParts;
import fi.helminauha.ui.page.PageType;
import fi.helminauha.ui.page.WordFit;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The title of a page that a room reads: as large as the page has room for, and where even the smallest type has no
/// room for it, cut.
final class PageTitle extends TextFlow {
    /// Pixels of a page of the usual size.
    private static final double SIZE = 62;
    /// The share of the page’s height that it may take.
    private static final double MOST = 0.32;
    /// A longer title is set smaller.
    private static final int LONG = 44;

    private String words = "";

    /// What the title is set on.
    /// @param width       of the title, in pixels
    /// @param height      of the page
    /// @param unit        pixels of the page for one of the usual size
    /// @param isOfFigure  whether the page has a figure, which says more than its title
    record Page(double width, double height, double unit, boolean isOfFigure) {}

    PageTitle() {
        getStyleClass().addAll("page-flow", "page-title");
    }

    /// @param title  empty for a page without one
    void show(String title) {
        words = title;
        set(title);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private void set(String shown) {
        getChildren()
                .setAll(TextParts.flowing(shown).stream()
                        .map(part -> {
                            var run = new Text(part);
                            run.getStyleClass().add("page-run");
                            return run;
                        })
                        .toList());
    }

    /// The largest share of the type’s size at which the title is whole on the page; else the least one, and the title
    /// ends in an ellipsis.
    double fit(Page page) {
        if (isEmpty()) {
            return PageType.largest();
        }
        set(words);
        var whole = PageType.setLargest(share -> {
            size(page, share);
            return isWithin(page) && WordFit.fits(this);
        });
        if (whole.isPresent()) {
            return whole.getAsDouble();
        }
        set(WordFit.cut(words, cut -> {
            set(cut);
            applyCss();
            return isWithin(page);
        }));
        applyCss();
        return PageType.least();
    }

    private boolean isWithin(Page page) {
        return prefHeight(page.width()) <= MOST * page.height();
    }

    /// Sets the title’s size. It gives way by half of what the text does.
    void size(Page page, double share) {
        var isLong = words.length() > LONG;
        PageType.size(this, SIZE * page.unit() * (page.isOfFigure() ? 0.66 : isLong ? 0.76 : 1) * (1 + share) / 2);
        applyCss();
        resize(page.width(), prefHeight(page.width()));
    }
}
