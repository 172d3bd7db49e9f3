package fi.helminauha.app;

import fi.helminauha.collection.PearlId;
import fi.helminauha.document.PageWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.PearlUse;
import fi.helminauha.mail.Agenda;
import fi.helminauha.mail.Letter;
import fi.helminauha.search.Answer;
import fi.helminauha.search.highlight.HitWords;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.home.HomePage;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.library.FolderMenus;
import fi.helminauha.ui.library.FolderNamingViewModel;
import fi.helminauha.ui.library.HighlightsViewModel;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.NotesViewModel.Noted;
import fi.helminauha.ui.library.Writing;
import fi.helminauha.ui.plan.PearlReading;
import fi.helminauha.ui.reader.Marking;
import fi.helminauha.ui.reader.ReaderActions;
import fi.helminauha.ui.reader.ReaderState;
import fi.helminauha.ui.reader.ReaderView;
import fi.helminauha.ui.reader.ReaderViewModel;
import fi.helminauha.ui.reader.TextRange;
import fi.helminauha.ui.reader.WordMatcher;
import fi.helminauha.ui.send.Letters;
import fi.helminauha.ui.window.ReaderPane;
import fi.helminauha.ui.window.TrainingPane;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Makes and joins what belongs to reading a pearl: a part of [Wiring] that is long enough for a file of its own.
final class ReaderParts {
    private final Workspace workspace;
    private final BrowseViewModel browse;
    private final LibraryViewModel library;
    private final Surroundings around;
    private Optional<ReaderViewModel> reader = Optional.empty();
    /// In the language that is spoken now.
    private Optional<ReaderView> view = Optional.empty();

    /// How the reader draws and what it opens elsewhere.
    /// @param drawing    the thread on which figures and marks are worked out
    /// @param javaFx     the JavaFX thread
    /// @param address    opens one in the system’s browser
    /// @param letters    sends what is read to a colleague
    /// @param team       leads a team through a pearl
    record Surroundings(
            Executor drawing, Executor javaFx, Consumer<URI> address, Letters letters, Consumer<PearlId> team) {}

    ReaderParts(Workspace workspace, BrowseViewModel browse, Surroundings around) {
        this.workspace = workspace;
        this.browse = browse;
        this.library = workspace.library();
        this.around = around;
    }

    /// @param open  reads a pearl that is linked to
    private ReaderViewModel newReader(Consumer<PearlId> open) {
        return new ReaderViewModel(
                new ReaderActions(open, around.address(), library::toggleBookmark, around.team(), this::forgetDay),
                marking(library.highlights()),
                workspace.settings().zoom(),
                around.drawing(),
                around.javaFx());
    }

    /// What the main window shows of it.
    /// @param home  builds the home page
    ReaderPane pane(
            TrainingPane training, FolderNamingViewModel naming, BiFunction<Messages, HomePage.Ways, HomePage> home) {
        return new ReaderPane(
                (messages, print) -> {
                    var built = new ReaderView(
                            reader(),
                            messages,
                            new ReaderView.Surroundings(
                                    training.rows().apply(messages).choicesFor(() -> reader().pearl()),
                                    new FolderMenus(library, naming, messages).choicesFor(() -> reader().pearl()),
                                    () -> around.letters().items(() -> letter(messages), messages),
                                    print));
                    view = Optional.of(built);
                    return built;
                },
                this::beside,
                home,
                () -> reader().find(),
                () -> reader().back(),
                () -> reader().forward(),
                colour -> view.filter(shown -> shown.mark(colour)).isPresent());
    }

