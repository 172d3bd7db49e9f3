package fi.helminauha.book;

import fi.helminauha.collection.Language;
import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.paper.PaperColours;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.PaperWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// A handout as EPUB 3 for phones and readers of books: a cover, the contents, a chapter an item.
public final class EpubFile {
    /// With its dot.
    public static final String EXTENSION = ".epub";

    private final PaperSubject subject;
    private final BookOrder order;
    private final PaperHoldings holdings;
    private final BookProgress progress;
    private final FigureRenderer renderer = new FigureRenderer();
    private final List<Chapter> chapters = new ArrayList<>();

    /// A file of the book.
    /// @param name      with its extension
    /// @param title     as the contents name it
    /// @param anchor    of its heading; empty for the top
    /// @param depth     0 where the contents lead to it at once, 1 below the language it is in
    /// @param sections  what can be led to within it
    record Chapter(
            String name,
            Language language,
            String title,
            String anchor,
            int depth,
            List<BlockHtml.Section> sections,
            String xhtml) {
        boolean hasDrawing() {
            return xhtml.contains("<svg");
        }
    }

    private EpubFile(PaperSubject subject, BookOrder order, PaperHoldings holdings, PaperWatch watch) {
        this.subject = subject;
        this.order = order;
        this.holdings = holdings;
        progress = new BookProgress(watch);
    }

    /// The file’s bytes. Blocks, for a second or more where there are many figures.
    /// @param watch  asked now and then
    /// @throws CancellationException if it is wanted no more
    public static byte[] of(PaperSubject subject, BookOrder order, PaperHoldings holdings, PaperWatch watch) {
        return new EpubFile(subject, order, holdings, watch).written();
    }

    private byte[] written() {
        var first = content(order.languages().getFirst());
        progress.expect(first.items().size() * order.languages().size());
        order.languages().forEach(this::addChapters);
        return EpubZip.of(new EpubPackage(first, order, chapters).files());
    }

    private BookContent content(Language language) {
        var look = new BookContent.Look(
                renderer,
                PaperColours::of,
                (index, anchor) -> name(language, index + 1) + "#" + anchor,
                true,
                progress);
        return new BookContent(subject, order, holdings, language, look);
    }

    private static String name(Language language, int number) {
        return String.format(Locale.ROOT, "%s-%03d.xhtml", language.code(), number);
    }

    private void addChapters(Language language) {
        var content = content(language);
        var out = new Html();
        var cover = new CoverHtml(out, content);
        cover.head();
        if (content.hasCover() || content.items().isEmpty()) {
            cover.contents();
        }
        chapters.add(new Chapter(
                name(language, 0), language, content.title(), "", 0, List.of(), page(content, content.title(), out)));
        for (var i = 0; i < content.items().size(); i++) {
            var item = content.items().get(i);
            var text = new Html();
            var sections = new ItemHtml(text, content, item).write();
            chapters.add(new Chapter(
                    name(language, i + 1),
                    language,
                    item.title(),
                    content.anchor(item),
                    order.languages().size() > 1 ? 1 : 0,
                    sections,
                    page(content, item.title(), text)));
        }
    }

    static String page(BookContent content, String title, Html body) {
        var code = content.language().code();
        return new Html()
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
                .open("html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\""
                        + code + "\" xml:lang=\"" + code + "\"")
                .open("head")
                .element("title", title)
                .raw("<link rel=\"stylesheet\" type=\"text/css\" href=\"book.css\"/>\n")
                .close("head")
                .open("body")
                .raw(body.toString())
                .close("body")
                .close("html")
                .toString();
    }
}
