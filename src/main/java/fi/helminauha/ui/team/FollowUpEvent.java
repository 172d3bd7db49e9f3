package fi.helminauha.ui.team;

import fi.helminauha.calendar.CalendarEvent;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamRun;
import java.util.List;

/// A team’s follow-up as an entry for a calendar. Others see calendars: it tells the tool and nothing of what was
/// decided or by whom.
public final class FollowUpEvent {
    private FollowUpEvent() {}

    /// Empty if there is no follow-up.
    public static List<CalendarEvent> of(TeamRun run, Messages messages) {
        return run
                .outcome()
                .followUp()
                .map(followUp -> CalendarEvent.on(
                        "follow-up-" + run.id(),
                        messages.text("team.minutes.follow-up", run.title()),
                        followUp.day(),
                        ""))
                .stream()
                .toList();
    }
}
