package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.InterfaceThread;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

class CommandBarTest {
    private final List<String> done = new ArrayList<>();

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @Test
    void actsWithoutRoomAreInTheMenuAndStarAndPrimaryNever() {
        InterfaceThread.run(() -> {
            var bar = bar();
            assertEquals(List.of("back", "star", "folders", "print", "copy", "add"), shown(bar, 600));
            assertEquals(List.of(), inMenu(bar));

            var narrow = shown(bar, 300);

            assertEquals(List.of("back", "star", "folders", "more", "add"), narrow);
            assertEquals(List.of("print-item", "copy-item"), inMenu(bar));
            assertEquals(List.of("back", "star", "folders", "print", "copy", "add"), shown(bar, 600));
        });
    }

    @Test
    void theMenuDoesWhatTheButtonDoes() {
        InterfaceThread.run(() -> {
            var bar = bar();
            shown(bar, 300);

            choices(bar).getLast().fire();

            assertEquals(List.of("copy"), done);
        });
    }

    @Test
    void whereNothingElseCanGiveWayThePrimaryActLosesItsWordsAndNothingIsOutside() {
        InterfaceThread.run(() -> {
            var bar = bar();

            var least = shown(bar, 190);

            assertEquals(List.of("back", "star", "more", "add"), least);
            assertEquals(ContentDisplay.GRAPHIC_ONLY, ((Button) bar.lookup("#add")).getContentDisplay());
            assertTrue(bar.getChildren().stream()
                    .filter(Node::isManaged)
                    .allMatch(part -> part.getBoundsInParent().getMaxX() <= 191));
        });
    }

    private CommandBar bar() {
        var add = Plain.button("Helminauhaan", new Icon(BootstrapIcons.PLUS));
        Commands.primary(add, "add", "Lisää helminauhaan");
        var bar = new CommandBar(
                Messages.in(Language.FI),
                "more",
                new CommandBar.Parts(
                        List.of(act("back")),
                        new Region(),
                        List.of(act("star")),
                        List.of(act("folders"), act("print"), act("copy")),
                        CommandBar.NOTHING,
                        add));
        Appearance.dress(new Scene(bar, 600, 100));
        return bar;
    }

    private Button act(String id) {
        return Commands.button(id, BootstrapIcons.STAR, id, id, () -> done.add(id));
    }

    /// @return what is seen in a bar of that width, in pixels
    private static List<String> shown(CommandBar bar, double width) {
        for (var pass = 0; pass < 2; pass++) {
            bar.applyCss();
            bar.resize(width, bar.prefHeight(width));
            bar.requestLayout();
            bar.layout();
        }
        return bar.getChildren().stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .filter(id -> id != null)
                .toList();
    }

    private static List<MenuItem> choices(CommandBar bar) {
        return ((LazyMenuButton) bar.lookup("#more")).choices();
    }

    private static List<String> inMenu(CommandBar bar) {
        return choices(bar).stream().map(MenuItem::getId).toList();
    }
}
