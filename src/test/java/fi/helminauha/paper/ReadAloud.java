package fi.helminauha.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The words of a file in the order of its tags, as a screen reader reads them.
final class ReadAloud {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    private ReadAloud() {}

    static String of(MadePaper paper) {
        try (var document = Loader.loadPDF(paper.pdf())) {
            var reading = new ReadAloud();
            reading.gather(document);
            var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            reading.visit(root.getDictionaryObject(COSName.K), new COSDictionary());
            return String.join(" ", reading.read).replace("\u00AD", "").replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void gather(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var words = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> words.put(content.getMCID(), text(content)));
            pages.put(page.getCOSObject(), words);
        }
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void visit(COSBase node, COSDictionary page) {
        if (node instanceof COSArray kids) {
            for (var i = 0; i < kids.size(); i++) {
                visit(kids.getObject(i), page);
            }
        } else if (node instanceof COSInteger number) {
            read.add(pages.getOrDefault(page, Map.of()).getOrDefault(number.intValue(), ""));
        } else if (node instanceof COSDictionary element) {
            var own = element.getCOSDictionary(COSName.PG) == null ? page : element.getCOSDictionary(COSName.PG);
            if (element.getDictionaryObject(COSName.MCID) instanceof COSInteger number) {
                visit(number, own);
            } else if (element.getDictionaryObject(COSName.K) != null) {
                visit(element.getDictionaryObject(COSName.K), own);
            }
        }
    }
}
