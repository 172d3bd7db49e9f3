package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.Prose;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.json.ShippedCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresentationPagesTest {
    /// What eight lines hold at 1280×800, with a long last sentence.
    private static final int READABLE = 400;

    private static final PearlId PEARL = new PearlId("a-pearl");
    private static final Step STEP = Step.own("", 20).withContent(StepContent.OfPearl.whole(PEARL));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextOfEveryPearlThatIsForTheRoomIsOnAPage(Language language) {
        for (var pearl : ShippedCollection.get().pearls()) {
            var text = pearl.in(language);
            var pages = PresentationPages.of(STEP, "Päivä", Optional.of(pearl), language);
            // A text that is parted goes on under the same title on the next page.
            var shown = Stream.concat(
                            pages.stream().flatMap(page -> texts(page).skip(2)),
                            pages.stream().flatMap(page -> texts(page).limit(2)))
                    .collect(Collectors.joining(" "));

            blocks(text, Addressee.ROOM)
                    .flatMap(Block::texts)
                    .forEach(words -> assertTrue(
                            squeezed(shown).contains(squeezed(words)), () -> pearl.id() + " lacks: " + words));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingThatAnyPearlSaysToItsLeaderIsOnAPage(Language language) {
        for (var pearl : ShippedCollection.get().pearls()) {
            var text = pearl.in(language);
            var chosen = IntStream.range(0, text.body().size()).boxed().toList();
            for (var step : List.of(STEP, STEP.withContent(new StepContent.OfPearl(PEARL, chosen)))) {
                var shown = PresentationPages.of(step, "Päivä", Optional.of(pearl), language).stream()
                        .flatMap(PresentationPagesTest::texts)
                        .collect(Collectors.joining("\n"));
                var guidance = text.guidance();
                var secrets = Stream.of(
                                blocks(text, Addressee.LEADER).flatMap(Block::texts),
                                Stream.concat(guidance.room().stream(), guidance.words().stream())
                                        .map(RichText::plain),
                                guidance.variations().stream()
                                        .map(variation -> variation.text().plain()),
                                blocks(text, Addressee.ROOM)
                                        .filter(Block.Form.class::isInstance)
                                        .flatMap(form -> ((Block.Form) form).fields().stream())
                                        .flatMap(field -> field.example().stream()))
                        .flatMap(words -> words)
                        .flatMap(words -> Prose.sentences(words).stream())
                        // A word or two may stand anywhere.
                        .filter(sentence -> Prose.words(sentence) > 3)
                        .toList();

                secrets.forEach(secret ->
                        assertFalse(shown.contains(secret), () -> pearl.id() + " shows to everybody: " + secret));
            }
        }
    }

    private static Stream<Block> blocks(PearlText text, Addressee addressee) {
        var blocks = new ArrayList<Block>();
        var of = Addressee.ROOM;
        for (var block : text.body()) {
            of = block instanceof Block.Heading heading ? heading.addressee() : of;
            var own = block instanceof Block.Note note && note.addressee() == Addressee.LEADER ? Addressee.LEADER : of;
            if (own == addressee) {
                blocks.add(block);
            }
        }
        return blocks.stream();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageHasMoreRunningTextThanCanBeReadFromAfar(Language language) {
        for (var pearl : ShippedCollection.get().pearls()) {
            for (var page : PresentationPages.of(STEP, "Päivä", Optional.of(pearl), language)) {
                if (page.content() instanceof Page.Content.OfBlock(var block, var _)
                        && !(block instanceof Block.Table || block instanceof Block.Form)) {
                    var letters = block.texts().mapToInt(String::length).sum();
                    assertTrue(letters <= READABLE, () -> pearl.id() + " has a page of " + letters + ": " + page);
                }
            }
        }
    }

    @Test
    void aPearlBeginsWithItsTitleAndSummary() {
        var pages = pages(STEP, text(new Block.Paragraph(words("Alku."))));

        assertEquals(new Page("Päivä", "Helmi", new Page.Content.Opening("Tiivistelmä.")), pages.getFirst());
    }

    @Test
    void theTrainersTitleStandsOnTheOpeningUnderThePearls() {
        var opening = pages(STEP.withTitle("Aamun kierros"), text()).getFirst();

        assertEquals(new Page("Helmi", "Aamun kierros", new Page.Content.Opening("Tiivistelmä.")), opening);
    }

    @Test
    void aLongFormGoesOnOnTheNextPageAndAboutAsManyFieldsAreOnEach() {
        var fields = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new Block.FormField("Kenttä " + number, 1))
                .toList();

        var pages = pages(STEP, text(new Block.Form("Kortti", fields)));

        assertEquals(
                List.of(fields.subList(0, 4), fields.subList(4, 9)),
                pages.stream()
                        .skip(1)
                        .map(page -> ((Block.Form) ((Page.Content.OfBlock) page.content()).block()).fields())
                        .toList());
        assertEquals(
                List.of("Kortti", "Kortti"),
                pages.stream().skip(1).map(Page::title).toList());
    }

    @Test
    void aFormOfSixShortFieldsStaysOnOnePage() {
        var fields = Collections.nCopies(6, new Block.FormField("Kuka", 1));

        assertEquals(2, pages(STEP, text(new Block.Form("Kortti", fields))).size());
    }

    @Test
    void aLongTableGoesOnUnderItsHeaderOnTheNextPage() {
        var header = List.of(words("Ennen"), words("Nyt"));
        var rows = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> List.of(words("Rivi " + number), words("Teksti")))
                .toList();

        var tables = pages(STEP, text(new Block.Table(header, rows))).stream()
                .skip(1)
                .map(page -> (Block.Table) ((Page.Content.OfBlock) page.content()).block())
                .toList();

        assertTrue(tables.size() > 1, tables::toString);
        assertEquals(
                rows, tables.stream().flatMap(table -> table.rows().stream()).toList());
        tables.forEach(table -> assertEquals(header, table.header()));
    }

    @Test
    void aLongOwnTextGoesOnOnTheNextPage() {
        var lines =
                IntStream.range(0, 40).mapToObj(each -> "Ohje numero " + each).toList();
        var sentences =
                "Tämä lause kertoo yhden asian loppuun asti. ".repeat(40).strip();

        var ofLines = pages(own(String.join("\n", lines)));
        var ofSentences = pages(own(sentences));

        assertTrue(ofLines.size() > 1 && ofSentences.size() > 1, () -> ofLines + " " + ofSentences);
        assertEquals(
                String.join("\n", lines),
                ofLines.stream().map(PresentationPagesTest::ownText).collect(Collectors.joining("\n")));
        assertEquals(
                squeezed(sentences),
                squeezed(
                        ofSentences.stream().map(PresentationPagesTest::ownText).collect(Collectors.joining(" "))));
        assertTrue(
                Stream.concat(ofLines.stream(), ofSentences.stream())
                        .allMatch(page -> ownText(page).length() <= 900
                                && ownText(page).lines().count() <= 16),
                () -> ofLines + " " + ofSentences);
    }

    private static Step own(String text) {
        return Step.own("Ohje", 20).withContent(new StepContent.Own(text));
    }

    private static List<Page> pages(Step step) {
        return PresentationPages.of(step, "Päivä", Optional.empty(), Language.FI);
    }

    private static String ownText(Page page) {
        return ((Page.Content.Own) page.content()).text();
    }

    @Test
    void aHeadingIsTheTitleOfWhatFollowsAndNoPageOfItsOwn() {
        var text = text(new Block.Heading("Näin edetään"), new Block.Paragraph(words("Ensin.")));

        assertEquals(List.of("Helmi", "Näin edetään"), titles(pages(STEP, text)));
    }

    @Test
    void aStepSaysUnderWhichHeadingItStands() {
        var text = text(new Block.Heading("Tunnin kulku"), new Block.Step("Avaa", words("Kerro."), 5));

        assertEquals("Helmi · Tunnin kulku", pages(STEP, text).getLast().over());
    }

    @Test
    void eachQuestionStandsAlone() {
        var text = text(new Block.Questions(List.of(words("Mitä?"), words("Miksi?"), words("Milloin?"))));

        var pages = pages(STEP, text);

        assertEquals(4, pages.size());
        assertEquals(List.of("Miksi?"), texts(pages.get(2)).skip(2).toList());
    }

    @Test
    void aStepIsCountedAmongThePearlsSteps() {
        var text = text(
                new Block.Step("Avaa", words("Kerro."), 5),
                new Block.Heading("Sitten"),
                new Block.Step("Kysy", words("Kuuntele."), 5));

        var last = pages(STEP, text).getLast();

        assertEquals("Kysy", last.title());
        assertEquals(2, last.content() instanceof Page.Content.OfBlock(var _, var number) ? number : 0);
    }

    @Test
    void numberedItemsGoOnWithTheirNumbers() {
        var items = IntStream.range(0, 7).mapToObj(i -> words("Kohta " + i)).toList();

        var pages = pages(STEP, text(new Block.Numbers(items)));

        assertEquals(
                List.of(1, 5),
                pages.stream()
                        .skip(1)
                        .map(page -> page.content() instanceof Page.Content.OfBlock(var _, var number) ? number : 0)
                        .toList());
    }

    @Test
    void aLongParagraphIsPartedBetweenSentences() {
        var sentence = "Tämä on lause, jossa on sen verran sanoja, että niitä mahtuu sivulle vain muutama.";
        var text = text(new Block.Paragraph(words(String.join(" ", sentence, sentence, sentence, sentence, sentence))));

        var pages = pages(STEP, text);

        assertEquals(3, pages.size());
        pages.stream()
                .skip(1)
                .forEach(page -> assertTrue(texts(page).toList().getLast().endsWith("muutama.")));
    }

    @Test
    void onlyTheChosenSectionsAreShown() {
        var text = text(
                new Block.Paragraph(words("Johdanto.")),
                new Block.Heading("Yksi"),
                new Block.Paragraph(words("Ensimmäinen.")),
                new Block.Heading("Kaksi"),
                new Block.Paragraph(words("Toinen.")));
        var step = STEP.withContent(new StepContent.OfPearl(PEARL, List.of(2)));

        assertEquals(List.of("Kaksi"), titles(pages(step, text)));
    }

    @Test
    void sectionsThatThePearlNoLongerHasLeaveItsOpening() {
        var step = STEP.withContent(new StepContent.OfPearl(PEARL, List.of(9)));

        assertEquals(List.of("Helmi"), titles(pages(step, text(new Block.Paragraph(words("Alku."))))));
    }

    @Test
    void whatIsForTheLeaderIsNoPageEvenWhereItWasChosen() {
        var text = text(
                new Block.Paragraph(words("Johdanto.")),
                new Block.Heading("Valmistelu", Addressee.LEADER),
                new Block.Paragraph(words("Varaa huone.")),
                new Block.Heading("Kysymykset"),
                new Block.Note(Block.Tone.CAUTION, words("Älä vastaa itse."), Addressee.LEADER),
                new Block.Questions(List.of(words("Mitä?"))));

        assertEquals(List.of("Helmi", "Helmi", "Kysymykset"), titles(pages(STEP, text)));
        var chosen = STEP.withContent(new StepContent.OfPearl(PEARL, List.of(1, 2)));
        assertEquals(List.of("Kysymykset"), titles(pages(chosen, text)));
        var alone = STEP.withContent(new StepContent.OfPearl(PEARL, List.of(1)));
        assertEquals(List.of(new Page("Päivä", "Helmi", new Page.Content.Opening("Tiivistelmä."))), pages(alone, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fi | Vain kapulan haltija puhuu. Kahdessakymmenessä minuutissa tiimi tulee kuulluksi. | Vain kapulan haltija puhuu.
            fi | Puoli tuntia, yksi este ja yksi tukitoimi. | ''
            fi | Viikoittainen vartti, jossa valitaan idea. Jokainen saa vastauksen. | Jokainen saa vastauksen.
            fi | Puolen päivän runko. Kaikki ovat äänessä. | Kaikki ovat äänessä.
            fi | Asiantuntija tunnistaa sen minussa. | Asiantuntija tunnistaa sen minussa.
            sv | På tjugo minuter hörs hela teamet. Bara en talar. | Bara en talar.
            sv | En halvdag för teamet. Alla talar. | Alla talar.
            sv | På en och en halv timme kommer ni överens. Kvartalet går. | Kvartalet går.
            en | In half an hour you find one obstacle. Everyone speaks. | Everyone speaks.
            en | A half-day plan. Everyone speaks. | Everyone speaks.
            """)
    void aStepOfOtherMinutesThanThePearlsOwnSaysNoTimeOnItsFirstPage(String code, String summary, String shown) {
        var language = Language.ofCode(code).orElseThrow();
        var text = new PearlText("Helmi", summary, List.of(), List.of(), List.of());

        var own = PresentationPages.of(STEP, "Päivä", Optional.of(pearl(text)), language);
        var shorter = PresentationPages.of(STEP.withMinutes(15), "Päivä", Optional.of(pearl(text)), language);

        assertEquals(new Page.Content.Opening(summary), own.getFirst().content());
        assertEquals(new Page.Content.Opening(shown), shorter.getFirst().content());
    }

    @Test
    void aPearlThatHasLeftTheCollectionIsOnePageWithTheTrainersTitle() {
        var pages = PresentationPages.of(STEP.withTitle("Aamun kierros"), "Päivä", Optional.empty(), Language.FI);

        assertEquals(List.of(new Page("Päivä", "Aamun kierros", new Page.Content.Own(""))), pages);
    }

    @Test
    void aBreakAndAnOwnPartAreOnePageEach() {
        var own = Step.own("Tervetuloa", 5).withContent(new StepContent.Own("Hyvää huomenta\nKahvia on"));

        assertEquals(
                List.of(new Page("Päivä", "Kahvi", new Page.Content.Rest())),
                PresentationPages.of(Step.ofBreak(15).withTitle("Kahvi"), "Päivä", Optional.empty(), Language.FI));
        assertEquals(
                List.of(new Page("Päivä", "Tervetuloa", new Page.Content.Own("Hyvää huomenta\nKahvia on"))),
                PresentationPages.of(own, "Päivä", Optional.empty(), Language.FI));
    }

    @Test
    void nothingThatIsForTheTrainerIsOnAnyPage() {
        var secret = "SALAISUUS";
        for (var content :
                List.of(new StepContent.Break(), new StepContent.Own("Teksti"), StepContent.OfPearl.whole(PEARL))) {
            var step = STEP.withContent(content)
                    .withNotes(secret)
                    .withWay(secret)
                    .withLeader(secret)
                    .withMaterials(List.of(secret));

            var pages = pages(step, text(new Block.Paragraph(words("Alku."))));

            assertFalse(pages.toString().contains(secret));
        }
    }

    private static List<Page> pages(Step step, PearlText text) {
        return PresentationPages.of(step, "Päivä", Optional.of(pearl(text)), Language.FI);
    }

    /// A pearl of twenty minutes.
    private static Pearl pearl(PearlText text) {
        return new Pearl(Cards.method(PEARL.value(), 20, 20), List.of(), List.of(), new Localized<>(text, text, text));
    }

    private static List<String> titles(List<Page> pages) {
        return pages.stream().map(Page::title).toList();
    }

    private static PearlText text(Block... body) {
        return new PearlText("Helmi", "Tiivistelmä.", List.of(), List.of(), List.of(body));
    }

    private static RichText words(String words) {
        return new RichText(List.of(new Inline.Plain(words)));
    }

    private static Stream<String> texts(Page page) {
        var content = switch (page.content()) {
            case Page.Content.Opening(var summary) -> Stream.of(summary);
            case Page.Content.OfBlock(Block.Step step, var _) ->
                Stream.of(step.text().plain());
            case Page.Content.OfBlock(var block, var _) -> block.texts();
            case Page.Content.Own(var text) -> Stream.of(text);
            case Page.Content.Rest() -> Stream.<String>empty();
        };
        return Stream.concat(Stream.of(page.over(), page.title()), content);
    }

    /// Without what stands between the words, as pages part a text.
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
