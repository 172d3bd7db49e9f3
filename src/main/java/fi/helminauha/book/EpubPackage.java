package fi.helminauha.book;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What an EPUB says of itself: its title, languages and rights, how it can be read by whom, its files in their order,
/// its contents.
final class EpubPackage {
    private static final String FOLDER = "EPUB/";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final BookContent first;
    private final BookOrder order;
    private final List<EpubFile.Chapter> chapters;

    /// @param first  in the book’s first language
    EpubPackage(BookContent first, BookOrder order, List<EpubFile.Chapter> chapters) {
        this.first = first;
        this.order = order;
        this.chapters = chapters;
    }

    /// The book’s files by their names, in the order in which they are packed; the first says what the file is.
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("mimetype", "application/epub+zip");
        files.put("META-INF/container.xml", CONTAINER);
        files.put(FOLDER + "package.opf", opf());
        files.put(FOLDER + "nav.xhtml", EpubFile.page(first, first.text("paper.contents"), nav()));
        files.put(FOLDER + "book.css", BookStyle.ofBooks());
        chapters.forEach(chapter -> files.put(FOLDER + chapter.name(), chapter.xhtml()));
        return files;
    }

    private String opf() {
        var made = order.made().truncatedTo(ChronoUnit.SECONDS);
        var out = new Html()
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .open(
                        "package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                                + first.language().code() + "\"")
                .open("metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .element("dc:identifier id=\"id\"", "urn:uuid:" + id())
                .element("dc:title", first.title());
        order.languages().forEach(language -> out.element("dc:language", language.code()));
        out.element("dc:publisher", "Helminauha")
                .element("dc:rights", first.text("paper.foot"))
                .element("dc:date", made.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .element("meta property=\"dcterms:modified\"", DateTimeFormatter.ISO_INSTANT.format(made));
        access(out);
        out.close("metadata");
        manifest(out);
        out.open("spine");
        out.raw("<itemref idref=\"c0\"/>\n").raw("<itemref idref=\"nav\"/>\n");
        for (var i = 1; i < chapters.size(); i++) {
            out.raw("<itemref idref=\"c" + i + "\"/>\n");
        }
        return out.close("spine").close("package").toString();
    }

    private void access(Html out) {
        var hasDrawing = chapters.stream().anyMatch(EpubFile.Chapter::hasDrawing);
        meta(out, "accessMode", "textual");
        if (hasDrawing) {
            meta(out, "accessMode", "visual");
            meta(out, "accessibilityFeature", "alternativeText");
        }
        meta(out, "accessModeSufficient", "textual");
        for (var feature :
                List.of("tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability")) {
            meta(out, "accessibilityFeature", feature);
        }
        meta(out, "accessibilityHazard", "none");
        meta(out, "accessibilitySummary", first.text("book.access"));
    }

    private static void meta(Html out, String property, String value) {
        out.element("meta property=\"schema:" + property + "\"", value);
    }

    private void manifest(Html out) {
        out.open("manifest");
        out.raw("<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n");
        out.raw("<item id=\"css\" href=\"book.css\" media-type=\"text/css\"/>\n");
        for (var i = 0; i < chapters.size(); i++) {
            out.raw("<item id=\"c" + i + "\" href=\"" + chapters.get(i).name()
                    + "\" media-type=\"application/xhtml+xml\""
                    + (chapters.get(i).hasDrawing() ? " properties=\"svg\"" : "") + "/>\n");
        }
        out.close("manifest");
    }

    /// Chapters with their headings; those of a further language stand below its name.
    private Html nav() {
        var out = new Html().open("nav epub:type=\"toc\" id=\"toc\" role=\"doc-toc\"");
        out.element("h1", first.text("paper.contents")).open("ol");
        for (var i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            var isMany = order.languages().size() > 1;
            out.open("li lang=\"" + chapter.language().code() + "\" xml:lang=\""
                    + chapter.language().code() + "\"");
            link(out, chapter.name(), chapter.anchor(), name(chapter, isMany));
            var isFollowed = i + 1 < chapters.size() && chapters.get(i + 1).depth() > chapter.depth();
            if (!chapter.sections().isEmpty()) {
                out.open("ol");
                for (var section : chapter.sections()) {
                    out.open("li");
                    link(out, chapter.name(), section.id(), section.title());
                    out.close("li");
                }
                out.close("ol");
            }
            if (isFollowed) {
                out.open("ol");
            } else {
                out.close("li");
                var next = i + 1 < chapters.size() ? chapters.get(i + 1).depth() : 0;
                if (chapter.depth() > next) {
                    out.close("ol").close("li");
                }
            }
        }
        return out.close("ol").close("nav");
    }

    private static String name(EpubFile.Chapter chapter, boolean isMany) {
        return isMany && chapter.depth() == 0
                ? chapter.title() + " (" + chapter.language().ownName() + ")"
                : chapter.title();
    }

    private static void link(Html out, String file, String anchor, String title) {
        out.raw("<a href=\"" + file + (anchor.isEmpty() ? "" : "#" + anchor) + "\">")
                .text(title.isBlank() ? "…" : title)
                .raw("</a>");
    }

    /// Made of what is in the book, so that the same book has the same.
    private UUID id() {
        var all = chapters.stream().map(EpubFile.Chapter::xhtml).collect(Collectors.joining()) + order.made();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
