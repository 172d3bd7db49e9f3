package fi.helminauha.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.InterfaceThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {
    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @ParameterizedTest
    @EnumSource
    void theGuideHasNoBlocksThatTheProgramCannotShow(Language language) throws IOException {
        var shown = Set.of(Heading.class, Paragraph.class, BulletList.class);
        try (var stream = Objects.requireNonNull(Guide.class.getResourceAsStream(language.code() + ".md"))) {
            var document = Parser.builder().build().parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
                assertTrue(shown.contains(block.getClass()), block.toString());
                if (block instanceof BulletList) {
                    for (var item = block.getFirstChild(); item != null; item = item.getNext()) {
                        assertEquals(Paragraph.class, item.getFirstChild().getClass(), "a list within a list");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void plannerPresenterAndAudienceArePicturedAndNamed(Language language) {
        var pictures = InterfaceThread.get(() -> {
            var found = new ArrayList<GuidePicture>();
            for (var node : Guide.in(language).nodes()) {
                if (node instanceof GuidePicture picture) {
                    found.add(picture);
                }
            }
            return found;
        });

        assertEquals(4, pictures.size());
        for (var picture : pictures) {
            var image = ((ImageView) picture.getChildrenUnmodifiable().getFirst()).getImage();
            InterfaceThread.await("the picture", () -> image.getProgress() == 1);
            assertFalse(image.isError());
            assertFalse(picture.getAccessibleText().isBlank());
        }
    }

    /// Each place that the guide leads to is one that the window knows.
    @ParameterizedTest
    @EnumSource
    void theGuideLeadsIntoTheProgram(Language language) {
        var asked = InterfaceThread.get(() -> {
            var shown = new ArrayList<String>();
            for (var node : Guide.in(language).nodes(shown::add)) {
                node.lookupAll(".guide-way").forEach(way -> ((Button) way).fire());
            }
            return shown;
        });

        assertEquals(Set.of("home", "days", "search", "notes", "backups"), Set.copyOf(asked));
    }

    @ParameterizedTest
    @EnumSource
    void theSearchLeavesWhatHasTheWordsAndSaysWhereThereIsNothing(Language language) {
        var messages = Messages.in(language);
        InterfaceThread.run(() -> {
            var help = new HelpPane(
                    messages, List.of(new HelpPane.Row("F1", "x")), new HelpPane.Ways(() -> {}, _ -> {}, () -> {}));
            new Scene(help);
            help.applyCss();
            help.layout();
            var search = (TextField) help.lookup("#help-search");
            var all = visibleHeadings(help);
            assertEquals(
                    all, help.lookup("#help-contents").lookupAll(".link-button").size());

            search.setText("F11");

            assertEquals(1, visibleHeadings(help));
            assertFalse(help.lookup("#help-contents").isVisible());
            search.setText("qqqq");
            assertTrue(help.lookup("#help-nothing").isVisible());
            search.setText("");
            assertEquals(all, visibleHeadings(help));
        });
    }

    private static long visibleHeadings(HelpPane help) {
        return help.lookupAll(".guide-heading").stream()
                .filter(heading -> heading.isVisible())
                .count();
    }
}
