package fi.helminauha.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the letters of a file stand.
final class TextPlaces extends PDFTextStripper {
    private record Glyph(int page, String letter, float x, float y, float right, float across, float down) {}

    private final List<Glyph> places = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
        places.add(new Glyph(
                getCurrentPageNo(),
                text.getUnicode(),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getXDirAdj() + text.getWidthDirAdj(),
                text.getPageWidth(),
                text.getPageHeight()));
    }

    int count() {
        return places.size();
    }

    /// The letters that stand nearer to an edge than so many points.
    List<String> outside(float points) {
        return places.stream()
                .filter(place -> !place.letter().isBlank())
                .filter(place -> place.x() < points
                        || place.y() < points
                        || place.right() > place.across() - points
                        || place.y() > place.down() - points)
                .map(Glyph::toString)
                .toList();
    }

    static TextPlaces of(MadePaper paper) throws IOException {
        try (var document = Loader.loadPDF(paper.pdf())) {
            var places = new TextPlaces();
            places.getText(document);
            return places;
        }
    }
}
