package fi.helminauha.collection.json;

import fi.helminauha.collection.Markup;
import fi.helminauha.collection.Source;
import java.net.URI;
import java.util.Optional;

/// Maps an entry of a pearl's `sources`.
final class SourceDocument {
    private SourceDocument() {}

    static Source source(Fields fields) {
        var author = fields.optionalSource("author");
        var year = fields.optionalSource("year");
        var title = fields.source("title");
        var publisher = fields.optionalSource("publisher");
        return new Source(author, year, title, publisher, address(fields), fields.flag("read"));
    }

    private static Optional<URI> address(Fields fields) {
        var written = fields.optionalSource("address");
        var address = written.flatMap(Markup::webAddress);
        if (written.isPresent() && address.isEmpty()) {
            fields.problem(
                    "address", "The address is not a whole address that begins with https://; mend or remove it.");
        }
        return address;
    }
}
