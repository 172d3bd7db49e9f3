package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.training.PresentationPages;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
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

    @Test
    void nothingOfASlideIsOutsideItsPage() throws IOException {
        var places = TextPlaces.of(make(1, Language.FI));

        assertTrue(places.count() > 500);
        assertEquals(List.of(), places.outside(20));
    }
}
