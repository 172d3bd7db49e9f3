package fi.helminauha.team;

import fi.helminauha.collection.RichText;
import java.util.Optional;

/// How long a team goes through a pearl.
/// @param how  what is done otherwise than in the whole way; absent for that one
public record TeamWay(int minutes, Optional<RichText> how) {
    public boolean isWhole() {
        return how.isEmpty();
    }
}
