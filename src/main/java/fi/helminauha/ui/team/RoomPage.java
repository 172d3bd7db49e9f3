package fi.helminauha.ui.team;

import fi.helminauha.collection.Block;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamPage;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.page.PageFigure;
import fi.helminauha.ui.page.PageNodes;
import fi.helminauha.ui.page.PageType;
import fi.helminauha.ui.page.ProgressPearls;
import fi.helminauha.ui.page.WordFit;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The page that everybody sees, set in proportion to the screen: what is done now, how much time is left, and how far
/// the team is. Nothing on it is for the leader alone.
final class RoomPage extends Pane {
    private static final double LEFT = 96;
    private static final double RIGHT = 48;
    private static final double TOP = 44;
    private static final double BOTTOM = 40;
    private static final double BAR = 6;
    private static final double TITLE = 76;
    private static final double LIST = 46;
    private static final double TEXT = 38;
    /// Between a figure and what stands above and below it: its letters are as large as the page has room for it.
    private static final double FIGURE_GAP = 12;
    private static final int LONG_TITLE = 34;
    private static final double SMALL_TITLE = 0.68;
    private static final double LEAST_TITLE = 0.5;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final MeetingViewModel viewModel;
    private final TeamWords words;
    private final RoomNodes nodes;
    private final PearlDot pearl = new PearlDot();
    private final Label over = new WrappedLabel();
    private final Label step = new Label();
    private final Label time = new Label();
    private final Label timeAfter = new Label();
    private final HBox overRow = new HBox(pearl, over);
    private final HBox clock = new HBox(step, time, timeAfter);
    private final TextFlow title = new TextFlow();
    private final StackPane body = new StackPane();
    private final ProgressPearls progress = new ProgressPearls();
    private final Label pages = new Label();
    private final TimeBar bar = new TimeBar();
    private double unit;
    private Optional<Fitted> fitted = Optional.empty();

    /// What the sizes of the type depend on.
    private record Fitted(Node content, double width, double height) {}

    /// @param isTouched  whether it is ticked and written here; else it only shows, as on the second screen
    RoomPage(MeetingViewModel viewModel, TeamWords words, FigurePainter painter, boolean isTouched) {
        this.viewModel = viewModel;
        this.words = words;
        this.nodes = new RoomNodes(viewModel, words.messages(), painter, isTouched);
        getStyleClass().add("room-page");
        overRow.getStyleClass().add("room-over-row");
        overRow.setAlignment(Pos.CENTER_LEFT);
        overRow.setMinWidth(0);
        over.getStyleClass().add("room-over");
        over.setMinWidth(0);
        clock.getStyleClass().add("room-clock");
        clock.setAlignment(Pos.BASELINE_RIGHT);
        step.getStyleClass().add("room-step");
        time.getStyleClass().add("room-time");
        timeAfter.getStyleClass().add("room-time-after");
        pages.getStyleClass().add("room-pages");
        title.getStyleClass().addAll("page-flow", "page-title");
        body.getStyleClass().add("page-body");
        body.setAlignment(Pos.TOP_LEFT);
        pearl.setTheme(viewModel.pearl().theme());
        getChildren().setAll(overRow, clock, title, body, progress, pages, bar);
        viewModel.placeProperty().when(Attached.in(this)).subscribe(this::show);
        viewModel.runProperty().when(Attached.in(this)).subscribe(run -> {
            nodes.follow(run);
            showTime();
        });
        viewModel.nowProperty().when(Attached.in(this)).subscribe(_ -> followRest());
    }

    private Messages messages() {
        return words.messages();
    }

    private void show(TeamPlace place) {
        var page = place.page();
        var pearlTitle = viewModel.walk().text().title();
        var heading = Emoji.shown(page.title());
        var isAlone = isAlone(page.content());
        // Its heading goes up to the pearl’s.
        var under = isAlone && page.under().isBlank() ? page.title() : page.under();
        over.setText(Emoji.shown(
                under.isBlank() || under.equals(pearlTitle)
                        ? pearlTitle
                        : messages().text("present.over", pearlTitle, under)));
        overRow.setVisible(!over.getText().equals(heading) || isAlone);
        step.setText(messages().text("team.step", place.step() + 1, place.steps()));
        title.getChildren().clear();
        if (!isAlone) {
            title.getChildren().setAll(PageNodes.plain("page-title", heading).getChildren());
        }
        body.getChildren().setAll(nodes.content(page, rest()));
        progress.show(place.steps(), place.step(), viewModel.pearl().theme());
        var count = place.stage().pages().size();
        pages.setText(count == 1 ? "" : messages().text("team.page", place.index() + 1, count));
        setAccessibleText(heading);
        fitted = Optional.empty();
        showTime();
        requestLayout();
    }

