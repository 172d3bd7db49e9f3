package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Compares a pearl's blocks in a language with the Finnish ones: the three languages have the same blocks in the same
/// order and of the same size, with the same minutes (data/README.md §2).
final class BodyComparison {
    private BodyComparison() {}

    /// The first difference, if there is one.
    static List<Finding> differences(Pearl pearl, Language language) {
        var finnish = pearl.in(Language.FI).body();
        var other = pearl.in(language).body();
        var body = "/texts/" + language.code() + "/body";
        for (var i = 0; i < Math.min(finnish.size(), other.size()); i++) {
            var wanted = shape(finnish.get(i));
            var found = shape(other.get(i));
            if (!wanted.equals(found)) {
                return List.of(new Finding(
                        body + "/" + i,
                        "The block differs from fi: here " + found + ", there " + wanted + "; make them equal."));
            }
        }
        if (finnish.size() != other.size()) {
            return List.of(new Finding(
                    body, "Here are " + other.size() + " blocks and in fi " + finnish.size() + "; make them equal."));
        }
        return List.of();
    }

    /// Where a language has not the guidance that Finnish has.
    static List<Finding> guidance(Pearl pearl, Language language) {
        var finnish = pearl.in(Language.FI).guidance();
        var other = pearl.in(language).guidance();
        var differences = new ArrayList<Finding>();
        for (var part : GuidancePart.values()) {
            var wanted = part.count(finnish);
            var found = part.count(other);
            if (wanted != found) {
                differences.add(new Finding(
                        "/texts/" + language.code(),
                        "Of \"" + part.field + "\" here are " + found + " and in fi " + wanted + "; make them equal."));
            }
        }
        return differences;
    }

    private enum GuidancePart {
        ROOM("room"),
        WORDS("words"),
        VARIATIONS("variations");

        private final String field;

        GuidancePart(String field) {
            this.field = field;
        }

        private long count(Guidance guidance) {
            return switch (this) {
                case ROOM -> guidance.room().stream().count();
                case WORDS -> guidance.words().stream().count();
                case VARIATIONS -> guidance.variations().size();
            };
        }
    }

    private static String to(Addressee addressee) {
        return addressee == Addressee.LEADER ? " for the leader" : "";
    }

    /// The block in words that leave its texts out.
    private static String shape(Block block) {
        return switch (block) {
            case Block.Heading(var _, var addressee) -> "a heading" + to(addressee);
            case Block.Paragraph _ -> "a paragraph";
            case Block.Bullets(var items) -> items.size() + " bullets";
            case Block.Numbers(var items) -> items.size() + " numbers";
            case Block.Step(var _, var _, var minutes, var sitting, var isBreak) ->
                (isBreak ? "a break of " : "a step of ") + minutes + " minutes"
                        + (sitting == 1 ? "" : " in sitting " + sitting);
            case Block.Quotation(var _, var source) ->
                "a quotation " + (source.isPresent() ? "with" : "without") + " source";
            case Block.Table(var header, var rows) ->
                "a table of " + header.size() + " columns and " + rows.size() + " rows";
            case Block.Checklist(var items) -> "a checklist of " + items.size();
            case Block.Questions(var items) -> items.size() + " questions";
            case Block.Form form ->
                form.fields().stream()
                        .map(field -> Integer.toString(field.lines()))
                        .collect(Collectors.joining(
                                ", ", "a form with lines ", form.hasExample() ? " and an example" : ""));
            case Block.Figure(var id, var words, var _, var caption) ->
                "the figure " + id + " with words "
                        + words.keySet().stream().sorted().toList() + (caption.isPresent() ? " and a caption" : "");
            case Block.Note(var tone, var _, var addressee) -> "a note of tone " + tone.code() + to(addressee);
        };
    }
}
