package fi.helminauha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.RichText;
import fi.helminauha.i18n.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final Messages SWEDISH = Messages.in(Language.SV);

    private static final List<Element> PAGE = List.of(
            new Element.Title(text("Möten & pauser")),
            new Element.Lead(text("Kort sagt.")),
            new Element.Caption(text("Möte 1")),
            new Element.Body(new Block.Step("Börja", text("Säg."), 3), 1),
            new Element.Body(new Block.Step("Fortsätt", text("Fråga."), 4), 2),
            new Element.Body(new Block.Note(Block.Tone.CAUTION, text("Inte nu."), Addressee.LEADER)),
            new Element.Body(new Block.Heading("Källor")),
            new Element.Sources(List.of(text("A (2020)."), text("B (2021)."))));

    private static RichText text(String words) {
        return new RichText(List.of(new Inline.Plain(words)));
    }

    @Test
    void aWholePageIsWrittenInItsLanguageInReadingOrder() {
        assertEquals("""
                Möten & pauser

                Kort sagt.

                Möte 1

                1. Börja. Säg. (3 min)

                2. Fortsätt. Fråga. (4 min)

                Observera · för den som leder: Inte nu.

                Källor

                A (2020).
                B (2021).""", PlainWriter.write(Excerpt.whole(PAGE), SWEDISH));
        assertEquals(
                "<h1>Möten &amp; pauser</h1><p>Kort sagt.</p><p>Möte 1</p>"
                        + "<ol><li><strong>Börja. </strong>Säg. (3 min)</li><li><strong>Fortsätt. </strong>Fråga. (4 min)</li></ol>"
                        + "<p><strong>Observera · för den som leder:</strong> Inte nu.</p>"
                        + "<h2>Källor</h2><ul><li>A (2020).</li><li>B (2021).</li></ul>",
                XhtmlWriter.write(Excerpt.whole(PAGE), SWEDISH));
    }

    @Test
    void aFigureIsItsCaptionAndNothingWithoutOne() {
        var alone = new Block.Figure(new FigureId("f"), Map.of(), "Två ringar", Optional.empty());
        var named = new Block.Figure(alone.figure(), alone.words(), alone.alternative(), Optional.of(text("Ringarna")));
        var page = Excerpt.whole(List.of(new Element.Body(alone), new Element.Body(named)));

        assertEquals("Ringarna", PlainWriter.write(page, SWEDISH));
        assertEquals("<p>Ringarna</p>", XhtmlWriter.write(page, SWEDISH));
    }
}
