package fi.helminauha.morphology;

import java.util.List;
import java.util.Optional;

/// One way to understand a word.
///
/// @param baseForm    what libvoikko gives as `BASEFORM`, with the capitals that belong to it: `Helsinki`,
///                    `työkyvyttömyys`. Of a `-minen` form it is the verb (`johtaa` for `johtamisessa`): see
///                    `actionNoun`
/// @param actionNoun  the noun of a `-minen` form, as dictionaries for people list it: `johtaminen`,
///                    `työkykyjohtaminen`
/// @param parts       the parts of the compound, in order, at least one. A compound is cut where the transducer
///                    marks `[Bc]`, which are those cuts of libvoikko's `STRUCTURE` that separate words of their
///                    own in `WORDBASES`
/// @param wordClass   the class of the whole word
public record Reading(String baseForm, Optional<String> actionNoun, List<Part> parts, WordClass wordClass) {
    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is no part
    public Reading {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a reading without parts: '" + baseForm + "'");
        }
    }

    public boolean isCompound() {
        return parts.size() > 1;
    }

    /// The verb behind a participle or a noun made of a verb: `uupua` for `uupuneet`, `keskustella` for
    /// `keskustelujen`; of a compound, the verb behind its last part. Empty for the verb itself. A weaker match
    /// than the base form.
    public Optional<String> verb() {
        var last = parts.getLast();
        return last.isRootVerb() && !last.root().equals(baseForm) ? Optional.of(last.root()) : Optional.empty();
    }
}
