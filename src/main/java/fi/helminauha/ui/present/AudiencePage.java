package fi.helminauha.ui.present;

import fi.helminauha.collection.Block;
import fi.helminauha.training.Page;
import fi.helminauha.training.RunTimes;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.page.PageFigure;
import fi.helminauha.ui.page.PageType;
import fi.helminauha.ui.page.WordFit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the audience sees: a page of paper, set in proportion to the screen, with nothing on it that is for the
/// trainer. The same page is the presenter’s miniature.
final class AudiencePage extends Pane {
    static final double WIDTH = PageType.WIDTH;

    static final double HEIGHT = PageType.HEIGHT;

    private static final double SIDE = 96;
    private static final double TOP = 64;
    private static final double BOTTOM = 62;
    private static final double TEXT = 38;
    /// Between a figure and what stands above it.
    private static final double FIGURE_GAP = 14;
    /// The share of the page’s height that what stands over the title may take.
    private static final double MOST_OVER = 0.09;

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final ObservableValue<Slide> slide;
    private final SlideNodes nodes;
    private final PearlDot pearl = new PearlDot();
    private final Label over = new WrappedLabel();
    private final HBox overRow = new HBox(pearl, over);
    private final PageTitle title = new PageTitle();
    private final StackPane body = new StackPane();
    private final PageFoot foot = new PageFoot();
    private final Region blank = new Region();
    private String rest = "";
    private double unit;
    private Optional<Fitted> fitted = Optional.empty();

    /// What the sizes of the type depend on.
    private record Fitted(Node content, double width, double height, List<PageFoot.Room> rooms) {}

    /// @param slide      the page, in its place
    /// @param isCovered  whether a blank screen covers it, as it covers the audience’s page
    AudiencePage(
            PresentationViewModel viewModel,
            PresentWords words,
            FigurePainter painter,
            ObservableValue<Slide> slide,
            boolean isCovered) {
        this.viewModel = viewModel;
        this.words = words;
        this.slide = slide;
        this.nodes = new SlideNodes(words.messages(), painter);
        // Its own root, so that it is light or dark whatever window it is in.
        getStyleClass().addAll("root", "audience-page");
        over.getStyleClass().add("page-over");
        overRow.getStyleClass().add("page-over-row");
        overRow.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("page-body");
        body.setAlignment(Pos.TOP_LEFT);
        blank.getStyleClass().add("page-blank");
        getChildren().setAll(overRow, title, body);
        getChildren().addAll(foot.nodes());
        getChildren().add(blank);
        blank.setVisible(false);
        slide.subscribe(this::show);
        sceneProperty().subscribe(() -> show(slide.getValue()));
        viewModel.timesProperty().subscribe(this::followBreak);
        viewModel
                .audience()
                .breakShownProperty()
                .subscribe(() -> followBreak(viewModel.timesProperty().get()));
        viewModel.audience().countdownProperty().subscribe(this::showClock);
        if (isCovered) {
            viewModel.audience().blankProperty().subscribe(this::draw);
        }
        viewModel.audience().darkProperty().subscribe(isDark -> Appearance.setDark(this, isDark));
    }

    /// The page that the audience sees, with what is drawn before it.
    static AudiencePage forAudience(PresentationViewModel viewModel, PresentWords words, FigurePainter painter) {
        return new AudiencePage(viewModel, words, painter, viewModel.audience().slideProperty(), true);
    }

    /// The page that the trainer is on, also while the audience sees another one or none.
    static AudiencePage forTrainer(PresentationViewModel viewModel, PresentWords words, FigurePainter painter) {
        return new AudiencePage(viewModel, words, painter, viewModel.ownSlideProperty(), false);
    }

    /// The page that the next key brings.
    static AudiencePage next(PresentationViewModel viewModel, PresentWords words, FigurePainter painter) {
        return new AudiencePage(viewModel, words, painter, viewModel.nextSlideProperty(), false);
    }

    private void show(Slide slide) {
        if (getScene() == null) {
            // Nobody sees it: the trainer should not wait for it.
            return;
        }
        var page = slide.page();
        pearl.setTheme(slide.theme());
        var heading = words.title(page);
        // A question and a figure stand alone on their page, so that its heading goes up to the pearl’s.
        var isAlone = page.content() instanceof Page.Content.OfBlock(var block, var _)
                && (block instanceof Block.Questions || block instanceof Block.Figure);
        var above = Emoji.shown(page.over());
        over.setText(
                isAlone && !heading.equals(page.over())
                        ? words.messages().text("present.over", above, heading)
                        : above);
        overRow.setVisible(!over.getText().equals(heading));
        title.show(isAlone ? "" : heading);
        var content = nodes.content(slide, rest);
        body.getChildren().setAll(content);
        foot.show(slide, content instanceof PageFigure);
        setAccessibleText(heading);
        fitted = Optional.empty();
        requestLayout();
    }

