package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.RichText;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.Cards;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.net.URI;
import java.text.Collator;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperMakerTest {
    private static final PaperMaker MAKER = new PaperMaker();
    private static final String PRACTICE_CASE = "tk-harjoitus-poissaolot";

    private static MadePaper make(PaperSubject subject, PaperOrder order) {
        return MAKER.make(subject, order, PaperSamples.HOLDINGS);
    }

    private static String text(MadePaper paper) {
        try (var document = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachKindKeepsBothRulesForFilesThatAllCanRead(Language language) {
        var pearls = PaperSamples.ofPearls(PRACTICE_CASE, "tk-tyokykytalo", "tk-puheeksiottorunko");
        var session = PaperSamples.ofSession("asiakkaan-aani-tunnissa", language);

        for (var kind : PaperKind.values()) {
            var subject = kind.isOfSession() ? session : pearls;
            var paper = make(subject, PaperSamples.order(kind, PaperSamples.ALL, language));

            assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()), () -> kind.code() + " " + language.code());
        }
    }

    @Test
    void aHandoutOfASessionKeepsThemToo() {
        var session = PaperSamples.ofSession("yksi-hairio-puolessa-tunnissa", Language.SV);

        var paper = make(session, PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.SV, Language.FI));

        assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()));
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        var order = PaperSamples.order(PaperKind.HANDOUT, PaperSamples.ALL, Language.FI);
        var subject = PaperSamples.ofPearls("tk-tyokykytalo");

        assertArrayEquals(
                make(subject, order).pdf(),
                new PaperMaker().make(subject, order, PaperSamples.HOLDINGS).pdf());
    }

    @Test
    void nothingForTheLeaderReachesTheAudienceUnlessItIsAsked() {
        var session = PaperSamples.session("varhainen-tuki-puolipaiva", Language.FI);
        // A pearl, one with a form, and a part of the trainer’s own are enough for every kind.
        var steps = session.days().getFirst().steps();
        var noted = session.withDay(
                0,
                session.days()
                        .getFirst()
                        .withSteps(Stream.of(steps.get(1), steps.get(6), steps.getLast(), Step.own("Oma", 5))
                                .map(step -> step.withNotes("SALAISUUS " + step.id()))
                                .toList()));
        var subject = new PaperSubject.OfSession(noted);

        for (var kind : PaperKind.values()) {
            var usual = text(make(subject, PaperSamples.order(kind, PaperSamples.USUAL, Language.FI)));
            assertFalse(usual.contains("SALAISUUS"), kind.code());
        }
        var asked = EnumSet.copyOf(PaperSamples.USUAL);
        asked.add(PaperPart.NOTES);
        assertTrue(text(make(subject, PaperSamples.order(PaperKind.HANDOUT, asked, Language.FI)))
                .contains("SALAISUUS"));
    }

    @Test
    void theUsersOwnNotesAreInAHandoutOnlyWhenTheyAreAsked() {
        var gone = new PearlId("poissa-oleva");
        var here = new PearlId(PRACTICE_CASE);
        var holdings = PaperSamples.HOLDINGS.withNotes(Map.of(here, "OMA <b>ensin</b>\ntoinen rivi", gone, "OMA myös"));
        var session = new PaperSubject.OfSession(TrainingSession.empty("Päivä")
                .withDay(
                        0,
                        Day.empty(LocalTime.of(9, 0))
                                .withSteps(Stream.of(here, gone)
                                        .map(id -> Step.own("Osuus", 5).withContent(StepContent.OfPearl.whole(id)))
                                        .toList())));
        var allButOwn = EnumSet.allOf(PaperPart.class);
        allButOwn.remove(PaperPart.OWN_NOTES);

        for (var kind : PaperKind.values()) {
            var order = PaperSamples.order(kind, allButOwn, Language.FI);
            assertFalse(text(MAKER.make(session, order, holdings)).contains("OMA"), kind.code());
        }
        for (var language : Language.values()) {
            var order = PaperSamples.order(PaperKind.HANDOUT, Set.of(PaperPart.OWN_NOTES), language);
            var paper = MAKER.make(session, order, holdings);
            if (language == Language.FI) {
                assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()));
            }
            assertTrue(text(paper).contains("OMA <b>ensin</b> toinen rivi"), text(paper));
            assertTrue(text(paper).contains("OMA myös"), "of a pearl that is gone, the note is left");
        }
        var onePearl = PaperSamples.order(PaperKind.HANDOUT, Set.of(PaperPart.OWN_NOTES), Language.FI);
        assertTrue(text(MAKER.make(PaperSamples.ofPearls(PRACTICE_CASE), onePearl, holdings))
                .contains("Omat muistiinpanot OMA"));
    }

    @Test
    void whatAPearlSaysToItsLeaderIsForTheLeader() {
        var pearls = PaperSamples.withLeaderNotes();
        var subject = new PaperSubject.OfPearls("Kansio", pearls);
        var notes = PaperSamples.leaderNotes(pearls, Language.FI);

        var usual = text(make(subject, PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI)));
        var all = text(make(subject, PaperSamples.order(PaperKind.HANDOUT, PaperSamples.ALL, Language.FI)));

        assertFalse(notes.isEmpty());
        notes.forEach(note -> assertFalse(usual.contains(note), note));
        // A longer piece may go on over a page’s end.
        notes.forEach(note -> assertTrue(all.contains(note.substring(0, 20)), note));
    }

    @Test
    void whatIsReadFromAFileIsWhatWasWritten() {
        var words = "The team’s ”own” words – 10 µm, ½, Ω and naïve…";
        var session = TrainingSession.empty(words)
                .withDay(0, Day.empty(LocalTime.of(9, 0)).withSteps(List.of(Step.own(words, 5))));

        for (var kind : List.of(PaperKind.HANDOUT, PaperKind.RUN_SHEET)) {
            var paper = make(
                    new PaperSubject.OfSession(session), PaperSamples.order(kind, PaperSamples.USUAL, Language.EN));

            assertTrue(text(paper).contains(words), text(paper));
        }
    }

    @Test
    void rolesThatAreGivenOnCardsCanBeLeftOutOfTheHandout() {
        var subject = PaperSamples.ofPearls(PRACTICE_CASE);
        var secret = "Päätä itse, mistä väsymys tulee";

        var with = make(subject, PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI));
        var without = make(subject, PaperSamples.order(PaperKind.HANDOUT, EnumSet.of(PaperPart.TEXTS), Language.FI));
        var cards = make(subject, PaperSamples.order(PaperKind.CARDS, Set.of(), Language.FI));

        assertTrue(text(with).contains(secret));
        assertFalse(text(without).contains(secret));
        assertTrue(text(cards).contains(secret));
    }

    @Test
    void aHandoutCanBeSummariesAloneOrWithTheForms() {
        var subject = PaperSamples.ofPearls(PRACTICE_CASE);
        var summary = "Harjoittele varhaisen tuen keskustelu";
        var form = "Kumpi puhui enemmän?";
        var body = "Kotihoidon lähihoitajalla";

        var summaries = text(make(subject, PaperSamples.order(PaperKind.HANDOUT, Set.of(), Language.FI)));
        var forms = text(make(subject, PaperSamples.order(PaperKind.HANDOUT, Set.of(PaperPart.FORMS), Language.FI)));

        assertTrue(summaries.contains(summary), summaries);
        assertFalse(summaries.contains(form) || summaries.contains(body), summaries);
        assertTrue(forms.contains(summary) && forms.contains(form), forms);
        assertFalse(forms.contains(body), forms);
    }

    @Test
    void aPearlThatIsGoneIsSaidSoInEachPaperOfTheSession() {
        var step = Step.own("Puuttuva helmi", 15).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole")));
        var session = TrainingSession.empty("Päivä")
                .withDay(0, Day.empty(LocalTime.of(9, 0)).withSteps(List.of(step)));
        var subject = new PaperSubject.OfSession(session);

        for (var kind : List.of(PaperKind.HANDOUT, PaperKind.RUN_SHEET, PaperKind.SLIDES)) {
            var paper = text(make(subject, PaperSamples.order(kind, PaperSamples.USUAL, Language.FI)));
            assertTrue(paper.contains("Puuttuva helmi"), kind.code() + ": " + paper);
        }
        assertTrue(text(make(subject, PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI)))
                .contains("Tätä helmeä ei ole tässä kokoelmassa."));
    }

    @Test
    void allOfATextOfTwentyThousandCharactersIsOnPaper() {
        var words = IntStream.range(0, 2_500)
                .mapToObj(i -> String.format("%07d", i))
                .toList();
        var session = TrainingSession.empty("Pitkä")
                .withDay(
                        0,
                        Day.empty(LocalTime.of(9, 0))
                                .withSteps(List.of(Step.own("Osuus", 5)
                                        .withContent(new StepContent.Own(String.join(" ", words))))));

        for (var kind : List.of(PaperKind.HANDOUT, PaperKind.SLIDES)) {
            var paper = text(make(
                    new PaperSubject.OfSession(session), PaperSamples.order(kind, PaperSamples.USUAL, Language.FI)));
            words.forEach(word -> assertTrue(paper.contains(word), word));
        }
    }

    @Test
    void whatNoFontHasIsABoxAndEmojiAreDrawn() {
        var session = TrainingSession.empty("שלום 你好 👍")
                .withDay(0, Day.empty(LocalTime.of(9, 0)).withSteps(List.of(Step.own("مرحبا 🙂", 5))));

        var paper = text(make(
                new PaperSubject.OfSession(session), PaperSamples.order(PaperKind.RUN_SHEET, Set.of(), Language.FI)));

        assertTrue(paper.contains("□"), paper);
        assertTrue(paper.contains("👍") && paper.contains("🙂"), paper);
    }

    @Test
    void anEmptyFolderGivesAPageThatSaysSo() {
        for (var kind : PaperKind.values()) {
            if (!kind.isOfSession()) {
                var paper = make(PaperSamples.ofPearls(), PaperSamples.order(kind, PaperSamples.USUAL, Language.FI));

                assertEquals(1, paper.pages(), kind.code());
                assertTrue(text(paper).contains("Tässä ei ole"), kind.code() + ": " + text(paper));
            }
        }
    }

    @Test
    void aFigureThatCannotBeDrawnIsToldInWords() {
        var step = Step.own("", 20).withContent(StepContent.OfPearl.whole(new PearlId("tk-tyokykytalo")));
        var session = TrainingSession.empty("Päivä")
                .withDay(0, Day.empty(LocalTime.of(9, 0)).withSteps(List.of(step)));
        for (var drawing : List.of("", "<svg", "<svg viewBox='0 0 -5 0'/>", "no drawing")) {
            var drawings = new HashMap<>(PaperSamples.HOLDINGS.drawings());
            drawings.replaceAll((_, _) -> drawing);
            var holdings =
                    new PaperHoldings(PaperSamples.HOLDINGS.head(), PaperSamples.HOLDINGS.pearls(), drawings, Map.of());
            for (var kind : List.of(PaperKind.HANDOUT, PaperKind.POSTER, PaperKind.SLIDES)) {
                var paper = MAKER.make(
                        new PaperSubject.OfSession(session),
                        PaperSamples.order(kind, PaperSamples.USUAL, Language.FI),
                        holdings);

                assertTrue(text(paper).contains("Kuviota ei voitu piirtää"), drawing + ": " + text(paper));
            }
        }
    }

    @Test
    void whatStrangersWroteStaysText() {
        var hostile = "<script>alert(1)</script> </p></body> & javascript:alert(1) file:///etc/passwd <img src=x>";
        var session = TrainingSession.empty(hostile)
                .withDay(
                        0,
                        Day.empty(LocalTime.of(9, 0))
                                .withSteps(List.of(
                                        Step.own(hostile, 10).withContent(new StepContent.Own(hostile.repeat(6))),
                                        Step.own("👩‍👩‍👧 שלום مرحبا 🇫🇮", 5)
                                                .withContent(new StepContent.Own(
                                                        "A \u0007 \uFFFF \uD800 שלום مرحبا 你好 👍🏽".repeat(20))))));

        for (var kind : PaperKind.values()) {
            var paper =
                    make(new PaperSubject.OfSession(session), PaperSamples.order(kind, PaperSamples.ALL, Language.EN));

            assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()), kind.code());
            if (kind == PaperKind.HANDOUT || kind == PaperKind.SLIDES || kind == PaperKind.POSTER) {
                assertTrue(text(paper).contains("<script>alert(1)</script> </p></body> & javascript:alert(1)"));
            }
        }
    }

    @Test
    void aSessionOfAnyFormGivesAPaper() {
        var strange = List.of(
                Step.own("", 5).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole"))),
                Step.own("Pitkä", 5).withContent(new StepContent.Own("sanoja ".repeat(2857))));
        for (var steps : List.of(List.<Step>of(), strange)) {
            var session = TrainingSession.empty("")
                    .withDay(0, Day.empty(LocalTime.of(9, 0)).withSteps(steps));
            for (var kind : PaperKind.values()) {
                var paper = make(
                        new PaperSubject.OfSession(session), PaperSamples.order(kind, PaperSamples.USUAL, Language.FI));

                assertTrue(paper.pages() >= 1, kind.code());
                assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()), () -> kind.code() + " of " + steps.size());
            }
        }
    }

    @Test
    void twoHundredStepsAreOnPaper() {
        var steps = IntStream.range(0, 200)
                .mapToObj(i -> Step.own("Osuus " + i, 5).withWay("Tapa ".repeat(40)))
                .toList();
        var subject = new PaperSubject.OfSession(TrainingSession.empty("Pitkä")
                .withDay(0, Day.empty(LocalTime.of(0, 0)).withSteps(steps)));

        for (var kind : List.of(PaperKind.HANDOUT, PaperKind.RUN_SHEET)) {
            var paper = make(subject, PaperSamples.order(kind, PaperSamples.USUAL, Language.FI));

            assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()), kind.code());
            assertTrue(text(paper).contains("Osuus 199"), kind.code());
        }
        assertEquals(
                200,
                make(subject, PaperSamples.order(PaperKind.SLIDES, Set.of(), Language.FI))
                        .pages());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRunSheetOfTwelveStepsSaysOnOnePageAllThatIsToBeBrought(Language language) {
        var session = PaperSamples.session("varhainen-tuki-puolipaiva", language);

        var paper =
                make(new PaperSubject.OfSession(session), PaperSamples.order(PaperKind.RUN_SHEET, Set.of(), language));

        assertEquals(1, paper.pages());
        // Words may be parted where a line ends.
        var read = text(paper).replaceAll("[-\u00AD] ?", "");
        session.days().getFirst().steps().stream()
                .flatMap(step -> step.pearl().stream())
                .flatMap(pearl -> PaperSamples.HOLDINGS.pearls().get(pearl).in(language).needs().stream())
                .forEach(thing -> assertTrue(read.contains(thing.replace("-", "")), thing + " is not in: " + read));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void twoDozenParticipantsAreOnOneSheet(Language language) {
        for (var id : List.of("muutos-johdettavana-paiva", "dialoginen-kehittamispaiva")) {
            var session = PaperSamples.session(id, language);
            assertEquals(24, session.group().orElseThrow().to().orElseThrow());

            var list = make(
                    new PaperSubject.OfSession(session),
                    PaperSamples.order(PaperKind.PARTICIPANTS, Set.of(), language));

            assertEquals(1, list.pages(), id);
        }
    }

    @Test
    void nothingInAFileActsButALinkToTheWeb() throws IOException {
        var links = Stream.of(
                        "javascript:alert(1)", "file:///etc/passwd", "http://a.example/", "https://b.example/?a=\"%3E")
                .<Inline>map(address -> new Inline.WebLink("linkki", URI.create(address.replace("\"", "%22"))))
                .toList();
        var text = new PearlText(
                "<script>alert(1)</script>",
                "T",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(new RichText(links))));
        var pearl = new Pearl(Cards.method("helmi", 20, 20), List.of(), List.of(), new Localized<>(text, text, text));
        var holdings = new PaperHoldings(PaperSamples.HOLDINGS.head(), Map.of(pearl.id(), pearl), Map.of(), Map.of());

        var paper = MAKER.make(
                new PaperSubject.OfPearls("Helmi", List.of(pearl.id())),
                PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI),
                holdings);

        var addresses = new ArrayList<String>();
        try (var document = Loader.loadPDF(paper.pdf())) {
            assertEquals(null, document.getDocumentCatalog().getOpenAction());
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI web) {
                        addresses.add(web.getURI());
                    } else {
                        assertInstanceOf(PDAnnotationLink.class, annotation);
                    }
                }
            }
        }
        assertEquals(List.of("https://b.example/?a=%22%3E"), addresses);
    }

    @Test
    void manyPearlsAreABookWithAnIndexOfTheirNames() {
        var names = PaperSamples.pearls().stream().limit(30).map(PearlId::value).toArray(String[]::new);

        var book = make(
                PaperSamples.ofPearls(names),
                PaperSamples.order(PaperKind.HANDOUT, EnumSet.of(PaperPart.COVER), Language.FI));

        var index = text(book).split("Aakkosellinen hakemisto", -1);
        var titles = Stream.of(names)
                .map(name -> PaperSamples.HOLDINGS
                        .pearls()
                        .get(new PearlId(name))
                        .in(Language.FI)
                        .title())
                .sorted(Collator.getInstance(Locale.of("fi")))
                .toList();
        assertEquals(2, index.length);
        assertTrue(index[1].indexOf(titles.getFirst()) < index[1].indexOf(titles.getLast()), index[1]);
        assertTrue(index[1].contains(titles.getFirst()), index[1]);
        assertEquals(List.of(), PaperCheck.mistakes(book.pdf()));
    }

    @Test
    void pagesAreDrawnAsWideAsAsked() {
        var paper =
                make(PaperSamples.ofPearls(PRACTICE_CASE), PaperSamples.order(PaperKind.CARDS, Set.of(), Language.FI));

        try (var pages = PaperPages.of(paper)) {
            var drawn = pages.draw(0, 300);

            assertEquals(300, drawn.width(), 1);
            assertEquals(424, drawn.height(), 1);
            assertTrue(IntStream.of(drawn.argb()).anyMatch(pixel -> pixel != 0xFFFFFFFF));
        }
    }

    @Test
    void aFilledFormSaysWhatATeamDecidedAnsweredAndTickedAndWhatIsLeftOpen() {
        var id = PaperSamples.pearls().stream()
                .filter(pearl -> PaperSamples.HOLDINGS.pearls().get(pearl).in(Language.FI).body().stream()
                        .anyMatch(Block.Form.class::isInstance))
                .findFirst()
                .orElseThrow();
        var body = PaperSamples.HOLDINGS.pearls().get(id).in(Language.FI).body();
        var place = IntStream.range(0, body.size())
                .filter(i -> body.get(i) instanceof Block.Form)
                .findFirst()
                .orElseThrow();
        var form = (Block.Form) body.get(place);
        var run = TeamRuns.begun(id, TeamRuns.BEGUN)
                .withAnswer(new Mark(place, 0, form.fields().getFirst().label()), "Raportti luetaan ääneen.")
                .withOutcome(TeamRuns.full().outcome());

        // In another language of the window the pearl is read in that of the run.
        var paper = make(
                new PaperSubject.OfTeamRun(run), PaperSamples.order(PaperKind.FORMS, PaperSamples.USUAL, Language.SV));

        var text = text(paper);
        assertTrue(text.contains("Raportti luetaan ääneen."), text);
        assertTrue(text.contains(form.fields().getLast().label().split(" ")[0]), text);
        assertTrue(text.contains("Minna"), text);
        assertTrue(text.contains("10.12.2026"), text);
        assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()));
    }

    @Test
    void ofAPearlThatIsGoneTheAnswersAreLeft() {
        var gone = TeamRuns.begun(new PearlId("gone-since"), TeamRuns.BEGUN)
                .withAnswer(new Mark(3, 0, "Mikä meni pieleen?"), "Kiire.");

        var text = text(make(
                new PaperSubject.OfTeamRun(gone),
                PaperSamples.order(PaperKind.FORMS, PaperSamples.USUAL, Language.FI)));

        assertTrue(text.contains("Mikä meni pieleen? Kiire."), text);
    }
}