    private void showTime() {
        var left = words.left(viewModel.remaining());
        if (!time.getText().equals(left.number()) || !timeAfter.getText().equals(left.after())) {
            time.setText(left.number());
            timeAfter.setText(left.after());
            time.pseudoClassStateChanged(OVER, left.isOver());
            requestLayout();
        }
        bar.show(viewModel.share());
    }

    private String rest() {
        return messages().text("team.resume", words.clock(viewModel.goesOnAt()));
    }

    /// The page of a break says when it ends.
    private void followRest() {
        var place = viewModel.placeProperty().get();
        if (place.page().content() instanceof TeamPage.Content.Rest && !viewModel.isPaused()) {
            var said = rest();
            if (!said.equals(shownRest())) {
                body.getChildren().setAll(nodes.content(place.page(), said));
                fitted = Optional.empty();
                requestLayout();
            }
        }
    }

    private String shownRest() {
        return body.lookup(".page-rest") instanceof TextFlow flow
                ? flow.getChildren().stream()
                        .map(text -> text instanceof Text words ? words.getText() : "")
                        .reduce("", String::concat)
                : "";
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || body.getChildren().isEmpty()) {
            return;
        }
        var wanted = RoomPages.unit(getWidth(), getHeight());
        if (wanted != unit) {
            unit = wanted;
            PageType.size(this, PageType.EM * unit);
            applyCss();
        }
        var width = getWidth() - (LEFT + RIGHT) * unit;
        var top = TOP * unit;
        var clockWidth = clock.prefWidth(-1);
        var clockHeight = clock.prefHeight(-1);
        clock.resizeRelocate(LEFT * unit + width - clockWidth, top, clockWidth, clockHeight);
        var overWidth = Math.max(0, width - clockWidth - 32 * unit);
        var overHeight = Math.max(overRow.prefHeight(overWidth), clockHeight);
        overRow.resizeRelocate(LEFT * unit, top, overWidth, overHeight);
        var foot = getHeight() - BOTTOM * unit;
        var line = Math.max(progress.prefHeight(-1), pages.prefHeight(-1));
        var pearls = progress.prefWidth(-1);
        progress.resizeRelocate(LEFT * unit, foot - line, pearls, line);
        var besides = pearls > 0 ? pearls + 24 * unit : 0;
        pages.resizeRelocate(LEFT * unit + besides, foot - line, Math.max(0, width - besides), line);
        bar.resizeRelocate(getWidth() - BAR * unit, 0, BAR * unit, getHeight());
        var isOfFigure = body.getChildren().getFirst() instanceof PageFigure;
        layText(
                top + overHeight + (isOfFigure ? FIGURE_GAP : 26) * unit,
                foot - line - (isOfFigure ? FIGURE_GAP : 24) * unit,
                width);
    }

    private void layText(double from, double to, double width) {
        var key = new Fitted(body.getChildren().getFirst(), getWidth(), getHeight());
        if (fitted.filter(key::equals).isEmpty()) {
            fitted = Optional.of(key);
            var _ = PageType.setLargest(share -> isFitting(from, to, width, share));
        }
    }

    private boolean isFitting(double from, double to, double width, double share) {
        var page = viewModel.placeProperty().get().page();
        PageType.size(title, TITLE * unit * titleShare(page) * (1 + share) / 2);
        title.applyCss();
        var top = from;
        if (!title.getChildren().isEmpty()) {
            place(title, from, width, title.prefHeight(width));
            top += title.getHeight() + 30 * unit;
        }
        PageType.size(body, wanted(page.content()) * unit * share);
        body.applyCss();
        var height = Math.max(0, to - top);
        place(body, top, width, height);
        return body.prefHeight(width) <= height && WordFit.fits(body) && WordFit.fits(title);
    }

    /// Whether it has the page for itself: a question, and a figure, whose words are small.
    private static boolean isAlone(TeamPage.Content content) {
        return content instanceof TeamPage.Content.Question
                || content instanceof TeamPage.Content.Text(var block, var _) && block instanceof Block.Figure;
    }

    /// A long title, or one that leaves its room to what is below, is set smaller, and smaller still where it is both.
    private static double titleShare(TeamPage page) {
        var isLong = page.title().length() > LONG_TITLE;
        return isLong && isFull(page.content()) ? LEAST_TITLE : isLong || isFull(page.content()) ? SMALL_TITLE : 1;
    }

    private static double wanted(TeamPage.Content content) {
        return content instanceof TeamPage.Content.Ticks || isFull(content) ? LIST : TEXT;
    }

    /// Whether what is under the title says more than the title.
    private static boolean isFull(TeamPage.Content content) {
        return content instanceof TeamPage.Content.Fields || content instanceof TeamPage.Content.Cards;
    }

    private void place(Region region, double y, double width, double height) {
        region.resizeRelocate(LEFT * unit, y, width, height);
        region.layout();
    }
}
