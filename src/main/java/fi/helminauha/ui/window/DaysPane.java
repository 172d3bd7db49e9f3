package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.days.DaysPage;
import fi.helminauha.ui.days.DaysViewModel;
import fi.helminauha.ui.days.FoundDays;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the shell needs of the ready-made sessions.
/// @param viewModel  made when it is first asked for
/// @param page       builds the page in a language
/// @param found      builds what stands above the pearls that a search finds
/// @param present    runs the first day of a session before people
public record DaysPane(
        Supplier<DaysViewModel> viewModel,
        BiFunction<Messages, DaysPage.Ways, DaysPage> page,
        Function<Messages, FoundDays> found,
        Consumer<TrainingSession> present) {}
