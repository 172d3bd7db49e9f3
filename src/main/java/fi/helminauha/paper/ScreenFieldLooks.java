package fi.helminauha.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// What fields look like: a frame to write in, a box with a tick. Lengths are points.
final class ScreenFieldLooks {
    static final String FONT = "Inter";
    private static final String WRITING = "/" + FONT + " 11 Tf 0.118 0.165 0.188 rg";
    private static final float[] MUTED = {0x55 / 255f, 0x62 / 255f, 0x6A / 255f};
    private static final float[] INK = {0x1E / 255f, 0x2A / 255f, 0x30 / 255f};
    private static final float FRAME = 1;
    /// Of the frame’s middle from the edge.
    private static final float INSET = 1.5f;

    private final PDDocument document;
    private final PDAcroForm form;

    ScreenFieldLooks(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
    }

    PDTerminalField field(ScreenField field, PDRectangle place) throws IOException {
        var made = field.isBox() ? new PDCheckBox(form) : writing(field);
        made.setPartialName(field.name());
        made.setAlternateFieldName(field.label());
        var widget = made.getWidgets().getFirst();
        widget.setRectangle(place);
        widget.setPrinted(true);
        frame(widget);
        if (made instanceof PDCheckBox box) {
            widget.setAppearance(ticks(place));
            box.unCheck();
        } else if (made instanceof PDTextField text) {
            text.setValue("");
            widget.setAppearance(empty(place));
        }
        return made;
    }

    private PDTextField writing(ScreenField field) {
        var text = new PDTextField(form);
        text.setDefaultAppearance(WRITING);
        text.setMultiline(field.lines() > 1);
        return text;
    }

    private static void frame(PDAnnotationWidget widget) {
        var colours = new PDAppearanceCharacteristicsDictionary(new COSDictionary());
        colours.setBorderColour(new PDColor(MUTED, PDDeviceRGB.INSTANCE));
        widget.setAppearanceCharacteristics(colours);
        var border = new PDBorderStyleDictionary();
        border.setWidth(FRAME);
        widget.setBorderStyle(border);
    }

    private PDAppearanceDictionary ticks(PDRectangle place) throws IOException {
        var states = new COSDictionary();
        states.setItem(COSName.Off, box(place, false));
        states.setItem(COSName.YES, box(place, true));
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(new PDAppearanceEntry(states));
        return looks;
    }

    /// What nobody has written in yet. The library’s own frame stands at the very edge, where whoever draws a page on a
    /// screen may cut half of it off.
    private PDAppearanceDictionary empty(PDRectangle place) throws IOException {
        var stream = stream(place);
        try (var drawing = new PDAppearanceContentStream(stream)) {
            drawFrame(drawing, place);
            drawing.beginMarkedContent(COSName.TX);
            drawing.endMarkedContent();
        }
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(stream);
        return looks;
    }

    private PDAppearanceStream stream(PDRectangle place) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        return stream;
    }

    private static void drawFrame(PDAppearanceContentStream drawing, PDRectangle place) throws IOException {
        drawing.setStrokingColor(new PDColor(MUTED, PDDeviceRGB.INSTANCE));
        drawing.setLineWidth(FRAME);
        drawing.addRect(INSET, INSET, place.getWidth() - 2 * INSET, place.getHeight() - 2 * INSET);
        drawing.stroke();
    }

    private PDAppearanceStream box(PDRectangle place, boolean isTicked) throws IOException {
        var stream = stream(place);
        var across = place.getWidth();
        var down = place.getHeight();
        try (var drawing = new PDAppearanceContentStream(stream)) {
            drawFrame(drawing, place);
            if (isTicked) {
                drawing.setStrokingColor(new PDColor(INK, PDDeviceRGB.INSTANCE));
                drawing.setLineWidth(1.5f);
                drawing.moveTo(across * 0.2f, down * 0.5f);
                drawing.lineTo(across * 0.42f, down * 0.25f);
                drawing.lineTo(across * 0.8f, down * 0.78f);
                drawing.stroke();
            }
        }
        return stream;
    }
}
