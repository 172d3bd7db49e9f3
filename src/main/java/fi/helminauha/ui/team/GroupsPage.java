package fi.helminauha.ui.team;

import fi.helminauha.team.Division;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.page.PageNodes;
import fi.helminauha.ui.page.PageType;
import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How the people who are here divide into groups, by counting off, large enough for all to read.
final class GroupsPage extends VBox {
    private static final double HEIGHT = 672;
    /// More numbers than these are not counted aloud from the screen.
    private static final int MOST = 24;

    private final DivisionWords words;

    GroupsPage(MeetingViewModel viewModel, TeamWords words) {
        this.words = new DivisionWords(words.messages());
        getStyleClass().add("team-groups");
        setAlignment(Pos.CENTER_LEFT);
        viewModel.runProperty().map(run -> run.people()).when(Attached.in(this)).subscribe(this::show);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    private void show(OptionalInt people) {
        var nodes = new ArrayList<Node>();
        var messages = words.messages();
        nodes.add(PageNodes.plain("team-groups-title", messages.text("team.groups.title")));
        if (people.isEmpty()) {
            nodes.add(PageNodes.plain("team-groups-text", messages.text("team.groups.ask")));
        } else {
            var division = Division.of(people.getAsInt(), DivisionWords.SIZE);
            nodes.add(PageNodes.plain("team-groups-text", words.sentence(division)));
            if (division.groups() > 1) {
                nodes.add(PageNodes.plain("team-groups-text", words.countOff(division)));
                nodes.add(PageNodes.plain(
                        "team-groups-numbers",
                        division.numbers().stream()
                                        .limit(MOST)
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("  "))
                                + (division.people() > MOST ? " …" : "")));
            }
        }
        getChildren().setAll(nodes);
    }

    private void fit() {
        PageType.size(this, PageType.EM * Math.min(getWidth() / PageType.WIDTH, getHeight() / HEIGHT));
    }
}
