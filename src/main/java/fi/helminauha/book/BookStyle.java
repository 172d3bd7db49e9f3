package fi.helminauha.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The looks of handouts: one sheet of what all have in common, and for web pages colours of light and dark.
final class BookStyle {
    private static final String BOOK = "book.css";
    private static final String WEB = "web.css";

    private BookStyle() {}

    static String ofBooks() {
        return read(BOOK);
    }

    static String ofWebPages() {
        return read(BOOK) + read(WEB);
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(BookStyle.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }
}
