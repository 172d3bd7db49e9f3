package fi.helminauha.search.query;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlKind;
import java.util.Set;

/// What plain words ask of a pearl beside its matter: `vartti`, `lomake`, `kahdelle`. Pearls that meet it come before
/// those that do not.
/// @param typed  the words as typed, in lower case
public record SoftFilter(String typed, Wish wish) {
    /// What is asked for.
    public sealed interface Wish {
        /// Whether the pearl is so.
        boolean isMetBy(PearlCard card);

        /// How exactly: from 0 to 1.
        default double closeness(PearlCard card) {
            return isMetBy(card) ? 1 : 0;
        }
    }

    /// A time that the pearl fits into without leaving most of it empty.
    public record InMinutes(int minutes) implements Wish {
        /// Six minutes still go into five.
        private static final double TOLERANCE = 1.25;
        private static final int LEAST_SHARE = 3;

        @Override
        public boolean isMetBy(PearlCard card) {
            return card.minutes().from() <= minutes * TOLERANCE
                    && card.minutes().to() >= minutes / LEAST_SHARE;
        }

        @Override
        public double closeness(PearlCard card) {
            var nearest =
                    Math.clamp(minutes, card.minutes().from(), card.minutes().to());
            return (double) Math.min(nearest, minutes) / Math.max(nearest, minutes);
        }
    }

    /// A number of people.
    public record ForGroup(int least, int most) implements Wish {
        @Override
        public boolean isMetBy(PearlCard card) {
            return card.group().overlaps(least, most);
        }

        /// What is made for so many comes before what any number can do.
        @Override
        public double closeness(PearlCard card) {
            return isMetBy(card) ? Math.min(1, (double) card.group().from() / least) : 0;
        }
    }

    /// Nothing to bring along.
    public record WithoutMaterial() implements Wish {
        @Override
        public boolean isMetBy(PearlCard card) {
            return card.materials().isEmpty();
        }
    }

    /// Kinds of pearls.
    public record OfKind(Set<PearlKind> kinds) implements Wish {
        public OfKind {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean isMetBy(PearlCard card) {
            return kinds.contains(card.kind());
        }
    }
}
