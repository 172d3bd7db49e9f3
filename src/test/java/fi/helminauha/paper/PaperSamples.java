package fi.helminauha.paper;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.training.TrainingSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Papers of the collection in `data`.
public final class PaperSamples {
    static final Instant MADE = Instant.parse("2026-11-29T12:00:00Z");
    private static final PearlCollection COLLECTION = ShippedCollection.get();
    public static final PaperHoldings HOLDINGS = new PaperHoldings(
            COLLECTION.head(),
            COLLECTION.pearls().stream().collect(Collectors.toMap(Pearl::id, Function.identity())),
            COLLECTION.figures(),
            Map.of());
    public static final Set<PaperPart> ALL = EnumSet.allOf(PaperPart.class);
    /// As it is ordered first of a session.
    public static final Set<PaperPart> USUAL =
            EnumSet.of(PaperPart.COVER, PaperPart.TEXTS, PaperPart.FORMS, PaperPart.ROLES);

    private PaperSamples() {}

    public static List<String> sessions() {
        return COLLECTION.sessions().stream().map(ready -> ready.id().value()).toList();
    }

    public static List<PearlId> pearls() {
        return COLLECTION.pearls().stream().map(Pearl::id).toList();
    }

    static TrainingSession session(String id, Language language) {
        var ready = COLLECTION.sessions().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        var session = TrainingSession.of(ready, language);
        return session.withDay(0, session.days().getFirst().withDate(Optional.of(LocalDate.of(2026, 12, 10))));
    }

    public static PaperSubject ofSession(String id, Language language) {
        return new PaperSubject.OfSession(session(id, language));
    }

    static PaperSubject ofPearls(String... ids) {
        return new PaperSubject.OfPearls(
                "Kansio", List.of(ids).stream().map(PearlId::new).toList());
    }

    /// The beginnings of what pearls say to the one who leads.
    static List<String> leaderNotes(List<PearlId> pearls, Language language) {
        return pearls.stream()
                .flatMap(id -> HOLDINGS.pearls().get(id).in(language).body().stream())
                .filter(block -> block instanceof Block.Note note && note.addressee() == Addressee.LEADER)
                .flatMap(Block::texts)
                .map(text -> text.substring(0, Math.min(text.length(), 60)))
                .toList();
    }

    /// The first pearls that speak to the one who leads.
    static List<PearlId> withLeaderNotes() {
        return pearls().stream()
                .filter(pearl -> !leaderNotes(List.of(pearl), Language.FI).isEmpty())
                .limit(5)
                .toList();
    }

    static PaperOrder order(PaperKind kind, SheetLayout layout, Language language) {
        return new PaperOrder(kind, List.of(language), USUAL, layout, "", MADE);
    }

    static PaperOrder order(PaperKind kind, Set<PaperPart> parts, Language... languages) {
        return new PaperOrder(kind, List.of(languages), parts, SheetLayout.USUAL, "", MADE);
    }
}
