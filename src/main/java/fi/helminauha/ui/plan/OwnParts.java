package fi.helminauha.ui.plan;

import fi.helminauha.training.Step;

/// What a trainer adds that is no pearl, as long as it usually is.
final class OwnParts {
    static final int MINUTES = 10;
    private static final int BREAK_MINUTES = 15;

    private OwnParts() {}

    static Step part() {
        return Step.own("", MINUTES);
    }

    static Step pause() {
        return Step.ofBreak(BREAK_MINUTES);
    }
}
