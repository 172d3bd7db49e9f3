package fi.helminauha.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Guidance;
import fi.helminauha.collection.Markup;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.Variation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void whatIsSaidToTheLeaderIsFoundTooButNotWhatAFormIsFilledInWith() {
        var text = new PearlText(
                "Helmi",
                "Tiivistelmä.",
                List.of("huoli"),
                List.of("kynä"),
                List.of(
                        new Block.Heading("Valmistelu", Addressee.LEADER),
                        new Block.Form(
                                "Muistio", List.of(new Block.FormField("Päätös", 2, Optional.of("Uusi vuoro"))))),
                new Guidance(
                        Optional.of(Markup.parse("Tuolit *piirissä*.")),
                        Optional.of(Markup.parse("Tervetuloa.")),
                        List.of(new Variation("40 henkeä", Markup.parse("Viisi piiriä.")))));

        assertEquals(
                List.of(
                        "Tuolit piirissä.",
                        "Tervetuloa.",
                        "Valmistelu",
                        "Muistio",
                        "Päätös",
                        "40 henkeä. Viisi piiriä."),
                Passages.passages(text));
    }
}
