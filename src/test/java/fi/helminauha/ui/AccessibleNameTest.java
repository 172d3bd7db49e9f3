package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibleNameTest {
    @RegisterExtension
    private final Program program = new Program();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlHasANameInEveryLanguage(Language language) {
        var window = program.startListing().speak(language.code());
        assertEquals(List.of(), window.namelessControls(), "at the start");
        var team = TeamPage.prepare(window, "tk-varhaisen-tuen-keskustelu");
        assertEquals(List.of(), window.namelessControls(), "before a team begins");
        team.begin().awaitPage(".room-page .team-answer");
        assertEquals(List.of(), window.namelessControls(), "on a team’s page");
        team.press(KeyCode.G);
        assertEquals(List.of(), window.namelessControls(), "on a team’s groups");
        team.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).choose("#team-question-end");
        window.await("what came of it", () -> window.isShown("#team-after"));
        assertEquals(List.of(), window.namelessControls(), "after a team’s run");
        window.press(KeyCode.ESCAPE).press("#team-used");
        assertEquals(List.of(), window.namelessControls(), "with the list of runs");
        window.press(KeyCode.ESCAPE);

        window.filters().choose("kind", "kind-method");
        window.list().awaitFirst("tk-tyokykytalo").open("tk-tyokykytalo");
        window.await("a pearl", () -> !window.readTitle().isEmpty());
        assertEquals(
                Messages.in(language).text("reader.heading"),
                window.see(".passage-title", Node.class, Node::getAccessibleRoleDescription));
        window.press(KeyCode.F, KeyCode.CONTROL);
        assertEquals(List.of(), window.namelessControls(), "with a chip, a pearl and the find bar");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type("talo");
        window.press(KeyCode.ESCAPE).await("the note’s mark", () -> window.isShown(".note-mark"));
        assertEquals(List.of(), window.namelessControls(), "with a note");
        window.search().type("talo ");
        window.await("the found note", () -> window.isShown("#notes-found"));
        assertEquals(List.of(), window.namelessControls(), "with a found note");
        window.search().clear();

        window.press(KeyCode.F1);
        assertEquals(List.of(), window.namelessControls(), "with the guide");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.HOME, KeyCode.ALT);
        window.await("situations", () -> window.isShown(".home-situation"));
        assertEquals(List.of(), window.namelessControls(), "on the home page");

        window.search().type("xyzzyqw");
        window.await("the empty list", () -> window.isShown("#list-empty"));
        assertEquals(List.of(), window.namelessControls(), "with an empty list");
    }
}
