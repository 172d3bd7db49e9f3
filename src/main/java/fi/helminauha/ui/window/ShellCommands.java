package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.MarkColour;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.SearchCommand;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.Shortcut;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.stage.WindowEvent;

/// What each shortcut of the main window does. Used on the JavaFX thread.
final class ShellCommands {
    private final Shell shell;
    private final SettingsViewModel settings;
    private final BrowseViewModel browse;
    private final LibraryViewModel library;
    private final Shell.Parts parts;
    private final ReaderPane reader;
    private final HelpOverlays help;

    ShellCommands(
            Shell shell,
            SettingsViewModel settings,
            BrowseViewModel browse,
            LibraryViewModel library,
            Shell.Parts parts,
            HelpOverlays help) {
        this.shell = shell;
        this.settings = settings;
        this.browse = browse;
        this.library = library;
        this.parts = parts;
        this.reader = parts.reader();
        this.help = help;
    }

    /// What has a name that a user might type into the search field.
    List<SearchCommand> searched(Messages messages) {
        return Stream.of(
                        Shortcut.TEAM,
                        Shortcut.ADD_TO_SESSION,
                        Shortcut.BOOKMARK,
                        Shortcut.NOTE,
                        Shortcut.FIND,
                        Shortcut.PRINT,
                        Shortcut.HOME,
                        Shortcut.FULL_SCREEN,
                        Shortcut.HELP)
                .map(shortcut -> new SearchCommand(
                        messages.text(shortcut.key()),
                        shortcut.keys().shown(),
                        () -> !isOfOpenPearl(shortcut)
                                || browse.openedProperty().get().isPresent(),
                        () -> run(shortcut)))
                .toList();
    }

    void run(Shortcut shortcut) {
        if (isPage() && isOfOpenPearl(shortcut)) {
            return;
        }
        switch (shortcut) {
            case HOME -> browse.goHome();
            case SEARCH -> shell.browsing().search();
            case LIST -> shell.browsing().unfold(Part.LIST);
            case TREE -> shell.browsing().unfold(Part.TREE);
            case READER -> shell.browsing().focus(Part.READER);
            case ADD_TO_SESSION -> addOpened();
            case BOOKMARK -> browse.openedProperty().get().ifPresent(library::toggleBookmark);
            case NOTE -> shell.browsing().focus(Part.NOTE);
            case TEAM -> browse.openedProperty().get().ifPresent(parts.team().viewModel()::prepare);
            case FIND -> reader.find().run();
            case PRINT -> shell.print();
            case BACK -> back();
            case FORWARD -> reader.forward().run();
            case ZOOM_IN -> settings.zoom().change(1);
            case ZOOM_OUT -> settings.zoom().change(-1);
            case ZOOM_RESET -> settings.zoom().reset();
            case FOLD_TREE -> {
                // The same keys mark what is selected.
                if (!reader.mark().test(MarkColour.GREEN)) {
                    shell.browsing().toggle(Part.TREE);
                }
            }
            case FOLD_LIST -> {
                if (!reader.mark().test(MarkColour.BLUE)) {
                    foldList();
                }
            }
            case FULL_SCREEN -> shell.stage().ifPresent(stage -> stage.setFullScreen(!stage.isFullScreen()));
            case CLOSE -> close();
            case QUIT -> quit();
            case HELP -> help.toggleGuide();
        }
    }

    /// Adds the pearl that is open, if the collection has it, to a session that the user chooses.
    private void addOpened() {
        browse.openedProperty()
                .get()
                .flatMap(parts.training().cards())
                .ifPresent(card -> shell.content()
                        .chooseSession(List.of(card), shell.browsing().besideOpened()));
    }

    /// Whether it is for the pearl that is open, which a page hides.
    private static boolean isOfOpenPearl(Shortcut shortcut) {
        return switch (shortcut) {
            case ADD_TO_SESSION, BOOKMARK, NOTE, TEAM, FIND, FORWARD -> true;
            case HOME, SEARCH, LIST, TREE, READER, PRINT, BACK, ZOOM_IN, ZOOM_OUT, ZOOM_RESET, FOLD_TREE -> false;
            case FOLD_LIST, FULL_SCREEN, CLOSE, QUIT, HELP -> false;
        };
    }

    /// Whether letters and signs are keys only while another key is held.
    boolean areKeysHeld() {
        return settings.get().ease().heldKeys();
    }

    /// Leads back a step: on a page that stands beside the tree alone, from the search field to the page, then to the
    /// list.
    void leave() {
        if (isPage()
                && shell.browsing()
                        .focused()
                        .filter(part -> part == Part.SEARCH)
                        .isPresent()) {
            shell.browsing().focus(Part.READER);
        } else if (isPage()) {
            browse.leaveHome();
        } else {
            shell.browsing().leave();
        }
    }

    /// Whether a page stands in the place of list and reader.
    private boolean isPage() {
        return shell.route() == Route.HOME || shell.route() == Route.DAYS;
    }

    private void back() {
        if (isPage()) {
            browse.leaveHome();
        } else {
            reader.back().run();
        }
    }

    /// On a page there is no list to fold: it comes.
    private void foldList() {
        if (isPage()) {
            shell.browsing().unfold(Part.LIST);
        } else {
            shell.browsing().toggle(Part.LIST);
        }
    }

    /// Closes what is in front: what lies over the window, else the planner, else the window.
    private void close() {
        if (shell.closeOverlay()) {
            return;
        }
        if (shell.overlays().isAny()) {
            // A question is answered, not closed.
            shell.overlays().focus();
        } else if (shell.route() == Route.PLANNING) {
            shell.frame().planner().leave();
        } else if (shell.route() == Route.TEAM) {
            shell.frame().team().leave();
        } else {
            quit();
        }
    }

    /// As the window’s own button does it.
    private void quit() {
        shell.stage()
                .ifPresent(stage -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }
}
