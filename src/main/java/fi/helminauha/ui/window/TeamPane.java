package fi.helminauha.ui.window;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.team.TeamView;
import fi.helminauha.ui.team.TeamViewModel;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What the shell needs of a team that goes through a pearl.
/// @param view  builds it in a language, with a way to put a pearl on paper
public record TeamPane(TeamViewModel viewModel, BiFunction<Messages, Consumer<PearlId>, TeamView> view) {}
