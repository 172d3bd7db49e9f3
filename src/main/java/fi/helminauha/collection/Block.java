package fi.helminauha.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of a pearl's body, in reading order.
public sealed interface Block {
    /// Every text of the block as the reader sees it, in reading order; of a figure the caption alone.
    default Stream<String> texts() {
        return switch (this) {
            case Heading(var text, var _) -> Stream.of(text);
            case Paragraph(var text) -> Stream.of(text.plain());
            case Bullets(var items) -> plain(items);
            case Numbers(var items) -> plain(items);
            case Step step -> Stream.of(step.title(), step.text().plain());
            case Quotation(var text, var source) -> Stream.concat(Stream.of(text.plain()), source.stream());
            case Table(var header, var rows) ->
                Stream.concat(plain(header), rows.stream().flatMap(Block::plain));
            case Checklist(var items) -> plain(items);
            case Questions(var items) -> plain(items);
            case Form(var title, var fields) ->
                Stream.concat(Stream.of(title), fields.stream().map(FormField::label));
            case Figure(var _, var _, var _, var caption) -> caption.map(RichText::plain).stream();
            case Note note -> Stream.of(note.text().plain());
        };
    }

    private static Stream<String> plain(List<RichText> texts) {
        return texts.stream().map(RichText::plain);
    }

    /// @param addressee  whom everything up to the next heading is for
    record Heading(String text, Addressee addressee) implements Block {
        public Heading(String text) {
            this(text, Addressee.ROOM);
        }
    }

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
    /// @param sitting  in which of the pearl's sittings it is, from 1
    /// @param isBreak  whether people rest meanwhile
    record Step(String title, RichText text, int minutes, int sitting, boolean isBreak) implements Block {
        /// A step of the first sitting that is no break.
        public Step(String title, RichText text, int minutes) {
            this(title, text, minutes, 1, false);
        }

        /// The same step with a part of its text.
        public Step withText(RichText part) {
            return new Step(title, part, minutes, sitting, isBreak);
        }
    }

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

        /// Whether it is there filled in, too.
        public boolean hasExample() {
            return fields.stream().anyMatch(field -> field.example().isPresent());
        }
    }

    /// @param lines    how many lines to write on, 1–12
    /// @param example  what somebody wrote there; all fields of a form have one, or none
    record FormField(String label, int lines, Optional<String> example) {
        public FormField(String label, int lines) {
            this(label, lines, Optional.empty());
        }
    }

    /// @param words        the words of the drawing, by their places in it
    /// @param alternative  what the figure shows, for who does not see it
    record Figure(FigureId figure, Map<String, String> words, String alternative, Optional<RichText> caption)
            implements Block {
        public Figure {
            // Keeps the order of the file, so that what is built from it is the same every time.
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    record Note(Tone tone, RichText text, Addressee addressee) implements Block {
        public Note(Tone tone, RichText text) {
            this(tone, text, Addressee.ROOM);
        }
    }

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
