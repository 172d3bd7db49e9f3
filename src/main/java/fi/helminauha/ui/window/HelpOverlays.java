package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.help.AboutPane;
import fi.helminauha.ui.help.CollectionFacts;
import fi.helminauha.ui.help.HelpPane;
import fi.helminauha.ui.help.ProgramFacts;
import fi.helminauha.ui.kit.Shortcut;
import fi.helminauha.ui.plan.PlanView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The guide and what is told about the program. Used on the JavaFX thread.
final class HelpOverlays {
    private final Overlays overlays;
    private final Supplier<Messages> messages;
    private final Supplier<Optional<ProgramFacts>> program;
    private final Supplier<CollectionFacts> collection;
    private final Consumer<String> show;

    /// @param messages  in the language of the window
    /// @param program   absent until the first frame is painted
    /// @param show      leads to a place of the program, by the name that the guide has for it
    HelpOverlays(
            Overlays overlays,
            Supplier<Messages> messages,
            Supplier<Optional<ProgramFacts>> program,
            Supplier<CollectionFacts> collection,
            Consumer<String> show) {
        this.show = show;
        this.overlays = overlays;
        this.messages = messages;
        this.program = program;
        this.collection = collection;
    }

    boolean isGuideShown() {
        return overlays.isShown(HelpPane.class);
    }

    void showGuide() {
        if (!isGuideShown()) {
            overlays.cover(new HelpPane(
                    messages.get(),
                    shortcuts(),
                    new HelpPane.Ways(this::showAbout, show, () -> overlays.uncover(HelpPane.class))));
        }
    }

    void toggleGuide() {
        if (isGuideShown()) {
            overlays.uncover(HelpPane.class);
        } else {
            showGuide();
        }
    }

    /// Shows it over the guide too, from which it is reached.
    void showAbout() {
        if (!overlays.isShown(AboutPane.class)) {
            program.get()
                    .ifPresent(facts -> overlays.cover(new AboutPane(
                            messages.get(), facts, collection.get(), () -> overlays.uncover(AboutPane.class))));
        }
    }

    /// Closes one of them, the upper one first.
    /// @return whether there was one
    boolean close() {
        var shown = overlays.isShown(AboutPane.class) ? AboutPane.class : HelpPane.class;
        var isShown = overlays.isShown(shown);
        overlays.uncover(shown);
        return isShown;
    }

    private List<HelpPane.Row> shortcuts() {
        var rows = new ArrayList<HelpPane.Row>();
        for (var shortcut : Shortcut.values()) {
            rows.add(new HelpPane.Row(shortcut.keys().shown(), messages.get().text(shortcut.key())));
        }
        rows.add(new HelpPane.Row("Esc", messages.get().text("shortcut.escape")));
        PlanView.shortcuts(messages.get())
                .map(keys -> new HelpPane.Row(keys.getFirst(), keys.getLast()))
                .forEach(rows::add);
        return rows;
    }
}
