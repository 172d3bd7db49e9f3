package fi.helminauha.paper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/// Puts fields that can be filled in where a layout has left room for them. The layout library makes fields too, but
/// gives them no place among the tags, so that a screen reader would not meet them. Here the room is tagged as a figure
/// with a mark for its description; the figure becomes the field.
final class ScreenFields {
    private static final String FONT = "/fi/helminauha/ui/fonts/inter-regular.ttf";
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName FORM = COSName.getPDFName("Form");
    private static final COSName FIGURE = COSName.getPDFName("Figure");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

    private final PDDocument document;
    private final Map<String, ScreenField> fields;
    private final PDAcroForm form;
    private final ScreenFieldLooks looks;

    private ScreenFields(PDDocument document, List<ScreenField> fields) throws IOException {
        this.document = document;
        this.fields = fields.stream().collect(Collectors.toMap(ScreenField::mark, Function.identity()));
        form = new PDAcroForm(document);
        var resources = new PDResources();
        try (var stream = ScreenFields.class.getResourceAsStream(FONT)) {
            // Whole, for nobody knows what will be written.
            resources.put(
                    COSName.getPDFName(ScreenFieldLooks.FONT),
                    PDTrueTypeFont.load(document, stream, WinAnsiEncoding.INSTANCE));
        }
        form.setDefaultResources(resources);
        looks = new ScreenFieldLooks(document, form);
    }

    /// @param document  as it was read from its file
    static void add(PDDocument document, List<ScreenField> fields) throws IOException {
        if (!fields.isEmpty()) {
            var adding = new ScreenFields(document, fields);
            var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            adding.visit(root.getDictionaryObject(COSName.K));
            document.getDocumentCatalog().setAcroForm(adding.form);
        }
    }

    /// In the order in which the file is read aloud, which is that of the tabulator key.
    private void visit(COSBase node) throws IOException {
        if (node instanceof COSArray kids) {
            for (var i = 0; i < kids.size(); i++) {
                visit(kids.getObject(i));
            }
        } else if (node instanceof COSDictionary element) {
            var field = fields.get(element.getString(COSName.ALT, ""));
            if (field != null && FIGURE.equals(element.getCOSName(COSName.S))) {
                put(element, field);
            } else if (element.getDictionaryObject(COSName.K) != null) {
                visit(element.getDictionaryObject(COSName.K));
            }
        }
    }

    private void put(COSDictionary element, ScreenField field) throws IOException {
        var page = new PDPage(element.getCOSDictionary(COSName.PG));
        var made = looks.field(field, place(element));
        var widget = made.getWidgets().getFirst();
        widget.setPage(page);
        page.getAnnotations().add(widget);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        tag(element, page, widget);
        form.getFields().add(made);
    }

    private static PDRectangle place(COSDictionary element) {
        var attributes = element.getDictionaryObject(COSName.A);
        var first = attributes instanceof COSArray several ? several.getObject(0) : attributes;
        return new PDRectangle(((COSDictionary) first).getCOSArray(COSName.BBOX));
    }

    /// The figure becomes a form field whose only part is the field itself.
    private void tag(COSDictionary element, PDPage page, PDAnnotationWidget widget) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, page);
        element.setItem(COSName.S, FORM);
        element.removeItem(COSName.ALT);
        element.removeItem(COSName.A);
        element.setItem(COSName.K, reference);
        var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        var numbers = root.getCOSDictionary(PARENT_TREE).getCOSArray(COSName.NUMS);
        var key = numbers.getInt(numbers.size() - 2) + 1;
        numbers.add(COSInteger.get(key));
        numbers.add(element);
        root.setInt(NEXT_KEY, key + 1);
        widget.setStructParent(key);
    }
}
