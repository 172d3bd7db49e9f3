package fi.helminauha.search.index;

import fi.helminauha.search.index.IndexFields.Part;
import java.util.List;
import java.util.Optional;

/// A term of one language with the fields that have it.
/// @param fields             in the order of [IndexFields#PARTS]
/// @param documentFrequency  how many documents have it in the field that has it most
public record TermEntry(List<Optional<FieldTerm>> fields, int documentFrequency) {
    /// Of a term that no document has.
    static final TermEntry NONE = new TermEntry(
            IndexFields.PARTS.stream().map(_ -> Optional.<FieldTerm>empty()).toList());

    public TermEntry {
        fields = List.copyOf(fields);
    }

    TermEntry(List<Optional<FieldTerm>> fields) {
        this(
                fields,
                fields.stream()
                        .flatMap(Optional::stream)
                        .mapToInt(FieldTerm::documentFrequency)
                        .max()
                        .orElse(0));
    }

    /// The term in the field of that part, if it is there.
    public Optional<FieldTerm> in(Part part) {
        return fields.get(part.ordinal());
    }
}
