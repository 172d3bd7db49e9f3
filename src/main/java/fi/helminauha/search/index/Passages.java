package fi.helminauha.search.index;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.RichText;
import java.util.List;
import java.util.stream.Stream;

/// The passages of a pearl below its summary, as its reader shows them: each paragraph, item and cell by itself, and
/// what is said to the one who leads. What a form is filled in with is no word of the pearl.
public final class Passages {
    private Passages() {}

    public static List<String> passages(PearlText text) {
        var guidance = text.guidance();
        return Stream.of(
                        guidance.room().stream().map(RichText::plain),
                        guidance.words().stream().map(RichText::plain),
                        text.body().stream().flatMap(Passages::texts),
                        guidance.variations().stream()
                                .map(variation -> variation.title() + ". "
                                        + variation.text().plain()))
                .flatMap(passages -> passages)
                .toList();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading(var text, var _) -> Stream.of(text);
            case Block.Paragraph(var text) -> Stream.of(text.plain());
            case Block.Bullets(var items) -> plain(items);
            case Block.Numbers(var items) -> plain(items);
            case Block.Step step -> Stream.of(step.title(), step.text().plain());
            case Block.Quotation(var text, var source) -> Stream.concat(Stream.of(text.plain()), source.stream());
            case Block.Table(var header, var rows) ->
                Stream.concat(plain(header), rows.stream().flatMap(Passages::plain));
            case Block.Checklist(var items) -> plain(items);
            case Block.Questions(var items) -> plain(items);
            case Block.Form(var title, var fields) ->
                Stream.concat(Stream.of(title), fields.stream().map(Block.FormField::label));
            case Block.Figure(var _, var words, var _, var caption) ->
                Stream.concat(words.values().stream().sorted(), caption.stream().map(RichText::plain));
            case Block.Note note -> Stream.of(note.text().plain());
        };
    }

    private static Stream<String> plain(List<RichText> texts) {
        return texts.stream().map(RichText::plain);
    }
}
