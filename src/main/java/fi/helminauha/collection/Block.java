package fi.helminauha.collection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of a pearl's body, in reading order.
public sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(RichText text) implements Block {}

    record Bullets(List<RichText> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    record Numbers(List<RichText> items) implements Block {
        public Numbers {
            items = List.copyOf(items);
        }
    }

    /// @param minutes  whole minutes, 1–960
    record Step(String title, RichText text, int minutes) implements Block {}

    /// A model line to say, or a real quotation.
    /// @param source  absent for a model line that this collection wrote
    record Quotation(RichText text, Optional<String> source) implements Block {}

    /// @param rows  each as long as the header
    record Table(List<RichText> header, List<List<RichText>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Checklist(List<RichText> items) implements Block {
        public Checklist {
            items = List.copyOf(items);
        }
    }

    record Questions(List<RichText> items) implements Block {
        public Questions {
            items = List.copyOf(items);
        }
    }

    /// A form to fill in on paper.
    record Form(String title, List<FormField> fields) implements Block {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /// @param lines  how many lines to write on, 1–12
    record FormField(String label, int lines) {}

    /// @param words        the words of the drawing, by their places in it
    /// @param alternative  what the figure shows, for who does not see it
    record Figure(FigureId figure, Map<String, String> words, String alternative, Optional<RichText> caption)
            implements Block {
        public Figure {
            words = Map.copyOf(words);
        }
    }

    record Note(Tone tone, RichText text) implements Block {}

    /// What a note wants of the reader.
    enum Tone implements Coded {
        TIP("tip"),
        CAUTION("caution");

        private final String code;

        Tone(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
