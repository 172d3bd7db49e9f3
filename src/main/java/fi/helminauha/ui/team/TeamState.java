package fi.helminauha.ui.team;

/// What is shown of a team that goes through a pearl.
public sealed interface TeamState {
    /// Nothing: the pearls.
    record None() implements TeamState {}

    record Before(BeforeViewModel viewModel) implements TeamState {}

    record During(MeetingViewModel viewModel) implements TeamState {}
}
