package fi.helminauha.collection;

/// A term of the field with its explanation in one sentence.
public record GlossaryTerm(TermId id, Localized<String> term, Localized<String> explanation) {}
