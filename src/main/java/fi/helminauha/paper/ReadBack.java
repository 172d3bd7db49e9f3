package fi.helminauha.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What a file says its signs are, for who copies them or has them read aloud. Where one sign of a font stands for two
/// characters, PDFBox names the one with the lower number: of the apostrophe and the quotation mark that is a
/// letter of phonetics. Here they are what was written.
final class ReadBack {
    private ReadBack() {}

    /// @param document  as it was read from its file
    static void mend(PDDocument document) throws IOException {
        var objects = document.getDocument();
        for (var key : objects.getXrefTable().keySet()) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSDictionary font
                    && COSName.FONT.equals(font.getCOSName(COSName.TYPE))
                    && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
                mend(map);
            }
        }
    }

    private static void mend(COSStream map) throws IOException {
        String written;
        try (var stream = map.createInputStream()) {
            written = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        var mended = written.replaceAll("(?m)<02BC>$", "<2019>").replaceAll("(?m)<02EE>$", "<201D>");
        if (!mended.equals(written)) {
            try (var stream = map.createOutputStream(COSName.FLATE_DECODE)) {
                stream.write(mended.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
