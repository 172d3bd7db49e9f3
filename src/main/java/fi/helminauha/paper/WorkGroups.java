package fi.helminauha.paper;

import fi.helminauha.collection.WorkForm;
import fi.helminauha.team.Division;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.TrainingSession;
import java.util.List;

/// The parts of a day that people do in groups, and how many groups there are.
public final class WorkGroups {
    /// How many talk well with one another.
    private static final int SIZE = 4;
    /// Where nobody has said how many people come.
    private static final int UNKNOWN = 4;

    private WorkGroups() {}

    /// Whether anything is done in groups.
    static boolean areIn(PaperSubject subject) {
        return subject instanceof PaperSubject.OfSession(var session)
                && !steps(session).isEmpty();
    }

    /// The parts that are done in groups, of all days.
    static List<Schedule.Entry> steps(TrainingSession session) {
        return session.days().stream()
                .flatMap(day -> Schedule.of(day).entries().stream())
                .filter(entry ->
                        entry.step().work() == WorkForm.GROUPS && !entry.step().isBreak())
                .toList();
    }

    /// As many groups as the most people that may come make.
    public static int usual(PaperSubject subject) {
        if (subject instanceof PaperSubject.OfSession(var session)
                && session.group().isPresent()) {
            var people = session.group().get().to().orElse(session.group().get().from());
            return Math.clamp(
                    Division.of(people, SIZE).groups(), SheetLayout.GROUPS.getFirst(), SheetLayout.GROUPS.getLast());
        }
        return UNKNOWN;
    }
}
