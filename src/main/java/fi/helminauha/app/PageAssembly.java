package fi.helminauha.app;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.GlossaryTerm;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.TermId;
import fi.helminauha.collection.Variation;
import fi.helminauha.edition.Edition;
import fi.helminauha.ui.reader.PearlPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what the reader shows around a pearl. Used on the `io` thread.
final class PageAssembly {
    private PageAssembly() {}

    /// Absent if the edition has no such pearl.
    static Optional<PearlPage> page(Edition edition, PearlId id) {
        return edition.pearl(id)
                .map(pearl -> new PearlPage(
                        pearl, edition.head(), edition.related(id), terms(edition, pearl), drawings(edition, pearl)));
    }

    private static Map<TermId, GlossaryTerm> terms(Edition edition, Pearl pearl) {
        var terms = new HashMap<TermId, GlossaryTerm>();
        Stream.concat(blocks(pearl).flatMap(PageAssembly::texts), guidance(pearl))
                .flatMap(text -> text.runs().stream())
                .forEach(run -> {
                    if (run instanceof Inline.TermLink(var _, var id)) {
                        edition.term(id).ifPresent(term -> terms.put(id, term));
                    }
                });
        return terms;
    }

    private static Map<FigureId, String> drawings(Edition edition, Pearl pearl) {
        var drawings = new HashMap<FigureId, String>();
        blocks(pearl).forEach(block -> {
            if (block instanceof Block.Figure figure) {
                drawings.computeIfAbsent(figure.figure(), edition::figure);
            }
        });
        return drawings;
    }

    private static Stream<Block> blocks(Pearl pearl) {
        return Stream.of(Language.values()).flatMap(language -> pearl.in(language).body().stream());
    }

    private static Stream<RichText> guidance(Pearl pearl) {
        return Stream.of(Language.values())
                .map(language -> pearl.in(language).guidance())
                .flatMap(guidance -> Stream.of(
                                guidance.room().stream(),
                                guidance.words().stream(),
                                guidance.variations().stream().map(Variation::text))
                        .flatMap(texts -> texts));
    }

    private static Stream<RichText> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Bullets(var items) -> items.stream();
            case Block.Numbers(var items) -> items.stream();
            case Block.Checklist(var items) -> items.stream();
            case Block.Questions(var items) -> items.stream();
            case Block.Step step -> Stream.of(step.text());
            case Block.Quotation(var text, var _) -> Stream.of(text);
            case Block.Note note -> Stream.of(note.text());
            case Block.Table(var header, var rows) ->
                Stream.concat(header.stream(), rows.stream().flatMap(List::stream));
            case Block.Figure figure -> figure.caption().stream();
            case Block.Heading _, Block.Form _ -> Stream.empty();
        };
    }
}
