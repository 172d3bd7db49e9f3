package fi.helminauha.ui.plan;

import fi.helminauha.training.TrainingSession;

/// Runs a day of a session before people, or rehearses it.
@FunctionalInterface
public interface PresentAction {
    /// @param day  from 0; has at least one step
    void present(TrainingSession session, int day, boolean isRehearsal);
}