    /// Made when it is first asked for, which is after the first frame.
    private ReaderViewModel reader() {
        if (reader.isEmpty()) {
            var first = newReader(browse::open);
            reader = Optional.of(first);
            browse.answerProperty().subscribe(answer -> first.setSearchMarks(marks(answer)));
            browse.openedProperty().subscribe(opened -> opened.ifPresent(pearl -> read(first, pearl)));
            library.bookmarksProperty().subscribe(() -> showBookmark(first));
            first.stateProperty().subscribe(() -> showBookmark(first));
            first.stateProperty().subscribe(() -> library.notes().open(noted(first)));
            first.stateProperty().subscribe(() -> showHighlights(first));
            library.readings()
                    .presented()
                    .changesProperty()
                    .subscribe((_, _) -> first.pearl().ifPresent(pearl -> showUses(first, pearl)));
            library.highlights().highlightsProperty().subscribe(() -> showHighlights(first));
        }
        return reader.orElseThrow();
    }

    private PearlReading beside(Messages messages) {
        var second = new SecondReader();
        var page = ReaderView.beside(second.model, messages);
        second.model.stateProperty().subscribe(() -> showHighlights(second.model));
        library.highlights().highlightsProperty().when(Attached.in(page)).subscribe(() -> showHighlights(second.model));
        return new PearlReading(page, second::read);
    }

    /// A reader whose links lead on within it.
    private final class SecondReader {
        private final ReaderViewModel model = newReader(this::read);

        private void read(PearlId pearl) {
            workspace
                    .background()
                    .io(
                            () -> PageAssembly.page(workspace.edition(), pearl),
                            found -> found.ifPresentOrElse(
                                    model::show,
                                    () -> model.showGone(
                                            pearl, library.writing(pearl).map(Writing::title))),
                            failure -> model.fail(pearl, failure.toString()));
        }
    }

    /// Of the pearl that is read.
    private Optional<Letter> letter(Messages messages) {
        return reader().stateProperty().get() instanceof ReaderState.Reading reading
                ? Optional.of(Agenda.of(
                        reading.page().pearl(),
                        new PageWords(workspace.edition().head(), messages),
                        messages))
                : Optional.empty();
    }

    private static Marking marking(HighlightsViewModel highlights) {
        return new Marking(
                highlights::add,
                highlights::recolour,
                highlights::note,
                highlights::type,
                highlights::save,
                highlights::remove);
    }

    private void showHighlights(ReaderViewModel shown) {
        shown.showHighlights(shown.pearl().map(library.highlights()::of).orElse(List.of()));
    }

    private void showBookmark(ReaderViewModel shown) {
        shown.bookmarkedProperty()
                .set(shown.pearl().filter(library::isBookmarked).isPresent());
    }

    /// What a note is written on: also a pearl that is gone, if there is a note already.
    private Optional<Noted> noted(ReaderViewModel shown) {
        return shown.pearl()
                .flatMap(pearl -> workspace
                        .edition()
                        .card(pearl)
                        .map(card -> card.title().in(workspace.settings().language()))
                        .map(title -> new Noted(pearl, title))
                        .or(() -> library.notes().noted(pearl)));
    }

    /// What the list was searched for is marked in the pearl too.
    private static WordMatcher marks(Optional<Answer> answer) {
        if (!(answer.orElse(null) instanceof Answer hits) || hits.words() == HitWords.NONE) {
            return WordMatcher.NONE;
        }
        var language = hits.query().language();
        return text -> hits.words().spans(text, language).stream()
                .map(span -> new TextRange(span.start(), span.end()))
                .toList();
    }

    private void showUses(ReaderViewModel shown, PearlId pearl) {
        library.usesOf(pearl, uses -> shown.showUses(pearl, uses));
    }

    private void forgetDay(PearlUse day, String name) {
        library.readings().presented().forget(day.day().orElseThrow(), name);
    }

    private void read(ReaderViewModel shown, PearlId pearl) {
        workspace
                .background()
                .io(
                        () -> PageAssembly.page(workspace.edition(), pearl),
                        page -> page.ifPresentOrElse(
                                found -> {
                                    shown.show(found);
                                    showUses(shown, pearl);
                                    library.readings().record(pearl);
                                    workspace.settings().change(old -> old.withLastPearl(pearl));
                                },
                                () -> shown.showGone(
                                        pearl, library.writing(pearl).map(Writing::title))),
                        failure -> shown.fail(pearl, failure.toString()));
    }
}
