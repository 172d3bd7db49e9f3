package fi.helminauha.training;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What could be done about being late: offers, in the order of the steps, none of them taken by itself.
/// @param behind  whole minutes, at least one when there is an offer
public record Relief(int behind, List<Offer> offers) {
    /// Lateness below this is no reason to change a plan.
    private static final Duration ENOUGH = Duration.ofMinutes(1);
    /// People need a break as a break.
    private static final int LEAST_BREAK = 10;

    private static final int LEAST_OWN = 5;

    public static final Relief NONE = new Relief(0, List.of());

    public Relief {
        offers = List.copyOf(offers);
    }

    /// @param saved  whole minutes, at least 1
    public sealed interface Offer {
        StepId step();

        int saved();

        /// A coming step takes fewer minutes, a pearl within its own range.
        record Shorten(StepId step, int minutes, int saved) implements Offer {}

        /// A shorter related pearl in the place of a coming one.
        record Instead(StepId step, PearlCard pearl, int saved) implements Offer {}
    }

    /// @param cards    what is known of a pearl; absent if the collection no longer has it
    /// @param related  the pearls related to one
    public static Relief of(
            Run run,
            Duration lateness,
            Function<PearlId, Optional<PearlCard>> cards,
            Function<PearlId, List<PearlCard>> related) {
        if (lateness.compareTo(ENOUGH) < 0) {
            return NONE;
        }
        var behind = (int) lateness.toMinutes();
        var offers = new ArrayList<Offer>();
        for (var coming : run.coming()) {
            var step = coming.step();
            var minutes = (int) coming.wanted().toMinutes();
            var card = step.pearl().flatMap(cards);
            var saved = Math.min(minutes - least(step, minutes, card), behind);
            if (saved > 0) {
                offers.add(new Offer.Shorten(step.id(), minutes - saved, saved));
            }
            card.flatMap(pearl -> shorter(pearl, minutes, run, related))
                    .ifPresent(other -> offers.add(new Offer.Instead(
                            step.id(), other, minutes - other.minutes().from())));
        }
        return new Relief(behind, offers);
    }

    /// The steps that can be shortened.
    public List<Offer.Shorten> slack() {
        return offers.stream()
                .filter(Offer.Shorten.class::isInstance)
                .map(Offer.Shorten.class::cast)
                .toList();
    }

    /// A pearl goes down to its own range; a break stays a break; of an own part, which nobody knows, a third may go.
    private static int least(Step step, int minutes, Optional<PearlCard> card) {
        return switch (step.content()) {
            case StepContent.OfPearl _ ->
                card.map(known -> known.minutes().from()).orElse(minutes);
            case StepContent.Break() -> LEAST_BREAK;
            case StepContent.Own _ -> Math.max(LEAST_OWN, minutes - minutes / 3);
        };
    }

    /// The related pearl that is a good deal shorter, yet the longest of those; none that the day has already.
    private static Optional<PearlCard> shorter(
            PearlCard card, int minutes, Run run, Function<PearlId, List<PearlCard>> related) {
        return related.apply(card.id()).stream()
                .filter(other -> other.minutes().from() <= minutes * 3 / 4)
                .filter(other -> other.theme().equals(card.theme()) || other.kind() == card.kind())
                .filter(other -> run.steps().stream()
                        .noneMatch(step -> step.step().pearl().equals(Optional.of(other.id()))))
                .max(Comparator.comparingInt(other -> other.minutes().from()));
    }
}
