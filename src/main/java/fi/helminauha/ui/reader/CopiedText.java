package fi.helminauha.ui.reader;

/// What a copy puts on the clipboard.
/// @param html  a fragment without styles
record CopiedText(String plain, String html) {
    static CopiedText of(ReaderDocument document, TextRange range) {
        var passages = document.passages().stream()
                .filter(passage -> passage.range().overlaps(range))
                .toList();
        return new CopiedText(new PlainCopy(passages, range).text(), new HtmlCopy(passages, range).text());
    }
}
