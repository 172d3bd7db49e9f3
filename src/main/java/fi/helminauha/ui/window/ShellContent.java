package fi.helminauha.ui.window;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.HitListPane;
import fi.helminauha.ui.browse.SearchCommand;
import fi.helminauha.ui.browse.SearchField;
import fi.helminauha.ui.browse.ThemeTree;
import fi.helminauha.ui.days.DaysPage;
import fi.helminauha.ui.home.HomePage;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.ViewMenu;
import fi.helminauha.ui.library.FolderMenus;
import fi.helminauha.ui.library.LibraryFiles;
import fi.helminauha.ui.library.NotePane;
import fi.helminauha.ui.plan.PlanView;
import fi.helminauha.ui.plan.SessionRows;
import fi.helminauha.ui.team.TeamUsedLine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The main window’s content in one language: bar, tree, list and reader, and the views of the other routes. Used on
/// the JavaFX thread.
final class ShellContent {
    private final Surroundings around;
    private final Ways ways;
    private final Messages messages;
    private final SessionRows sessions;
    private final RouteFrame frame;

    /// What is the same in every language.
    /// @param collection  is asked for when something of it is shown
    record Surroundings(
            SettingsViewModel settings,
            BrowseViewModel browse,
            LibraryPane library,
            Notices notices,
            Shell.Parts parts,
            Supplier<Shell.OpenedCollection> collection) {
        private CollectionHead head() {
            return collection.get().head();
        }
    }

    /// Ways that lead out of the content.
    /// @param print     puts on paper what is shown
    /// @param searched  what can be done and has a name to search for
    record Ways(Papers papers, Runnable print, HelpOverlays help, Function<Messages, List<SearchCommand>> searched) {}

    /// @param front  the pane that is shown where one has room
    ShellContent(Surroundings around, Ways ways, Messages messages, Part front) {
        this.around = around;
        this.ways = ways;
        this.messages = messages;
        this.sessions = around.parts().training().rows().apply(messages);
        this.frame = new RouteFrame(
                browsingView(front),
                this::planView,
                () -> around.parts().team().view().apply(messages, ways.papers()::pearl),
                around.notices(),
                messages);
    }

    private BrowsingView browsingView(Part front) {
        var library = around.library();
        var folders = new FolderMenus(library.viewModel(), library.naming(), messages);
        var list = hitList(folders);
        var search = new SearchField(
                around.browse(),
                messages,
                list::focusList,
                () -> ways.searched().apply(messages));
        var tree = themeTree(folders);
        var reader = detailPane();
        var panes = new Panes(
                Map.of(Part.TREE, tree, Part.LIST, list, Part.READER, reader),
                around.settings(),
                messages,
                front,
                part -> browsing().focus(part));
        var bar = new TopBar(
                around.settings(),
                search,
                messages,
                () -> around.collection().get().hasDictionary(),
                panes::isSingle,
                new TopBar.Help(library.backups()::open, ways.help()::showGuide, ways.help()::showAbout));
        return new BrowsingView(
                bar, new BrowsingView.Parts(search, tree, list, reader), panes, around.browse()::leaveHome);
    }

    private HitListPane hitList(FolderMenus folders) {
        var browse = around.browse();
        var papers = ways.papers();
        return HitListPane.ofFirstFrame(
                browse,
                around.library().viewModel(),
                around::head,
                new PearlWords(around::head, messages),
                messages,
                new HitListPane.Actions(
                        hit -> browse.open(hit.card().id()),
                        hit -> {
                            browse.open(hit.card().id());
                            browsing().lead(Part.READER);
                        },
                        (hit, beside) -> chooseSession(List.of(hit.card()), beside),
                        folders::choices,
                        pearls -> List.of(papers.item("hit-print", () -> papers.pearls(pearls)))));
    }

    private ThemeTree themeTree(FolderMenus folders) {
        var library = around.library();
        var sharing = new FolderSharing(
                new LibraryFiles(library.takeAlong(), () -> frame().getScene().getWindow(), messages),
                library.viewModel(),
                messages);
        var own = sessions.own(() -> around.parts().days().viewModel().get().show());
        return new ThemeTree(
                around.browse(),
                library.viewModel(),
                folders,
                sharing.withSharing(ways.papers().withPrinting(own)),
                messages);
    }

    private DetailPane detailPane() {
        var library = around.library().viewModel();
        var reader = around.parts().reader();
        return new DetailPane(
                around.browse(),
                () -> new NotedReader(
                        reader.view().apply(messages, ways.print()),
                        new TeamUsedLine(library, messages),
                        new NotePane(library.notes(), messages)),
                () -> reader.home().apply(messages, homeWays()),
                () -> around.parts().days().page().apply(messages, daysWays()));
    }

    private HomePage.Ways homeWays() {
        var days = around.parts().days().viewModel();
        return new HomePage.Ways(
                () -> browsing().search(),
                ways.help()::showGuide,
                () -> days.get().show(),
                session -> days.get().show(session));
    }

    private DaysPage.Ways daysWays() {
        return new DaysPage.Ways(
                around.browse()::leaveHome,
                around.browse()::open,
                ways.papers()::session,
                session -> around.parts().days().present().accept(TrainingSession.of(session, messages.language())));
    }

    private PlanView planView() {
        return around.parts()
                .training()
                .planner()
                .apply(
                        messages,
                        new PlanView.Window(
                                ways.print(),
                                this::plannersMenu,
                                () -> around.parts().reader().beside().apply(messages)));
    }

    /// What the planner’s menu has of the window’s: its bar is away.
    private List<MenuItem> plannersMenu() {
        var guide = Plain.item(messages.text("menu.help"));
        guide.setId("menu-help");
        guide.setOnAction(_ -> ways.help().showGuide());
        return Stream.concat(new ViewMenu(around.settings(), messages).all().stream(), Stream.of(guide))
                .toList();
    }

    /// Shows the collection in the tree.
    void fill(Shell.OpenedCollection opened) {
        browsing().tree().fill(opened.head(), opened.counts());
    }

    /// Builds what the first frame did without: the list’s filters and order, the folders in the tree, the reader, and
    /// the ready-made sessions above what is found.
    void buildDeferred() {
        browsing().buildDeferred();
        browsing().showAbove(around.parts().days().found().apply(messages));
    }

    /// Lets the user choose to which session pearls are added.
    /// @param beside  where the menu is shown
    void chooseSession(List<PearlCard> pearls, Node beside) {
        var menu = new ContextMenu();
        menu.setId("add-to-session");
        menu.getItems().setAll(sessions.choices(() -> pearls));
        menu.show(beside, Side.BOTTOM, 0, 0);
    }

    Messages messages() {
        return messages;
    }

    RouteFrame frame() {
        return frame;
    }

    BrowsingView browsing() {
        return frame.browsing();
    }
}
