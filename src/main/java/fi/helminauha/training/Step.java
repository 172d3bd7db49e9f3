package fi.helminauha.training;

import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One part of a training day.
/// Texts are cut at their [Limits].
/// @param minutes    whole minutes, 1–960
/// @param title      as the trainer calls it; empty for the pearl’s own title, or for a break’s plain name
/// @param way        how the pearl is used here, for example shortened to two rounds; for the trainer, may be empty
/// @param leader     who leads; may be empty
/// @param materials  what the step needs, in the trainer’s words
/// @param notes      for the trainer alone; may be empty
/// @param lockedStart  the time of day at which the step begins whatever comes before it, such as lunch; whole minutes
public record Step(
        StepId id,
        StepContent content,
        int minutes,
        WorkForm work,
        String title,
        String way,
        String leader,
        List<String> materials,
        String notes,
        Optional<LocalTime> lockedStart) {
    /// @throws IllegalArgumentException unless 1 ≤ `minutes` ≤ 960
    public Step {
        if (minutes < 1 || minutes > Minutes.MAX) {
            throw new IllegalArgumentException("not the minutes of a step: " + minutes);
        }
        title = Limits.text(title, Limits.TITLE);
        way = Limits.text(way, Limits.TEXT);
        leader = Limits.text(leader, Limits.TITLE);
        materials = Limits.lines(materials);
        notes = Limits.text(notes, Limits.TEXT);
        lockedStart = lockedStart.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }

    private static Step of(StepContent content, int minutes, WorkForm work, String title) {
        return new Step(StepId.random(), content, minutes, work, title, "", "", List.of(), "", Optional.empty());
    }

    /// A step of the whole pearl, as short as the pearl allows.
    public static Step ofPearl(PearlCard card) {
        return ofPearl(card, OptionalInt.empty());
    }

    /// A step of the whole pearl.
    /// @param needed  the minutes that it has needed before; absent if it was never run
    public static Step ofPearl(PearlCard card, OptionalInt needed) {
        var minutes = needed.orElse(card.minutes().from());
        return of(StepContent.OfPearl.whole(card.id()), minutes, WorkForms.usual(card.kind()), "");
    }

    public static Step ofBreak(int minutes) {
        return of(new StepContent.Break(), minutes, WorkForm.BREAK, "");
    }

    public static Step own(String title, int minutes) {
        return of(new StepContent.Own(""), minutes, WorkForm.PLENARY, title);
    }

    public boolean isBreak() {
        return content instanceof StepContent.Break;
    }

    /// Whether the trainer has written how the pearl is used here, and so knows better than it what it takes.
    public boolean isAdapted() {
        return !way.isBlank();
    }

    /// Whether only some sections of a pearl are presented.
    public boolean isPartOfPearl() {
        return content instanceof StepContent.OfPearl(var _, var sections) && !sections.isEmpty();
    }

    public Optional<PearlId> pearl() {
        return content instanceof StepContent.OfPearl(var pearl, var _) ? Optional.of(pearl) : Optional.empty();
    }

    /// The same step as another one: what is pasted is not what was copied.
    public Step copied() {
        return new Step(StepId.random(), content, minutes, work, title, way, leader, materials, notes, lockedStart);
    }

    /// @param changed  brought into 1–960
    public Step withMinutes(int changed) {
        var within = Math.clamp(changed, 1, Minutes.MAX);
        return new Step(id, content, within, work, title, way, leader, materials, notes, lockedStart);
    }

    public Step withContent(StepContent changed) {
        return new Step(id, changed, minutes, work, title, way, leader, materials, notes, lockedStart);
    }

    public Step withWork(WorkForm changed) {
        return new Step(id, content, minutes, changed, title, way, leader, materials, notes, lockedStart);
    }

    public Step withTitle(String changed) {
        return new Step(id, content, minutes, work, changed, way, leader, materials, notes, lockedStart);
    }

    public Step withWay(String changed) {
        return new Step(id, content, minutes, work, title, changed, leader, materials, notes, lockedStart);
    }

    public Step withLeader(String changed) {
        return new Step(id, content, minutes, work, title, way, changed, materials, notes, lockedStart);
    }

    public Step withMaterials(List<String> changed) {
        return new Step(id, content, minutes, work, title, way, leader, changed, notes, lockedStart);
    }

    public Step withNotes(String changed) {
        return new Step(id, content, minutes, work, title, way, leader, materials, changed, lockedStart);
    }

    public Step withLockedStart(Optional<LocalTime> changed) {
        return new Step(id, content, minutes, work, title, way, leader, materials, notes, changed);
    }
}
