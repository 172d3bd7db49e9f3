package fi.helminauha.team;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a pearl says to the one who leads it.
final class LeaderText {
    private LeaderText() {}

    /// The sections and notes that are for the leader, with their headings.
    static List<Block> of(List<Block> body) {
        var found = new ArrayList<Block>();
        var isForLeader = false;
        for (var block : body) {
            if (block instanceof Block.Heading(var _, var addressee)) {
                isForLeader = addressee == Addressee.LEADER;
            }
            if (isForLeader || isForLeader(block)) {
                found.add(block);
            }
        }
        return List.copyOf(found);
    }

    static boolean isForLeader(Block block) {
        return switch (block) {
            case Block.Heading(var _, var addressee) -> addressee == Addressee.LEADER;
            case Block.Note(var _, var _, var addressee) -> addressee == Addressee.LEADER;
            case Block.Paragraph _, Block.Bullets _, Block.Numbers _, Block.Step _, Block.Quotation _ -> false;
            case Block.Table _, Block.Checklist _, Block.Questions _, Block.Form _, Block.Figure _ -> false;
        };
    }

    /// A block as single hints, each short enough for a line or two.
    static Stream<RichText> hints(Block block) {
        return switch (block) {
            case Block.Heading _, Block.Form _, Block.Figure _ -> Stream.of();
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Bullets(var items) -> items.stream();
            case Block.Numbers(var items) -> items.stream();
            case Block.Checklist(var items) -> items.stream();
            case Block.Questions(var items) -> items.stream();
            case Block.Step step -> Stream.of(step.text());
            case Block.Quotation(var text, var _) -> Stream.of(text);
            case Block.Table(var _, var rows) -> rows.stream().map(LeaderText::row);
            case Block.Note(var _, var text, var _) -> Stream.of(text);
        };
    }

    /// What may happen, and what helps then.
    private static RichText row(List<RichText> cells) {
        var runs = new ArrayList<Inline>();
        for (var cell : cells) {
            if (!runs.isEmpty()) {
                runs.add(new Inline.Plain(" – "));
            }
            runs.addAll(cell.runs());
        }
        return new RichText(runs);
    }
}
