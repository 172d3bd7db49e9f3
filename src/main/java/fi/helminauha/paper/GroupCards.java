package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.BlockWords;
import fi.helminauha.document.Element;
import fi.helminauha.document.PearlBody;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.StepContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the groups of a part of the day are handed: a card each with number, time and task, and room for what they will
/// tell the others. The task is what the audience’s page says; how the trainer uses a pearl is not on it.
final class GroupCards {
    private final PaperWords words;
    private final Schedule.Entry entry;
    private final List<Integer> sections;

    GroupCards(PaperWords words, Schedule.Entry entry) {
        this.words = words;
        this.entry = entry;
        sections = entry.step().content() instanceof StepContent.OfPearl(var _, var chosen) ? chosen : List.of();
    }

    /// A card a group.
    /// @param tasks  as of [#ofPearl] or [#own]
    /// @param rules  lines to write on
    List<CardSource.Card> cards(int groups, List<RichText> tasks, int rules) {
        var lines = new ArrayList<RichText>();
        lines.add(strong(words.text(
                "paper.group.time",
                words.time(entry.start()),
                words.time(entry.end()),
                entry.step().minutes())));
        lines.addAll(tasks);
        return IntStream.rangeClosed(1, groups)
                .mapToObj(group -> new CardSource.Card(
                        words.text("paper.group.title", group, words.title(entry.step())), lines, rules))
                .toList();
    }

    /// What the trainer wrote for everybody; nothing if the pearl has left the collection.
    List<RichText> own() {
        return entry.step().content() instanceof StepContent.Own(var text)
                ? text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> BlockMarkup.plain(line.strip()))
                        .toList()
                : List.of();
    }

    /// What a pearl asks of a group, the fullest first: its steps with their texts, their titles alone, and its forms
    /// alone. Where it has no steps, its numbered list stands for them, else its first questions, else its summary.
    List<List<RichText>> ofPearl(Pearl pearl) {
        var blocks = PearlBody.forRoom(pearl, words.messages(), sections).stream()
                .flatMap(element -> element instanceof Element.Body(var block, var number)
                        ? Stream.of(new Numbered(block, number))
                        : Stream.empty())
                .toList();
        var forms = blocks.stream()
                .flatMap(found -> found.block() instanceof Block.Form form
                        ? Stream.of(strong(words.text("paper.group.form", form.title())))
                        : Stream.empty())
                .toList();
        return Stream.of(tasks(pearl, blocks, true), tasks(pearl, blocks, false), List.<RichText>of())
                .map(tasks -> Stream.concat(tasks.stream(), forms.stream()).toList())
                .toList();
    }

    private List<RichText> tasks(Pearl pearl, List<Numbered> blocks, boolean isWhole) {
        var steps = blocks.stream()
                .flatMap(found -> found.block() instanceof Block.Step step && !step.isBreak()
                        ? Stream.of(step(found.number(), step, isWhole))
                        : Stream.empty())
                .toList();
        if (!steps.isEmpty()) {
            return steps;
        }
        var listed = listed(blocks, isWhole);
        return listed.isEmpty()
                ? List.of(
                        BlockMarkup.plain(pearl.in(words.messages().language()).summary()))
                : listed;
    }

    /// @param number  of a step among those of its pearl, from 1
    private record Numbered(Block block, int number) {}

    private static RichText step(int number, Block.Step step, boolean isWhole) {
        var runs = new ArrayList<Inline>();
        var title = number + ". " + step.title();
        if (isWhole) {
            runs.add(new Inline.Strong(BlockWords.leading(title)));
            runs.addAll(step.text().runs());
        } else {
            runs.add(new Inline.Plain(title));
        }
        return new RichText(runs);
    }

    /// The first numbered list, else the first questions.
    /// @param isWhole  with more of a numbered item than what it begins with in strong type
    private static List<RichText> listed(List<Numbered> blocks, boolean isWhole) {
        for (var found : blocks) {
            if (found.block() instanceof Block.Numbers(var items)) {
                return IntStream.range(0, items.size())
                        .mapToObj(i -> numbered(i + 1, items.get(i), isWhole))
                        .toList();
            }
        }
        return blocks.stream()
                .flatMap(found ->
                        found.block() instanceof Block.Questions(var items) ? Stream.of(items) : Stream.empty())
                .findFirst()
                .orElse(List.of());
    }

    private static RichText numbered(int number, RichText item, boolean isWhole) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Plain(number + ". "));
        if (!isWhole && item.runs().getFirst() instanceof Inline.Strong(var title)) {
            runs.add(new Inline.Plain(title));
        } else {
            runs.addAll(item.runs());
        }
        return new RichText(runs);
    }

    private static RichText strong(String text) {
        return new RichText(List.of(new Inline.Strong(text)));
    }
}
