package fi.helminauha.training;

import fi.helminauha.collection.GroupSize;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads how many people come, as it is written in Finnish, Swedish and English: `12`, `n. 12`, `10–14 hlö`, `20+`,
/// `minst 8`.
public final class WrittenGroup {
    private static final Pattern PEOPLE = Pattern.compile(
            " ?(?:hlö|henkilöä|henkeä|osallistujaa|ihmistä|pers|pax|personer|deltagare|people|persons|participants|st|kpl)\\.?$");
    private static final Pattern GROUP = Pattern.compile("(\\d{1,4})(?: ?([-–—‒−]|\\.\\.|to|till|\\+) ?(\\d{1,4})?)?");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:vähintään|väh\\.?|ainakin|minst|at least|min\\.?) (\\d{1,4})|(\\d{1,4}) (?:tai enemmän|eller fler|or more)");
    private static final Pattern AT_MOST =
            Pattern.compile("(?:enintään|korkeintaan|max\\.?|maks\\.?|högst|at most|up to) (\\d{1,4})");

    private WrittenGroup() {}

    /// Empty if the text says no number of people, or could say two.
    public static Optional<GroupSize> read(String text) {
        var plain = PEOPLE.matcher(WrittenWords.withoutAbout(WrittenWords.plain(text)))
                .replaceFirst("");
        var least = AT_LEAST.matcher(plain);
        if (least.matches()) {
            return group(least.group(1) == null ? least.group(2) : least.group(1), OptionalInt.empty());
        }
        var most = AT_MOST.matcher(plain);
        if (most.matches()) {
            return group("1", OptionalInt.of(Integer.parseInt(most.group(1))));
        }
        var group = GROUP.matcher(plain);
        if (!group.matches()) {
            return Optional.empty();
        }
        var isOpen = "+".equals(group.group(2));
        if (group.group(2) == null) {
            return group(group.group(1), OptionalInt.of(Integer.parseInt(group.group(1))));
        } else if (group.group(3) == null) {
            // Of `8–` nobody knows how it would go on.
            return isOpen ? group(group.group(1), OptionalInt.empty()) : Optional.empty();
        }
        return isOpen ? Optional.empty() : group(group.group(1), OptionalInt.of(Integer.parseInt(group.group(3))));
    }

    private static Optional<GroupSize> group(String from, OptionalInt to) {
        var least = Integer.parseInt(from);
        return least >= 1 && (to.isEmpty() || to.getAsInt() >= least)
                ? Optional.of(new GroupSize(least, to))
                : Optional.empty();
    }
}
