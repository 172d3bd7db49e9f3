package fi.helminauha.morphology;

import java.util.List;
import java.util.Optional;

/// Turns analyses into readings.
final class ReadingRules {
    private ReadingRules() {}

    /// Adds the readings of an analysis that are not there yet.
    ///
    /// @param wordLength  of the surface word, in characters
    static void addReadings(Analysis analysis, int wordLength, List<Reading> readings) {
        var pattern = CasePattern.of(analysis, wordLength);
        var parts = PartRules.of(analysis, pattern);
        if (parts.isEmpty()) {
            return;
        }
        var wordClass = ClassRules.of(analysis);
        addNew(reading(analysis, pattern, parts, wordClass), readings);
        if (wordClass == WordClass.NOUN && mayBeOrganisation(analysis) && !pattern.isEmpty()) {
            addNew(reading(analysis, 'i' + pattern.substring(1), parts, WordClass.NAME), readings);
        }
    }

    private static Reading reading(Analysis analysis, String pattern, List<Part> parts, WordClass wordClass) {
        var baseForm = BaseFormRules.of(analysis, pattern);
        var noun = baseForm.actionNoun();
        return new Reading(baseForm.text(), noun.isEmpty() ? Optional.empty() : Optional.of(noun), parts, wordClass);
    }

    private static void addNew(Reading reading, List<Reading> readings) {
        if (!reading.baseForm().isEmpty() && !readings.contains(reading)) {
            readings.add(reading);
        }
    }

    /// A compound that ends in a word such as `yhdistys` may be a name and then has a capital (libvoikko's
    /// `duplicateOrgName`).
    private static boolean mayBeOrganisation(Analysis analysis) {
        if (analysis.is(0, '-')
                || (analysis.is(0, Tag.WORD_CLASS) && analysis.wordClass(0) == WordClass.ABBREVIATION)) {
            return false;
        }
        var organisation = analysis.indexOf(Tag.ORGANISATION, 0, analysis.size());
        for (var next = organisation; next >= 0; ) {
            organisation = next;
            next = analysis.indexOf(Tag.ORGANISATION, next + 1, analysis.size());
        }
        return organisation >= 0
                && analysis.indexOf(Tag.PART_END, 0, organisation) >= 0
                && analysis.indexOf(Tag.PART_END, organisation, analysis.size()) < 0;
    }
}
