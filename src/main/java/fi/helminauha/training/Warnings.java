package fi.helminauha.training;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Material;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.training.Schedule.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Looks a day’s plan through for what its trainer may want to know.
///
/// A step whose way of use is written down has been adapted by its trainer, who knows better than the pearl
/// how long and with how many it works: it is not measured by the pearl. Neither is a part of a pearl by the
/// least minutes of the whole.
public final class Warnings {
    /// People need a break after ninety minutes.
    private static final int LONGEST_WORK = 90;
    /// Free time from which people rest as in a break.
    private static final int REST = 10;

    private final TrainingSession session;
    private final Function<PearlId, Optional<PearlCard>> cards;
    private final Function<PearlId, List<String>> needs;
    private final List<Warning> warnings = new ArrayList<>();

    private Warnings(
            TrainingSession session,
            Function<PearlId, Optional<PearlCard>> cards,
            Function<PearlId, List<String>> needs) {
        this.session = session;
        this.cards = cards;
        this.needs = needs;
    }

    /// What can be said without the pearls’ texts.
    /// @param day  from 0
    public static List<Warning> of(TrainingSession session, int day, Function<PearlId, Optional<PearlCard>> cards) {
        return of(session, day, cards, _ -> List.of());
    }

    /// @param day    from 0
    /// @param needs  the things that a pearl needs, in the words of the session’s language
    /// @return those of the day first, then those of each step in turn
    public static List<Warning> of(
            TrainingSession session,
            int day,
            Function<PearlId, Optional<PearlCard>> cards,
            Function<PearlId, List<String>> needs) {
        var warnings = new Warnings(session, cards, needs);
        warnings.lookThrough(session.days().get(day));
        return List.copyOf(warnings.warnings);
    }

    private void lookThrough(Day day) {
        var schedule = Schedule.of(day);
        ofDay(day, schedule);
        var stretches = stretches(schedule);
        for (var entry : schedule.entries()) {
            ofTime(entry);
            stretches.stream()
                    .filter(stretch -> stretch.step().equals(entry.step().id()))
                    .forEach(warnings::add);
            entry.step().pearl().ifPresent(pearl -> ofPearl(entry.step(), pearl));
        }
    }

    private void ofDay(Day day, Schedule schedule) {
        if (day.steps().isEmpty()) {
            warnings.add(new Warning.EmptyDay());
        } else if (day.steps().stream().allMatch(Step::isBreak)) {
            warnings.add(new Warning.OnlyBreaks());
        }
        schedule.slack().ifPresent(slack -> {
            if (slack < 0) {
                warnings.add(new Warning.OverTime(-slack));
            }
        });
    }

    private void ofTime(Entry entry) {
        var step = entry.step().id();
        if (entry.isBroken()) {
            warnings.add(new Warning.BrokenLock(step));
        } else if (entry.gap() > 0) {
            warnings.add(new Warning.Gap(step, entry.gap()));
        } else if (entry.gap() < 0) {
            warnings.add(new Warning.Overrun(step, -entry.gap()));
        }
    }

    /// The stretches of work that are too long.
    private static List<Warning.NoBreak> stretches(Schedule schedule) {
        var stretches = new ArrayList<Warning.NoBreak>();
        var work = new ArrayList<Entry>();
        for (var entry : schedule.entries()) {
            if (entry.step().isBreak() || entry.gap() >= REST) {
                stretch(work).ifPresent(stretches::add);
                work.clear();
            }
            if (!entry.step().isBreak()) {
                work.add(entry);
            }
        }
        stretch(work).ifPresent(stretches::add);
        return stretches;
    }

    private static Optional<Warning.NoBreak> stretch(List<Entry> work) {
        if (work.isEmpty()) {
            return Optional.empty();
        }
        var minutes = work.getLast().end() - work.getFirst().start();
        return minutes <= LONGEST_WORK
                ? Optional.empty()
                : Optional.of(new Warning.NoBreak(
                        work.getFirst().step().id(), work.getLast().step().id(), minutes));
    }

    private void ofPearl(Step step, PearlId pearl) {
        var found = cards.apply(pearl);
        if (found.isEmpty()) {
            warnings.add(new Warning.PearlMissing(step.id(), pearl));
            return;
        }
        var card = found.get();
        ofPlace(step, card);
        if (!step.isAdapted()) {
            ofMinutes(step, card);
            session.group().ifPresent(come -> ofGroup(step, card, come));
            ofMaterials(step, pearl);
        }
    }

    private void ofMinutes(Step step, PearlCard card) {
        var range = card.minutes();
        if (step.minutes() < range.from() && !step.isPartOfPearl()) {
            warnings.add(new Warning.TooShort(step.id(), step.minutes(), range));
        } else if (step.minutes() > range.to()) {
            warnings.add(new Warning.TooLong(step.id(), step.minutes(), range));
        }
    }

    private void ofGroup(Step step, PearlCard card, GroupSize come) {
        // Who listens or works alone does so among any number of people.
        if (step.work() == WorkForm.LISTENING || step.work() == WorkForm.ALONE) {
            return;
        }
        var allowed = card.group();
        var most = come.to().orElse(come.from());
        if (come.from() < allowed.from()) {
            warnings.add(new Warning.GroupTooSmall(step.id(), come, allowed));
        }
        if (allowed.to().isPresent() && most > allowed.to().getAsInt()) {
            warnings.add(new Warning.GroupTooLarge(step.id(), come, allowed));
        }
    }

    private void ofPlace(Step step, PearlCard card) {
        var places = card.places();
        // What is only for reading can be told anywhere.
        var isForReading = places.stream().allMatch(place -> place == Place.SELF_STUDY);
        if (isForReading || places.contains(session.place())) {
            return;
        }
        if (session.place() == Place.ON_SITE && card.materials().contains(Material.VIDEO_AND_ROOMS)) {
            warnings.add(new Warning.NeedsBreakoutRooms(step.id()));
        } else if (!step.isAdapted()) {
            warnings.add(new Warning.NotInThisPlace(step.id(), session.place(), places));
        }
    }

    private void ofMaterials(Step step, PearlId pearl) {
        var listed = new ArrayList<>(session.materials());
        listed.addAll(step.materials());
        var missing = needs.apply(pearl).stream()
                .filter(need -> listed.stream().noneMatch(line -> Materials.covers(line, need)))
                .toList();
        if (!missing.isEmpty()) {
            warnings.add(new Warning.MaterialsMissing(step.id(), missing));
        }
    }
}
