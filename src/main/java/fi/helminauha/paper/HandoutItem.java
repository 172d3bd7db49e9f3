package fi.helminauha.paper;

import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.document.SessionWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Something that has a place of its own in a handout.
/// @param when   which part of its day it is; empty for pearls without a session
/// @param step   absent for pearls without a session
/// @param pearl  absent for a part of the trainer’s own, and for a pearl that has left the collection
public record HandoutItem(String title, String when, Optional<Step> step, Optional<Pearl> pearl) {
    /// Characters of a part of the trainer’s own that stands beside its title on the cover and has no page.
    private static final int TOLD_BY_COVER = 400;

    /// What is in a handout, in its order.
    /// @param parts   what goes in
    /// @param pearls  absent for one that has left the collection
    public static List<HandoutItem> of(
            PaperSubject subject, Set<PaperPart> parts, Function<PearlId, Optional<Pearl>> pearls, Messages messages) {
        return switch (subject) {
            case PaperSubject.OfSession(var session) -> of(session, parts, pearls, messages);
            case PaperSubject.OfPearls _, PaperSubject.OfTeamRun _ ->
                subject.pearls().stream()
                        .flatMap(id -> pearls.apply(id).stream())
                        .map(pearl -> new HandoutItem(
                                pearl.in(messages.language()).title(), "", Optional.empty(), Optional.of(pearl)))
                        .toList();
        };
    }

    /// Each pearl once, where it comes first; breaks are left out.
    private static List<HandoutItem> of(
            TrainingSession session,
            Set<PaperPart> parts,
            Function<PearlId, Optional<Pearl>> pearls,
            Messages messages) {
        var words = new SessionWords(
                id -> pearls.apply(id)
                        .map(pearl -> pearl.in(messages.language()).title()),
                messages);
        var items = new ArrayList<HandoutItem>();
        var shown = new HashSet<Pearl>();
        for (var day : session.days()) {
            var entries = Schedule.of(day).entries();
            for (var i = 0; i < entries.size(); i++) {
                var step = entries.get(i).step();
                var pearl = step.pearl().flatMap(pearls);
                var isNew = pearl.isEmpty() || shown.add(pearl.get());
                if (!step.isBreak() && isNew && hasPlace(step, parts)) {
                    var when = messages.text(
                            "paper.step", i + 1, words.time(entries.get(i).start()));
                    items.add(new HandoutItem(words.title(step), when, Optional.of(step), pearl));
                }
            }
        }
        return items;
    }

    private static boolean hasPlace(Step step, Set<PaperPart> parts) {
        var isLong = !(step.content() instanceof StepContent.Own(var text)) || text.length() > TOLD_BY_COVER;
        var hasNotes = parts.contains(PaperPart.NOTES) && !step.notes().isBlank();
        return isLong || hasNotes || !parts.contains(PaperPart.COVER);
    }

    /// What the user has written on its pearl, also where that has left the collection.
    /// @param notes  of [PaperHoldings]
    public Optional<String> ownNotes(Map<PearlId, String> notes) {
        return pearl.map(Pearl::id)
                .or(() -> step.flatMap(Step::pearl))
                .flatMap(id -> Optional.ofNullable(notes.get(id)));
    }

    /// Which sections of the pearl are meant, from 0; empty for all.
    public List<Integer> sections() {
        return step.map(Step::content)
                .map(part -> part instanceof StepContent.OfPearl(var _, var sections) ? sections : List.<Integer>of())
                .orElse(List.of());
    }
}
