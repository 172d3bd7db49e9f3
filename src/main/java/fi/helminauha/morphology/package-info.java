/// Base forms and compound parts of Finnish words, from Voikko's transducer read in pure Java.
///
/// Start at [FinnishDictionary]. Where no dictionary is found, [GradationStemmer] does what can be done without
/// one. Nothing here knows pearls, Lucene or the program: the package uses `java.base` alone and could be a
/// library of its own.
///
/// The rules that turn the transducer's output into words ([HyphenRules], [CasePattern], [BaseFormRules],
/// [NumeralRules], [ClassRules]) follow libvoikko's `FinnishVfstAnalyzer` (Harri Pitkänen; MPL 1.1,
/// GPL-2.0-or-later or LGPL-2.1-or-later; used here under the GPL) so closely that both give the same base forms;
/// `VoikkoAgreementTest` keeps it so.
@NullMarked
package fi.helminauha.morphology;

import org.jspecify.annotations.NullMarked;
