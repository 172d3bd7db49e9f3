package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.RichText;
import fi.helminauha.figure.FigurePixels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenFormsTest {
    private static final PaperMaker MAKER = new PaperMaker();
    /// A check list, a form and questions.
    /// Of grey, from 0 to 255: what is lighter than this is hardly seen.
    private static final int FAINT = 190;

    private static final PaperSubject PEARLS =
            PaperSamples.ofPearls("os-asiakaspolku", "tk-harjoitus-poissaolot", "tk-puheeksiottorunko");

    private static MadePaper make(Language... languages) {
        return MAKER.make(
                PEARLS, PaperSamples.order(PaperKind.SCREEN_FORMS, Set.of(), languages), PaperSamples.HOLDINGS);
    }

    private static List<PDField> fields(PDDocument document) {
        return StreamSupport.stream(
                        document.getDocumentCatalog()
                                .getAcroForm()
                                .getFieldTree()
                                .spliterator(),
                        false)
                .toList();
    }

    /// What is to be filled in, in the order of the pearls.
    private static List<String> asked(Language language) {
        var asked = new ArrayList<String>();
        for (var id : PEARLS.pearls()) {
            for (var block : PaperSamples.HOLDINGS.pearls().get(id).in(language).body()) {
                switch (block) {
                    case Block.Form form -> form.fields().forEach(field -> asked.add(field.label()));
                    case Block.Checklist(var items) -> items.forEach(item -> asked.add(item.plain()));
                    case Block.Questions(var items) ->
                        items.stream().map(RichText::plain).forEach(asked::add);
                    default -> {
                        // Nothing to fill in.
                    }
                }
            }
        }
        return asked;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachThingThatIsAskedIsAFieldWithItsWordsForAName(Language language) throws IOException {
        var made = make(language);

        assertEquals(List.of(), PaperCheck.mistakes(made.pdf()));
        try (var document = Loader.loadPDF(made.pdf())) {
            var fields = fields(document);
            var labels = fields.stream()
                    .map(PDField::getAlternateFieldName)
                    .filter(asked(language)::contains)
                    .toList();
            assertEquals(asked(language), labels);
            assertEquals(
                    fields.size(),
                    fields.stream()
                            .map(PDField::getFullyQualifiedName)
                            .distinct()
                            .count());
            assertTrue(fields.stream().anyMatch(PDCheckBox.class::isInstance));
            assertTrue(fields.stream().anyMatch(field -> field instanceof PDTextField text && text.isMultiline()));
            assertTrue(fields.stream().noneMatch(PDField::isReadOnly));
        }
    }

    @Test
    void theFrameOfAFieldIsSeenOnAllSidesHoweverLargeThePageIsDrawn() throws IOException {
        var made = make(Language.FI);
        var faint = new ArrayList<String>();
        var seen = 0;
        try (var document = Loader.loadPDF(made.pdf());
                var pages = PaperPages.of(made)) {
            for (var width : List.of(480, 555, 640, 733, 900)) {
                for (var page = 0; page < 3; page++) {
                    var drawn = pages.draw(page, width);
                    var box = document.getPage(page).getMediaBox();
                    var scale = drawn.width() / box.getWidth();
                    for (var annotation : document.getPage(page).getAnnotations()) {
                        var place = annotation.getRectangle();
                        var left = place.getLowerLeftX() * scale;
                        var right = place.getUpperRightX() * scale;
                        var top = (box.getHeight() - place.getUpperRightY()) * scale;
                        var bottom = (box.getHeight() - place.getLowerLeftY()) * scale;
                        var sides = Map.of(
                                "top", darkest(drawn, (left + right) / 2, top, 0, 1),
                                "bottom", darkest(drawn, (left + right) / 2, bottom, 0, 1),
                                "left", darkest(drawn, left, (top + bottom) / 2, 1, 0),
                                "right", darkest(drawn, right, (top + bottom) / 2, 1, 0));
                        sides.forEach((side, grey) -> {
                            if (grey > FAINT) {
                                faint.add(width + " " + side + " " + grey + " of " + place);
                            }
                        });
                        seen++;
                    }
                }
            }
        }
        assertTrue(seen > 50, "too few fields");
        assertEquals(List.of(), faint);
    }

    /// The darkest grey of the pixels around one.
    /// @param across  whether they are beside it; down, above and below it
    private static int darkest(FigurePixels drawn, double x, double y, int across, int down) {
        var darkest = 255;
        for (var away = -4; away <= 4; away++) {
            var at = ((int) y + away * down) * drawn.width() + (int) x + away * across;
            darkest = Math.min(darkest, drawn.argb()[at] >> 8 & 0xFF);
        }
        return darkest;
    }

    @Test
    void whatIsFilledInIsReadBack() throws IOException {
        var filled = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(make(Language.FI).pdf())) {
            for (var field : fields(document)) {
                if (field instanceof PDCheckBox box) {
                    box.check();
                } else {
                    field.setValue("Näin se käy – vai käykö?");
                }
            }
            document.save(filled);
        }

        try (var document = Loader.loadPDF(filled.toByteArray())) {
            for (var field : fields(document)) {
                assertEquals(
                        field instanceof PDCheckBox ? "Yes" : "Näin se käy – vai käykö?",
                        field.getValueAsString(),
                        field.getFullyQualifiedName());
            }
        }
        assertEquals(List.of(), PaperCheck.mistakes(filled.toByteArray()));
    }

    @Test
    void theTabulatorGoesFromFieldToFieldInReadingOrder() throws IOException {
        try (var document = Loader.loadPDF(make(Language.FI, Language.SV).pdf())) {
            var tops = new ArrayList<String>();
            for (PDPage page : document.getPages()) {
                assertEquals("S", page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")));
                page.getAnnotations()
                        .forEach(
                                annotation -> tops.add(annotation.getCOSObject().getString(COSName.T, "")));
            }
            // Pages, and fields on them, come as the fields do.
            assertEquals(fields(document).stream().map(PDField::getPartialName).toList(), tops);
            assertFalse(tops.isEmpty());
        }
    }

    @Test
    void aFormToFillInByHandHasNoFields() throws IOException {
        var made =
                MAKER.make(PEARLS, PaperSamples.order(PaperKind.FORMS, Set.of(), Language.FI), PaperSamples.HOLDINGS);

        try (var document = Loader.loadPDF(made.pdf())) {
            assertEquals(null, document.getDocumentCatalog().getAcroForm());
        }
    }
}
