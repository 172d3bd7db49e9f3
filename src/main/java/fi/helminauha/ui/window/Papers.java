package fi.helminauha.ui.window;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.FolderId;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.browse.ThemeTree;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.paper.PaperView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/// What is put on paper from the window: the view for it, and the ways to it from bookmarks and their folders. Used on
/// the JavaFX thread.
final class Papers {
    private final Overlays overlays;
    private final PaperPane pane;
    private final LibraryViewModel library;
    private final Function<PearlId, Optional<PearlCard>> cards;
    private final Supplier<Messages> messages;

    /// @param cards     what the collection knows of a pearl; empty if it has none of that id
    /// @param messages  in the language of the window
    Papers(
            Overlays overlays,
            PaperPane pane,
            LibraryViewModel library,
            Function<PearlId, Optional<PearlCard>> cards,
            Supplier<Messages> messages) {
        this.overlays = overlays;
        this.pane = pane;
        this.library = library;
        this.cards = cards;
        this.messages = messages;
    }

    /// Lays the view over the window, unless something lies there.
    void show(PaperSubject subject) {
        if (!overlays.isAny()) {
            showOver(subject);
        }
    }

    /// Lays the view with a pearl over the window, if the collection has it.
    void pearl(PearlId pearl) {
        cards.apply(pearl)
                .ifPresent(card -> show(
                        new PaperSubject.OfPearls(card.title().in(messages.get().language()), List.of(card.id()))));
    }

    /// Lays the view with pearls that were chosen together over the window.
    void pearls(List<PearlId> chosen) {
        if (chosen.size() == 1) {
            pearl(chosen.getFirst());
        } else {
            show(new PaperSubject.OfPearls(messages.get().text("paper.chosen"), chosen));
        }
    }

    /// Lays the view with a ready-made session over the window.
    void session(ReadySession session) {
        session(TrainingSession.of(session, messages.get().language()));
    }

    void session(TrainingSession session) {
        show(new PaperSubject.OfSession(session));
    }

    /// Lays the view over what lies over the window.
    void showOver(PaperSubject subject) {
        overlays.cover(new PaperView(pane.viewModel().get(), subject, pane.files(), messages.get(), this::close));
    }

    /// Lays the view over the window with the handout chosen, whatever was chosen the last time.
    void handOut(PaperSubject subject) {
        show(subject);
        if (overlays.isShown(PaperView.class)) {
            pane.viewModel().get().chooseKind(PaperKind.HANDOUT);
        }
    }

    /// @return whether there was one
    boolean close() {
        var isShown = overlays.isShown(PaperView.class);
        if (isShown) {
            overlays.uncover(PaperView.class);
            pane.viewModel().get().end();
        }
        return isShown;
    }

    /// The tree’s rows with a way to paper in the menus of bookmarks and folders.
    ThemeTree.Own withPrinting(ThemeTree.Own own) {
        return new ThemeTree.Own(
                own.caption(),
                own.rows(),
                () -> with(
                        own.bookmarksMenu().get(),
                        messages.get().text("tree.bookmarks"),
                        List.copyOf(library.bookmarksProperty().get())),
                folder -> with(own.folderMenu().apply(folder), name(folder), pearls(folder)));
    }

    private String name(FolderId folder) {
        return library.folder(folder).map(it -> it.name().value()).orElse("");
    }

    private List<PearlId> pearls(FolderId folder) {
        return library.folder(folder).map(it -> it.pearls()).orElse(List.of());
    }

    private List<MenuItem> with(List<MenuItem> items, String title, List<PearlId> pearls) {
        if (pearls.isEmpty()) {
            return items;
        }
        var print = item("folder-print", () -> show(new PaperSubject.OfPearls(title, pearls)));
        return Stream.concat(items.stream(), Stream.of(print)).toList();
    }

    /// The way to paper in a menu.
    MenuItem item(String id, Runnable act) {
        var item = Plain.item(messages.get().text("paper.menu"));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
