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
public record CatchUp(int behind, List<Offer> offers) {
    /// Lateness below this is no reason to change a plan.
    private static final Duration ENOUGH = Duration.ofMinutes(1);
    /// People need a break as a break.
    private static final int LEAST_BREAK = 10;

    private static final int LEAST_OWN = 5;

    public static final CatchUp NONE = new CatchUp(0, List.of());

    public CatchUp {
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
    public static CatchUp of(
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
            if (step.pearl().isPresent() && card.isEmpty()) {
                // Nobody knows what it needs.
                continue;
            }
            var saved = Math.min(slack(step, minutes, card), behind);
            if (saved > 0) {
                offers.add(new Offer.Shorten(step.id(), minutes - saved, saved));
            }
            card.flatMap(pearl -> shorter(pearl, minutes, run, related))
                    .ifPresent(other -> offers.add(new Offer.Instead(
                            step.id(), other, minutes - other.minutes().from())));
        }
        return new CatchUp(behind, offers);
    }

    /// The offer that helps most with the least change: of what only takes minutes away the one that saves most, and of
    /// equals the one that takes the smallest share of its step; another pearl only where nothing can be shortened.
    /// Absent where there is no offer.
    public Optional<Offer> best() {
        return slack().stream()
                .min(Comparator.comparingInt((Offer.Shorten offer) -> -offer.saved())
                        .thenComparingInt(offer -> -offer.minutes()))
                .map(Offer.class::cast)
                .or(() -> offers.stream().min(Comparator.comparingInt(offer -> Math.abs(offer.saved() - behind))));
    }

    /// The steps that can be shortened.
    List<Offer.Shorten> slack() {
        return offers.stream()
                .filter(Offer.Shorten.class::isInstance)
                .map(Offer.Shorten.class::cast)
                .toList();
    }

    /// What the planner would spare, of an own part no more than leaves something of it; besides, a break may become
    /// shorter as long as it stays one.
    private static int slack(Step step, int minutes, Optional<PearlCard> card) {
        return switch (step.content()) {
            case StepContent.Break() -> minutes - LEAST_BREAK;
            case StepContent.Own _ -> Math.min(Fitting.slack(step.withMinutes(minutes), card), minutes - LEAST_OWN);
            case StepContent.OfPearl _ -> Fitting.slack(step.withMinutes(minutes), card);
        };
    }

    /// What the planner would put in the pearl’s place if it is a good deal shorter; none that the day has already.
    private static Optional<PearlCard> shorter(
            PearlCard card, int minutes, Run run, Function<PearlId, List<PearlCard>> related) {
        return Fitting.shorter(card, minutes * 3 / 4 + 1, related.apply(card.id())).stream()
                .filter(other -> run.steps().stream()
                        .noneMatch(step -> step.step().pearl().equals(Optional.of(other.id()))))
                .findFirst();
    }
}
