package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.RichText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