    private void followBreak(RunTimes times) {
        var said = times.nextBreak().map(words::nextBreak);
        var isShown = viewModel.audience().breakShownProperty().get()
                && !(slide.getValue().page().content() instanceof Page.Content.Rest);
        if (foot.isBreakShown() != isShown) {
            requestLayout();
        }
        foot.sayBreak(said.orElse(words.messages().text("present.break.none")), isShown);
        var now = times.nextBreak()
                .filter(RunTimes.NextBreak::isNow)
                .map(words::nextBreak)
                .orElse(rest);
        if (!now.equals(rest)) {
            rest = now;
            if (slide.getValue().page().content() instanceof Page.Content.Rest) {
                show(slide.getValue());
            }
        }
    }

    private void showClock(Optional<Duration> left) {
        if (foot.isClockShown() != left.isPresent()) {
            foot.setClockShown(left.isPresent());
            requestLayout();
        }
        left.ifPresent(time -> foot.showClock(
                time.toMinutes() < 60
                        ? String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart())
                        : PresentWords.timer(time),
                time.isZero()
                        ? words.messages().text("present.clock.over")
                        : words.clockLabel(slide.getValue().work())));
    }

    private void draw(ScreenBlank drawn) {
        blank.setVisible(drawn != ScreenBlank.NONE);
        blank.getStyleClass().removeAll("page-blank-black", "page-blank-white");
        switch (drawn) {
            case NONE -> {
                // Nothing is before the page.
            }
            case BLACK -> blank.getStyleClass().add("page-blank-black");
            case WHITE -> blank.getStyleClass().add("page-blank-white");
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || body.getChildren().isEmpty()) {
            return;
        }
        var wanted = PageType.unit(getWidth(), getHeight());
        if (wanted != unit) {
            unit = wanted;
            size(this, PageType.EM);
            applyCss();
        }
        var width = getWidth() - 2 * SIDE * unit;
        // What is longer ends in an ellipsis.
        place(overRow, TOP * unit, width, Math.min(overRow.prefHeight(width), MOST_OVER * getHeight()));
        var isOfFigure = body.getChildren().getFirst() instanceof PageFigure;
        var from = overRow.getLayoutY() + overRow.getHeight() + (isOfFigure ? FIGURE_GAP : 24) * unit;
        layText(from, foot.lay(new PageFoot.Place(SIDE * unit, getHeight() - BOTTOM * unit, width, unit)), width);
        blank.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void layText(double from, List<PageFoot.Room> rooms, double width) {
        var content = body.getChildren().getFirst();
        var key = new Fitted(content, getWidth(), getHeight(), rooms);
        if (fitted.filter(key::equals).isPresent()) {
            return;
        }
        fitted = Optional.of(key);
        var page = new PageTitle.Page(width, getHeight(), unit, content instanceof PageFigure);
        var titleShare = title.fit(page);
        var _ = PageType.setLargest(share -> isFitting(from, rooms, page, share, Math.min(share, titleShare)));
    }

    private boolean isFitting(
            double from, List<PageFoot.Room> rooms, PageTitle.Page page, double share, double titleShare) {
        var top = from;
        if (!title.isEmpty()) {
            title.size(page, titleShare);
            place(title, from, page.width(), title.prefHeight(page.width()));
            top += title.getHeight() + 28 * unit;
        }
        size(body, TEXT * share);
        body.applyCss();
        return fitsOne(rooms, top);
    }

    /// Puts the text into the first room that takes it whole, else into the last.
    private boolean fitsOne(List<PageFoot.Room> rooms, double top) {
        for (var room : rooms) {
            var height = Math.max(0, room.to() - top);
            place(body, top, room.width(), height);
            if (body.prefHeight(room.width()) <= height && WordFit.fits(body)) {
                return true;
            }
        }
        return false;
    }

    private void place(Region region, double y, double width, double height) {
        region.resizeRelocate(SIDE * unit, y, width, height);
        region.layout();
    }

    private void size(Region region, double pixels) {
        PageType.size(region, pixels * unit);
    }
}
