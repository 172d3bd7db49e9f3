package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.Reading;
import java.util.Optional;

/// How much a pearl has been used.
/// @param reading    how often it was opened, and when last; absent if that was forgotten
/// @param presented  on how many days it was presented
/// @param withTeam   how often a team went through it
public record Usage(PearlId pearl, Optional<Reading> reading, int presented, int withTeam) {
    /// A use with people says more than an opening.
    private static final int WITH_PEOPLE = 5;

    int weight() {
        return reading.map(Reading::times).orElse(0) + WITH_PEOPLE * (presented + withTeam);
    }
}
