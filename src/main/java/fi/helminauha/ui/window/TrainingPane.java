package fi.helminauha.ui.window;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.plan.PlanView;
import fi.helminauha.ui.plan.SessionRows;
import fi.helminauha.ui.plan.SharingViewModel;
import fi.helminauha.ui.plan.TrainingViewModel;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What the shell needs of the training sessions.
/// @param planner  builds the planner in a language
/// @param rows     makes the sessions’ rows of the tree in a language
/// @param cards    what the collection knows of a pearl
public record TrainingPane(
        TrainingViewModel viewModel,
        SharingViewModel sharing,
        BiFunction<Messages, PlanView.Window, PlanView> planner,
        Function<Messages, SessionRows> rows,
        Function<PearlId, Optional<PearlCard>> cards) {}
