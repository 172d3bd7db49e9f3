package fi.helminauha.training;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Breaks a step into the pages that the audience sees: a block, a step or a question at a time. Nothing that is for
/// the one who leads comes in: neither notes of a step nor what a pearl says to its leader.
public final class PresentationPages {
    /// Items of a list are a few a page, and fewer when they are long.
    private static final int ITEMS = 4;

    /// As much of the trainer’s own text as can still be read from afar on one page.
    private static final int OWN_LETTERS = 900;

    private static final int OWN_LINES = 16;

    private static final String DOT = " · ";

    private final String session;
    private final Pearl pearl;
    private final Language language;
    private final PearlText text;
    private final List<Page> pages = new ArrayList<>();
    private String heading = "";
    private int steps;

    private PresentationPages(String session, Pearl pearl, Language language) {
        this.session = session;
        this.pearl = pearl;
        this.language = language;
        this.text = pearl.in(language);
    }

    /// At least one page.
    /// @param session   the session’s title
    /// @param pearl     absent if the step has none or it has left the collection
    /// @param language  the audience’s
    public static List<Page> of(Step step, String session, Optional<Pearl> pearl, Language language) {
        return switch (step.content()) {
            case StepContent.Break() -> List.of(new Page(session, step.title(), new Page.Content.Rest()));
            case StepContent.Own(var text) ->
                ownParts(text).stream()
                        .map(part -> new Page(session, step.title(), new Page.Content.Own(part)))
                        .toList();
            case StepContent.OfPearl(var _, var sections) ->
                pearl.map(found -> new PresentationPages(session, found, language).pages(step, sections))
                        .orElse(List.of(new Page(session, step.title(), new Page.Content.Own(""))));
        };
    }

    private List<Page> pages(Step step, List<Integer> sections) {
        if (sections.isEmpty() || sections.contains(0)) {
            var title = step.title().isBlank() ? text.title() : step.title();
            var over = title.equals(text.title()) ? session : text.title();
            pages.add(new Page(over, title, opening(step)));
        }
        var section = 0;
        var isForRoom = true;
        for (var block : text.body()) {
            if (block instanceof Block.Heading(var title, var addressee)) {
                section++;
                heading = title;
                isForRoom = addressee == Addressee.ROOM;
            }
            var isChosen = sections.isEmpty() || sections.contains(section);
            if (block instanceof Block.Step) {
                steps++;
            }
            if (isChosen && isForRoom) {
                add(block);
            }
        }
        if (pages.isEmpty()) {
            // The pearl has fewer sections than when they were chosen, or these are for the leader now.
            pages.add(new Page(session, text.title(), opening(step)));
        }
        return List.copyOf(pages);
    }

    private Page.Content opening(Step step) {
        var isOwnTime = pearl.card().minutes().contains(step.minutes());
        return new Page.Content.Opening(
                isOwnTime ? text.summary() : OpeningSummary.withoutTime(text.summary(), language));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading _ -> {
                // The title of what follows.
            }
            case Block.Paragraph(var words) ->
                PageParts.of(words).forEach(part -> add(heading, new Block.Paragraph(part), 0));
            case Block.Step step ->
                PageParts.of(step.text()).forEach(part -> add(step.title(), step.withText(part), steps));
            case Block.Bullets(var items) -> addItems(items, part -> new Block.Bullets(part));
            case Block.Numbers(var items) -> addItems(items, part -> new Block.Numbers(part));
            case Block.Checklist(var items) -> addItems(items, part -> new Block.Checklist(part));
            case Block.Questions(var items) ->
                items.forEach(item -> add(heading, new Block.Questions(List.of(item)), items.indexOf(item) + 1));
            case Block.Form form -> PageParts.of(form).forEach(part -> add(form.title(), part, 0));
            case Block.Table table -> PageParts.of(table).forEach(part -> add(heading, part, 0));
            case Block.Note note -> {
                if (note.addressee() == Addressee.ROOM) {
                    add(heading, note, 0);
                }
            }
            case Block.Quotation _, Block.Figure _ -> add(heading, block, 0);
        }
    }

    /// The trainer’s own text in parts of whole lines, or of whole sentences of a line that is longer than a page.
    private static List<String> ownParts(String text) {
        if (TextParts.weight(text) <= OWN_LETTERS && text.lines().count() <= OWN_LINES) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var letters = 0;
        for (var line : text.lines().flatMap(PresentationPages::sentences).toList()) {
            if (!lines.isEmpty() && (letters + TextParts.weight(line) > OWN_LETTERS || lines.size() == OWN_LINES)) {
                parts.add(String.join("\n", lines));
                lines.clear();
                letters = 0;
            }
            lines.add(line);
            letters += TextParts.weight(line);
        }
        parts.add(String.join("\n", lines));
        return parts;
    }

    private static Stream<String> sentences(String line) {
        return TextParts.weight(line) <= OWN_LETTERS
                ? Stream.of(line)
                : PageParts.of(new RichText(List.of(new Inline.Plain(line)))).stream()
                        .map(RichText::plain)
                        .flatMap(sentence -> TextParts.of(sentence, OWN_LETTERS).stream());
    }

    private void add(String title, Block block, int number) {
        var own = title.isBlank() || title.equals(text.title()) ? heading : title;
        if (own.isBlank() || own.equals(text.title())) {
            pages.add(new Page(session, text.title(), new Page.Content.OfBlock(block, number)));
        } else {
            // What has a title of its own, such as a step, still says under which heading it stands.
            var isUnder = !heading.isBlank() && !heading.equals(own) && !heading.equals(text.title());
            var over = isUnder ? text.title() + DOT + heading : text.title();
            pages.add(new Page(over, own, new Page.Content.OfBlock(block, number)));
        }
    }

    private void addItems(List<RichText> items, Function<List<RichText>, Block> block) {
        var from = 1;
        for (var part : PageParts.few(items, ITEMS)) {
            add(heading, block.apply(part), from);
            from += part.size();
        }
    }
}
