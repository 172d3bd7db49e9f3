package fi.helminauha.book;

import fi.helminauha.collection.Coded;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.PaperWatch;
import java.util.concurrent.CancellationException;

/// What a handout can be besides paper.
public enum BookFormat implements Coded {
    WEB_PAGE("html", WebPage.EXTENSION, WebPage::of),
    EPUB("epub", EpubFile.EXTENSION, EpubFile::of);

    private final String code;
    private final String extension;
    private final Maker maker;

    @FunctionalInterface
    private interface Maker {
        byte[] make(PaperSubject subject, BookOrder order, PaperHoldings holdings, PaperWatch watch);
    }

    BookFormat(String code, String extension, Maker maker) {
        this.code = code;
        this.extension = extension;
        this.maker = maker;
    }

    @Override
    public String code() {
        return code;
    }

    /// With its dot.
    public String extension() {
        return extension;
    }

    /// The file’s bytes; the same order of the same things gives the same. Blocks, for a second or more.
    /// @param watch  asked now and then
    /// @throws CancellationException if it is wanted no more
    public byte[] make(PaperSubject subject, BookOrder order, PaperHoldings holdings, PaperWatch watch) {
        return maker.make(subject, order, holdings, watch);
    }
}
