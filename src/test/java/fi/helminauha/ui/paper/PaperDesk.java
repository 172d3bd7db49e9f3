package fi.helminauha.ui.paper;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A paper that is chosen without a window. Its threads are emptied by hand, so that it is known what is done when.
final class PaperDesk {
    final ByHand io = new ByHand();
    final ByHand paper = new ByHand();
    /// What the user is told.
    final List<String> said = new ArrayList<>();
    final PaperViewModel viewModel;
    final BookFiles books;

    /// @param folder  for the settings
    PaperDesk(Path folder, PaperSubject subject) {
        this(
                folder,
                subject,
                new PaperHoldings(
                        new CollectionHead("1.0", List.of(), Map.of(), List.of()), Map.of(), Map.of(), Map.of()));
    }

    PaperDesk(Path folder, PaperSubject subject, PaperHoldings holdings) {
        this(folder, subject, holdings, Map.of());
    }

    /// @param notes  of the user, by pearl
    PaperDesk(Path folder, PaperSubject subject, PaperHoldings holdings, Map<PearlId, String> notes) {
        var background = new Background(io, new ByHand(), Runnable::run, failure -> said.add(failure.toString()));
        var settings = new SettingsViewModel(
                background,
                new SettingsFile(folder.resolve("settings.properties")),
                Settings.FIRST,
                Locale.of("fi"),
                failure -> said.add(failure.toString()));
        viewModel = new PaperViewModel(
                background,
                settings,
                _ -> holdings,
                _ -> notes,
                new PaperWork(paper, Runnable::run),
                Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC));
        viewModel.begin(subject);
        io.runAll();
        books = new BookFiles(viewModel, Messages.in(Language.FI), () -> null, said::add);
    }

    /// Does all that waits, and what comes of it.
    void doAll() {
        paper.runAll();
        io.runAll();
    }
}
