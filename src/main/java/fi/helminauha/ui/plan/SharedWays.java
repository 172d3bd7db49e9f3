package fi.helminauha.ui.plan;

import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import java.util.function.Consumer;

/// Ways by which a session leaves the planner.
/// @param file      asks where to and writes it for a colleague’s Helminauha
/// @param copy      puts its agenda on the clipboard
/// @param mail      opens its agenda in the system’s mail program
/// @param calendar  asks where to and writes its days for the system’s calendar
public record SharedWays(
        Consumer<TrainingId> file,
        Consumer<TrainingSession> copy,
        Consumer<TrainingSession> mail,
        Consumer<TrainingSession> calendar) {}
