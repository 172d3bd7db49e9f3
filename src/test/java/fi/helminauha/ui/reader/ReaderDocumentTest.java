package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.collection.Relation;
import fi.helminauha.i18n.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderDocumentTest {
    private static final Messages FINNISH = Messages.in(Language.FI);

    @Test
    void thePassagesFollowEachOtherInReadingOrderAndCoverTheText() {
        var document = DocumentBuilder.build(SamplePages.everyBlock(), FINNISH);

        var joined = document.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
        assertEquals(joined, document.text());
        for (var passage : document.passages()) {
            assertEquals(passage.text(), document.text().substring(passage.start(), passage.end()));
        }
    }

    @Test
    void itSaysWhenPeopleTurnToThePearlByItsThreeFirstSituations() {
        var page = SamplePages.asked("kiire hukuttaa", "aamu alkaa väärin", "vuoro jää vajaaksi", "ilta venyy");

        var text = DocumentBuilder.build(page, FINNISH).text();

        assertTrue(
                text.contains(
                        "\nTähän tartutaan, kun …\nkiire hukuttaa\naamu alkaa väärin\nvuoro jää vajaaksi\nMenetelmä"),
                text);
    }

    @Test
    void whatALeaderNeedsStandsWhereItIsNeeded() {
        var lines = DocumentBuilder.build(SamplePages.led(), FINNISH)
                .text()
                .replace('\u2003', '|')
                .replace('\u00A0', ' ')
                .lines()
                .toList();

        assertEquals(
                List.of(
                        "Tarvitset: kapula.",
                        "Tila: Tuolit piirissä, pöydät seinän vieressä.",
                        "Kierros antaa jokaiselle saman ajan.",
                        "Milloin käytät",
                        "Kun samat ihmiset puhuvat aina.",
                        "Kulku",
                        "Sano ensin: Tervetuloa. Tänään kuulemme jokaista kerran ennen kuin kukaan puhuu toista"
                                + " kertaa.",
                        "1. kerta",
                        "Avaus. Sano kysymys.",
                        "Tauko. Kahvia on.",
                        "2. kerta",
                        "Paluu. Mitä teimme?",
                        "Muistio",
                        "Mitä sovittiin",
                        "Yövuoron raportti kello 6.45",
                        "Kuka, milloin",
                        "Osastonhoitaja, perjantaina",
                        "Mikä menee pieleen",
                        "Älä vastaa itse.",
                        "Muunnelmia",
                        "20 minuuttia. Tee yksi kierros.",
                        "40 henkeä. Jakakaa joukko viiteen piiriin. Katso runko.",
                        "Yleinen. Ei ole minkään hankkeen tulos: sisältö on yleisesti tunnettua tai tämän kokoelman"
                                + " omaa.",
                        "Lähteet",
                        "Ilmarinen, J. (2006). Pitkää työuraa! Työterveyslaitos.",
                        "Lue lisää",
                        "Isaacs, W. (1999). Dialogue and the Art of Thinking Together. Currency."),
                lines.subList(lines.indexOf("Tarvitset: kapula."), lines.size()));
    }

    @Test
    void whatIsForTheLeaderSaysSo() {
        var marks = DocumentBuilder.build(SamplePages.led(), FINNISH).passages().stream()
                .filter(passage -> passage.role() == PassageRole.HEADING || passage.role() == PassageRole.NOTE)
                .map(passage -> passage.text() + "|" + passage.label())
                .toList();

        assertEquals(
                List.of(
                        "Milloin käytät|vetäjälle",
                        "Kulku|",
                        "Mikä menee pieleen|vetäjälle",
                        "Älä vastaa itse.|Huomaa · vetäjälle",
                        "Muunnelmia|vetäjälle",
                        "Lähteet|",
                        "Lue lisää|"),
                marks);
    }

    @Test
    void wordsToSayFirstStandBehindTheOpeningWhereThereAreNoSteps() {
        var page = SamplePages.led();
        var pearl = page.pearl();
        var text = pearl.in(Language.FI);
        var brief = new PearlText(
                text.title(),
                text.summary(),
                List.of(),
                List.of(),
                List.of(SamplePages.paragraph("Alku."), SamplePages.paragraph("Jatko.")),
                text.guidance());

        var body = DocumentBuilder.build(SamplePages.withText(page, brief), FINNISH)
                .body();

        assertTrue(body.get(1).passages().getFirst().text().startsWith("Sano ensin:"), body::toString);
    }

    @Test
    void severalSittingsAreAmongTheFacts() {
        var facts = List.of(Language.values()).stream()
                .map(language -> DocumentBuilder.build(SamplePages.led(), Messages.in(language))
                        .facts()
                        .text()
                        .replace('\u00A0', ' ')
                        .split("\u2003")[2])
                .toList();

        assertEquals(List.of("3 kertaa 30 päivän aikana", "3 gånger under 30 dagar", "3 sessions over 30 days"), facts);
    }

    @Test
    void everyOffsetBelongsToAPassage() {
        var document = DocumentBuilder.build(SamplePages.everyBlock(), FINNISH);

        for (var offset = 0; offset <= document.text().length(); offset++) {
            var passage = document.passageAt(offset);
            assertTrue(passage.start() <= offset && offset <= passage.end(), "offset " + offset);
        }
    }

    @Test
    void stepsAreNumberedThroughThePageWhateverStandsBetween() {
        var page = SamplePages.page(
                "a",
                "A",
                new Block.Step("Yksi", SamplePages.rich("x"), 1),
                SamplePages.paragraph("väliin"),
                new Block.Heading("Toinen osa"),
                new Block.Step("Kaksi", SamplePages.rich("x"), 1));

        var numbers = DocumentBuilder.build(page, FINNISH).body().stream()
                .map(DocumentPart::number)
                .toList();

        assertEquals(List.of(1, 0, 0, 2), numbers);
    }

    @Test
    void aStepsTitleEndsAsASentence() {
        var page = SamplePages.page(
                "a",
                "A",
                new Block.Step("Aloitus", SamplePages.rich("Sano."), 1),
                new Block.Step("Mitä nyt?", SamplePages.rich("Kysy."), 1));

        var document = DocumentBuilder.build(page, FINNISH);

        assertTrue(document.text().contains("\nAloitus. Sano.\nMitä nyt? Kysy.\n"), document.text());
    }

    @Test
    void aTermThatNobodyExplainsIsNoLink() {
        var page = SamplePages.page("a", "A", SamplePages.paragraph("Onko [työkyky](term:tyokyky) tuttu?"));

        var runs = DocumentBuilder.build(page, FINNISH)
                .body()
                .getFirst()
                .passages()
                .getFirst()
                .runs();

        assertFalse(runs.stream().anyMatch(Inline.TermLink.class::isInstance));
    }

    @Test
    void factsAreSaidInTheReadersLanguage() {
        var page = SamplePages.everyBlock();

        var facts = List.of(Language.values()).stream()
                .map(language -> DocumentBuilder.build(page, Messages.in(language))
                        .facts()
                        .text())
                .map(text -> text.replace('\u2003', '|').replace('\u00A0', ' '))
                .toList();

        assertEquals(
                List.of(
                        "Menetelmä|45 min|2 henkilöä|lähi · etä",
                        "Metod|45 min|2 personer|på plats · på distans",
                        "Method|45 min|2 people|on site · remote"),
                facts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRelationIsExplainedAndOnlyTheProjectsOwnIsNotCalledGeneral(Language language) {
        var project = Optional.of(new ProjectId("sd"));
        var origins = List.of(
                new Origin(Relation.PROJECT, project),
                new Origin(Relation.PROJECT_THEME, project),
                new Origin(Relation.GENERAL, Optional.empty()),
                new Origin(Relation.FICTITIOUS, Optional.empty()));

        var words = origins.stream()
                .map(origin -> SamplePages.page("a", "A", origin, List.of()))
                .map(page -> DocumentBuilder.build(page, Messages.in(language))
                        .origin()
                        .text())
                .toList();

        assertEquals(4, words.stream().distinct().count());
        assertTrue(words.get(0).contains("SoteDialogit muutoksessa"), words.get(0));
        assertTrue(words.get(1).contains("SoteDialogit muutoksessa"), words.get(1));
        var notAResult = switch (language) {
            case FI -> "tulos";
            case SV -> "inte ett resultat";
            case EN -> "not a result";
        };
        assertTrue(words.get(1).toLowerCase(language.locale()).contains(notAResult), words.get(1));
        assertTrue(words.get(2).toLowerCase(language.locale()).contains(notAResult), words.get(2));
    }

    @Test
    void aSourceIsWrittenOutAndItsAddressIsALink() {
        var page = SamplePages.page("a", "A", SamplePages.general(), SamplePages.sources(), SamplePages.paragraph("x"));

        var sources = DocumentBuilder.build(page, FINNISH).sources().stream()
                .map(Passage::text)
                .toList();

        assertEquals(
                List.of(
                        "Lähteet",
                        "Ilmarinen, J. (2006). Pitkää työuraa! Työterveyslaitos.",
                        "Mikä on Kykyviisari? Kykyviisari. sivusto.kykyviisari.fi/tietoa-kykyviisarista"),
                sources);
    }
}
