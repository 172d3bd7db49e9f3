package fi.helminauha.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.ui.InterfaceThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
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

        assertEquals(3, pictures.size());
        for (var picture : pictures) {
            var image = ((ImageView) picture.getChildrenUnmodifiable().getFirst()).getImage();
            InterfaceThread.await("the picture", () -> image.getProgress() == 1);
            assertFalse(image.isError());
            assertFalse(picture.getAccessibleText().isBlank());
        }
    }
}
