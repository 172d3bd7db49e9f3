package fi.helminauha.training;

import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.WorkForm;

/// How people usually work with a pearl of a kind: a proposal that the trainer changes.
final class WorkForms {
    private WorkForms() {}

    static WorkForm usual(PearlKind kind) {
        return switch (kind) {
            case THEORY, TIP, CASE -> WorkForm.LISTENING;
            case METHOD, PRACTICE_CASE -> WorkForm.GROUPS;
            case QUESTION_SET -> WorkForm.PAIRS;
            case TOOL, CHECKLIST -> WorkForm.ALONE;
        };
    }
}
