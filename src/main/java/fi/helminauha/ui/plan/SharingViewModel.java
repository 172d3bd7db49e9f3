package fi.helminauha.ui.plan;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.TypedText;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.training.TrainingId;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Sessions that go to files and come from them. One that comes is opened at once, unless there is something to ask or
/// to know first. Used on the JavaFX thread.
public final class SharingViewModel {
    private final Background background;
    private final TrainingViewModel trainings;
    private final Notices notices;
    private final Supplier<CollectionHead> head;
    private final Supplier<List<PearlCard>> cards;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private boolean isReading;
    private final ReadOnlyObjectWrapper<Optional<SharedSession.Opened>> arrived =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Known known = Known.UNKNOWN;

    public SharingViewModel(
            Background background,
            TrainingViewModel trainings,
            Notices notices,
            Supplier<CollectionHead> head,
            Supplier<List<PearlCard>> cards) {
        this.background = background;
        this.trainings = trainings;
        this.notices = notices;
        this.head = head;
        this.cards = cards;
    }

    /// A session that came and waits for an answer.
    public ReadOnlyObjectProperty<Optional<SharedSession.Opened>> arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /// Whether the session that came is one that the user has, perhaps in another version.
    public Known known() {
        return known;
    }

    /// Writes a session to a file and says so.
    /// @param language  in which its pearls are named
    public void write(TrainingId id, Path file, Language language) {
        var titles = cards.get().stream()
                .collect(Collectors.toMap(PearlCard::id, card -> card.title().in(language)));
        var version = head.get().version();
        trainings.read(
                id,
                session -> background.io(
                        () -> {
                            SharedSession.write(
                                    file, session, version, pearl -> titles.getOrDefault(pearl, pearl.value()));
                            return true;
                        },
                        _ -> notices.tell("notice.share.written", TypedText.line(file.toString())),
                        failure -> notices.tellFailure("notice.share.unwritten", failure)));
    }

    /// Reads a file that somebody sent, when those that came before it have been dealt with.
    public void read(Path file) {
        waiting.add(file);
        if (!isReading) {
            readNext();
        }
    }

    private void readNext() {
        var next = Optional.ofNullable(waiting.poll());
        isReading = next.isPresent();
        next.ifPresent(this::readNow);
    }

    private void readNow(Path file) {
        Set<PearlId> known = cards.get().stream().map(PearlCard::id).collect(Collectors.toSet());
        var version = head.get().version();
        background.io(
                () -> SharedSession.read(file, known, version),
                reading -> {
                    switch (reading) {
                        case SharedSession.Opened opened ->
                            // The list of sessions may not be read yet, and does not have one that cannot be read.
                            trainings.known(opened.session().id(), isKnown -> take(opened, isKnown));
                        case SharedSession.Refused(var reason, var details) -> {
                            notices.tellDetails(
                                    "notice.share.refused."
                                            + reason.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    TypedText.line(String.valueOf(file.getFileName())),
                                    details);
                            readNext();
                        }
                    }
                },
                failure -> {
                    notices.tellFailure("notice.failure", failure);
                    readNext();
                });
    }

    private void take(SharedSession.Opened opened, Known isKnown) {
        if (isKnown != Known.UNKNOWN || !opened.missing().isEmpty()) {
            known = isKnown;
            arrived.set(Optional.of(opened));
        } else {
            trainings.keep(opened.session());
            notices.tell(
                    opened.isOtherCollection() ? "notice.share.opened.other" : "notice.share.opened",
                    opened.session().title(),
                    opened.collectionVersion(),
                    head.get().version());
            readNext();
        }
    }

    /// Opens what came. A session of the user’s that is the same one gives way to it, and can be had back; one that
    /// cannot be read does not give way.
    public void accept() {
        settle(opened -> {
            if (known != Known.UNKNOWN) {
                trainings.read(opened.session().id(), own -> {
                    trainings.keep(opened.session());
                    notices.offer(
                            "notice.share.replaced",
                            List.of(opened.session().title()),
                            "notice.session.restore",
                            () -> trainings.keep(own));
                });
            } else {
                trainings.keep(opened.session());
            }
        });
    }

    /// Opens what came beside the one that the user has.
    /// @param title  of the new one
    public void keepBoth(String title) {
        settle(opened -> trainings.keep(opened.session().underNewId().withTitle(title)));
    }

    /// Leaves what came alone.
    public void dismiss() {
        settle(_ -> {});
    }

    /// The next file is read only now: it may hold the session that this one has brought.
    private void settle(Consumer<SharedSession.Opened> answer) {
        arrived.get().ifPresent(opened -> {
            arrived.set(Optional.empty());
            answer.accept(opened);
            readNext();
        });
    }
}
