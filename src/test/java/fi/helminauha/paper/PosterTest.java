package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.paper.PosterPiece.Kind;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PosterTest {
    private static final PaperMaker MAKER = new PaperMaker();
    /// A figure, an exercise and questions.
    private static final PaperSubject PEARLS =
            PaperSamples.ofPearls("tk-tyokykytalo", "tk-harjoitus-poissaolot", "mj-kotter");

    private static List<PosterPiece> pieces(Language language) {
        return PosterPiece.of(PEARLS, PaperSamples.HOLDINGS, language);
    }

    private static MadePaper make(int piece, PaperSize size, Language language) {
        var layout = SheetLayout.USUAL.withSize(size).withPoster(piece);
        return MAKER.make(PEARLS, PaperSamples.order(PaperKind.POSTER, layout, language), PaperSamples.HOLDINGS);
    }

    private static int first(Kind kind) {
        return IntStream.range(0, pieces(Language.FI).size())
                .filter(i -> pieces(Language.FI).get(i).kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPosterHasOneThingWholeOnOnePage(Kind kind) throws IOException {
        var made = make(first(kind), PaperSize.A3, Language.SV);

        assertEquals(1, made.pages());
        assertEquals(List.of(), PaperCheck.mistakes(made.pdf()));
        assertEquals(List.of(), TextPlaces.of(made).outside(30));
    }

    @Test
    void eachPieceFitsOnItsSheet() {
        for (var i = 0; i < pieces(Language.FI).size(); i++) {
            var at = i;
            assertEquals(
                    1,
                    make(i, PaperSize.A4, Language.FI).pages(),
                    () -> pieces(Language.FI).get(at).name());
        }
    }

    @Test
    void aLargerSheetIsReadFromFurtherAway() throws IOException {
        var question = first(Kind.QUESTION);
        var small = make(question, PaperSize.A4, Language.FI);
        var large = make(question, PaperSize.A3, Language.FI);

        assertTrue(large.metres().orElseThrow() > small.metres().orElseThrow());
        try (var document = Loader.loadPDF(large.pdf())) {
            assertEquals(420 * 72 / 25.4, document.getPage(0).getMediaBox().getWidth(), 2);
        }
    }

    @Test
    void aShortQuestionOnA3IsReadFromFourMetres() {
        var shortest = IntStream.range(0, pieces(Language.FI).size())
                .filter(i -> pieces(Language.FI).get(i).kind() == Kind.QUESTION)
                .filter(i -> pieces(Language.FI).get(i).text().length() < 60)
                .findFirst()
                .orElseThrow();

        assertTrue(make(shortest, PaperSize.A3, Language.FI).metres().orElseThrow() >= 4);
    }

    @Test
    void thePiecesAreTheSameInEachLanguage() {
        var kinds = pieces(Language.FI).stream().map(PosterPiece::kind).toList();

        assertEquals(kinds, pieces(Language.SV).stream().map(PosterPiece::kind).toList());
        assertEquals(kinds, pieces(Language.EN).stream().map(PosterPiece::kind).toList());
    }
}
