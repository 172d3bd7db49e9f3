package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Day;
import fi.helminauha.training.PresentationPages;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlidesTest {
    private static final PaperMaker MAKER = new PaperMaker();
    private static final String HALF_DAY = "varhainen-tuki-puolipaiva";
    private static final int STEPS = 5;

    private static TrainingSession session(Language language) {
        var session = PaperSamples.session(HALF_DAY, language);
        var day = session.days().getFirst();
        return session.withDay(0, day.withSteps(day.steps().subList(0, STEPS)));
    }

    private static MadePaper make(int perSheet, Language language) {
        return MAKER.make(
                new PaperSubject.OfSession(session(language)),
                PaperSamples.order(PaperKind.SLIDES, SheetLayout.USUAL.withSlides(perSheet), language),
                PaperSamples.HOLDINGS);
    }

    /// What the audience sees, by the presenter’s own rule.
    private static long shown(Language language) {
        return session(language).days().getFirst().steps().stream()
                .mapToLong(step -> PresentationPages.of(
                                step, "", step.pearl().flatMap(PaperSamples.HOLDINGS::pearl), language)
                        .size())
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheAudienceSeesIsASlideAPage(Language language) throws IOException {
        var made = make(1, language);

        assertEquals(shown(language), made.pages());
        try (var document = Loader.loadPDF(made.pdf())) {
            var page = document.getPage(0).getMediaBox();
            assertEquals(16.0 / 9, page.getWidth() / page.getHeight(), 0.01);
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "4"})
    void twoOrFourAreOnASheetWithLinesForNotes(int perSheet) {
        var made = make(perSheet, Language.FI);

        assertEquals((shown(Language.FI) + perSheet - 1) / perSheet, made.pages());
        assertEquals(List.of(), PaperCheck.mistakes(made.pdf()));
    }

    /// Its letters are as large as it is: a title would take the room.
    @Test
    void aFigureHasItsSlideForItselfAndItsHeadingStandsInTheRowAboveIt() throws IOException {
        var session = TrainingSession.empty("Day")
                .withDay(
                        0,
                        Day.empty(LocalTime.of(9, 0))
                                .withSteps(List.of(Step.own("", 30)
                                        .withContent(StepContent.OfPearl.whole(new PearlId("hyv-pdca"))))));

        var made = MAKER.make(
                new PaperSubject.OfSession(session),
                PaperSamples.order(PaperKind.SLIDES, SheetLayout.USUAL.withSlides(1), Language.EN),
                PaperSamples.HOLDINGS);

        try (var document = Loader.loadPDF(made.pdf())) {
            var slides = 0;
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var sizes = new ArrayList<Float>();
                var reader = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> places) throws IOException {
                        places.forEach(place -> sizes.add(place.getFontSizeInPt()));
                        super.writeString(text, places);
                    }
                };
                reader.setStartPage(number);
                reader.setEndPage(number);
                var words = reader.getText(document);
                if (words.contains("The cycle always ends in a decision.")) {
                    var pixels = Collections.max(sizes)
                            * SlideFit.WIDTH
                            / document.getPage(number - 1).getMediaBox().getWidth();
                    assertTrue(pixels < 30, () -> pixels + " px: " + words);
                    assertEquals(2, words.split("PDCA: try, measure, continue", -1).length, words);
                    slides++;
                }
            }
            assertEquals(1, slides);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void fieldsOfALongFormStandBesideOneAnotherHoweverSmallTheSlideIs(int perSheet) throws IOException {
        var pearl = new PearlId("mj-adkar");
        var form = PaperSamples.HOLDINGS.pearls().get(pearl).in(Language.EN).body().stream()
                .flatMap(block -> block instanceof Block.Form found ? Stream.of(found) : Stream.empty())
                .findFirst()
                .orElseThrow();
        var session = TrainingSession.empty("Day")
                .withDay(
                        0,
                        Day.empty(LocalTime.of(9, 0))
                                .withSteps(List.of(Step.own("", 30).withContent(StepContent.OfPearl.whole(pearl)))));

        var made = MAKER.make(
                new PaperSubject.OfSession(session),
                PaperSamples.order(PaperKind.SLIDES, SheetLayout.USUAL.withSlides(perSheet), Language.EN),
                PaperSamples.HOLDINGS);

        try (var document = Loader.loadPDF(made.pdf())) {
            var lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            var read = lines.getText(document);
            var first = form.fields().get(0).label();
            var second = form.fields().get(1).label();
            assertTrue(form.fields().size() > SlideFit.ONE_COLUMN);
            assertTrue(read.lines().anyMatch(line -> line.contains(first) && line.contains(second)), read);
        }
    }

    @Test
    void nothingOfASlideIsOutsideItsPage() throws IOException {
        var places = TextPlaces.of(make(1, Language.FI));

        assertTrue(places.count() > 500);
        assertEquals(List.of(), places.outside(20));
    }
}
