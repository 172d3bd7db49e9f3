package fi.helminauha.team;

import fi.helminauha.training.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;

/// Something that the team decided to do. Each part may be empty.
/// @param who  as typed
/// @param by   until when, as typed
public record Decision(String deed, String who, String by) {
    public static final Decision EMPTY = new Decision("", "", "");

    public Decision {
        deed = TeamLimits.text(deed);
        who = TeamLimits.shortText(who);
        by = TeamLimits.shortText(by);
    }

    public boolean isBlank() {
        return deed.isBlank() && who.isBlank() && by.isBlank();
    }

    /// The day until when, if what was typed is one.
    /// @param decided  the day of the decision, from which a day without a year is the next
    public Optional<LocalDate> byDay(LocalDate decided) {
        return WrittenDate.read(by, decided);
    }

    public Decision withDeed(String changed) {
        return new Decision(changed, who, by);
    }

    public Decision withWho(String changed) {
        return new Decision(deed, changed, by);
    }

    public Decision withBy(String changed) {
        return new Decision(deed, who, changed);
    }
}
