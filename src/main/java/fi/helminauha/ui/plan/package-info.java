/// The planner of training sessions: the sessions that the user has, and the one that is being planned, and files of
/// sessions that are shared.
///
/// [fi.helminauha.ui.plan.TrainingViewModel] keeps the sessions, [fi.helminauha.ui.plan.PlanViewModel] changes the open
/// one, [fi.helminauha.ui.plan.PlanView] shows it.
@NullMarked
package fi.helminauha.ui.plan;

import org.jspecify.annotations.NullMarked;
