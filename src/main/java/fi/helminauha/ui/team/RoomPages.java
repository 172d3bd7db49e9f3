package fi.helminauha.ui.team;

import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.page.PageType;
import javafx.scene.layout.StackPane;

/// What everybody sees: the page, and in its place the pause or the groups.
final class RoomPages extends StackPane {
    /// What is drawn above the leader’s line and the buttons of a window of 1280×800.
    private static final double HEIGHT = 672;

    private final MeetingViewModel viewModel;
    private final RoomPage page;
    private final PausePage pause;
    private final GroupsPage groups;

    /// @param isTouched  whether it is ticked and written here; else it only shows, as on the second screen
    RoomPages(MeetingViewModel viewModel, TeamWords words, FigurePainter painter, boolean isTouched) {
        this.viewModel = viewModel;
        this.page = new RoomPage(viewModel, words, painter, isTouched);
        this.pause = new PausePage(viewModel, words);
        this.groups = new GroupsPage(viewModel, words, isTouched);
        setMinSize(0, 0);
        getChildren().setAll(page, pause, groups);
        viewModel.runProperty().when(Attached.in(this)).subscribe(_ -> follow());
        viewModel.dividingProperty().when(Attached.in(this)).subscribe(_ -> follow());
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    /// What a pixel of the drawn page is where everybody’s page has so much room.
    static double unit(double width, double height) {
        return Math.min(width / PageType.WIDTH, height / HEIGHT);
    }

    private void fit() {
        var em = PageType.EM * unit(getWidth(), getHeight());
        PageType.size(pause, em);
        PageType.size(groups, em);
    }

    private void follow() {
        var isPaused = viewModel.isPaused();
        var isDividing = viewModel.dividingProperty().get() && !isPaused;
        LeaderLine.setShown(pause, isPaused);
        LeaderLine.setShown(groups, isDividing);
        page.setVisible(!isPaused && !isDividing);
    }

    /// Whether something can be ticked, or written on the page.
    boolean isPageShown() {
        return page.isVisible();
    }

    /// Gives the keyboard to the number of people while that is not said.
    void askForPeople() {
        groups.takeKeyboard();
    }
}
