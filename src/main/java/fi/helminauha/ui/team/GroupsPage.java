package fi.helminauha.ui.team;

import fi.helminauha.team.Division;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.page.PageNodes;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the people who are here divide into groups, by counting off, large enough for all to read.
final class GroupsPage extends VBox {
    /// More numbers than these are not counted aloud from the screen.
    private static final int MOST = 24;

    private final DivisionWords words;
    private final TextField typed = TextEntry.line();
    private final HBox ask;
    private final VBox said = new VBox();
    private final boolean isTouched;

    /// @param isTouched  whether the number of people is typed here
    GroupsPage(MeetingViewModel viewModel, TeamWords words, boolean isTouched) {
        this.words = new DivisionWords(words.messages());
        this.isTouched = isTouched;
        getStyleClass().add("team-groups");
        setAlignment(Pos.CENTER_LEFT);
        var question = words.messages().text("team.groups.ask");
        said.getStyleClass().add("team-groups-said");
        var asked = PageNodes.plain("team-groups-text", question);
        HBox.setHgrow(asked, Priority.NEVER);
        ask = new HBox(asked);
        ask.getStyleClass().add("team-groups-ask");
        ask.setAlignment(Pos.CENTER_LEFT);
        if (isTouched) {
            typed.setId("team-groups-people");
            typed.getStyleClass().add("team-answer");
            typed.setPrefColumnCount(3);
            typed.setMinWidth(USE_PREF_SIZE);
            typed.setAccessibleText(question);
            var people = viewModel.runProperty().get().people();
            typed.setText(people.isPresent() ? String.valueOf(people.getAsInt()) : "");
            typed.textProperty().subscribe((_, text) -> viewModel.setPeople(Division.people(text == null ? "" : text)));
            ask.getChildren().add(typed);
        }
        getChildren()
                .setAll(PageNodes.plain("team-groups-title", words.messages().text("team.groups.title")), ask, said);
        viewModel.runProperty().map(run -> run.people()).when(Attached.in(this)).subscribe(this::show);
    }

    /// Gives the keyboard to the number of people while that is not said.
    void takeKeyboard() {
        if (typed.getText().isEmpty()) {
            typed.requestFocus();
        }
    }

    private void show(OptionalInt people) {
        LeaderLine.setShown(ask, isTouched || people.isEmpty());
        said.getChildren()
                .setAll(people.isPresent() ? said(Division.of(people.getAsInt(), DivisionWords.SIZE)) : List.of());
    }

    private List<Node> said(Division division) {
        var sentence = PageNodes.plain("team-groups-text", words.sentence(division));
        if (division.groups() == 1) {
            return List.of(sentence);
        }
        var numbers =
                division.numbers().stream().limit(MOST).map(String::valueOf).collect(Collectors.joining("  "));
        return List.of(
                sentence,
                PageNodes.plain("team-groups-text", words.countOff(division)),
                PageNodes.plain("team-groups-numbers", numbers + (division.people() > MOST ? " …" : "")));
    }
}
