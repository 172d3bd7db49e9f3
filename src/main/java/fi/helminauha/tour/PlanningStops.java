package fi.helminauha.tour;

import fi.helminauha.ui.browse.TreeEntry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;

/// A ready-made session in the planner.
final class PlanningStops {
    /// @param isWhole  whether more than one picture of it is taken
    private record Session(String language, String title, boolean isWhole) {}

    private static final List<Session> SESSIONS = List.of(
            new Session("fi", "Varhainen tuki esihenkilön arjessa: puolipäivän työpaja", true),
            new Session("sv", "Tidigt stöd i närchefens vardag: en halv dags workshop", false));

    private final TourDriver tour;

    PlanningStops(TourDriver tour) {
        this.tour = tour;
    }

    void show() throws InterruptedException, TimeoutException {
        for (var session : SESSIONS) {
            showThePlanner(session);
        }
    }

    /// Whether the collection has the session that is looked at and presented.
    boolean isTheSessionThere() throws InterruptedException, TimeoutException {
        tour.language(SESSIONS.getFirst().language());
        return isReady(SESSIONS.getFirst());
    }

    /// A ready-made session in the planner: as it is, with a step that has grown too long, what would make it fit, the
    /// search beside it.
    private void showThePlanner(Session session) throws InterruptedException, TimeoutException {
        tour.language(session.language());
        if (!isReady(session)) {
            return;
        }
        openSession(session.title());
        if (session.isWhole()) {
            tour.picture("plan");
            new PaperStops(tour).show();
            new SendingStops(tour).show();
            tour.act(() -> tour.node("#step-list").requestFocus());
            tour.act(() -> steps().getSelectionModel().select(6));
            for (var press = 0; press < 4; press++) {
                tour.act(() -> steps().fireEvent(TourDriver.press(KeyCode.PLUS, false)));
            }
            tour.await("a day that runs over", () -> tour.isShown("#fit"));
            tour.picture("plan-too-long");
            tour.act(() -> ((Button) tour.node("#fit")).fire());
            tour.await("a proposal", () -> tour.isShown("#fit-accept"));
            tour.picture("plan-fit");
            tour.act(() -> ((Button) tour.node("#fit-accept")).fire());
            tour.act(() -> ((Button) tour.node("#plan-add")).fire());
            tour.picture("plan-add");
            leaveSession();
            tour.act(() -> tour.menu("#look-menu", "look-dark"));
            openSession(session.title());
            tour.picture("plan-dark");
            leaveSession();
            tour.act(() -> tour.menu("#look-menu", "look-light"));
            var large = tour.textItem("text-200");
            var usual = tour.textItem("text-100");
            openSession(session.title());
            tour.act(large::fire);
            tour.picture("plan-text-200");
            tour.act(usual::fire);
            leaveSession();
        } else {
            tour.picture("plan-" + session.language());
            leaveSession();
        }
    }

    /// A collection of the editors’ own may lack it.
    private boolean isReady(Session session) throws InterruptedException, TimeoutException {
        return tour.onInterfaceThread(
                "the tree", () -> row(sessionTree().getRoot(), session.title()).isPresent());
    }

    private void openSession(String title) throws InterruptedException, TimeoutException {
        tour.act(() -> {
            var tree = sessionTree();
            var item = row(tree.getRoot(), title).orElseThrow();
            for (var parent = item.getParent(); parent != null; parent = parent.getParent()) {
                parent.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
            tree.fireEvent(TourDriver.press(KeyCode.ENTER, false));
        });
        tour.await("the planner", () -> tour.isShown("#planner"));
    }

    private void leaveSession() throws InterruptedException, TimeoutException {
        tour.act(() -> ((Button) tour.node("#plan-back")).fire());
        tour.await("the main window", () -> tour.isShown("#theme-tree"));
    }

    @SuppressWarnings("unchecked")
    private TreeView<TreeEntry> sessionTree() {
        return (TreeView<TreeEntry>) tour.node("#theme-tree");
    }

    private static Optional<TreeItem<TreeEntry>> row(TreeItem<TreeEntry> under, String name) {
        for (var item : under.getChildren()) {
            if (item.getValue().name().equals(name)) {
                return Optional.of(item);
            }
            var inner = row(item, name);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private ListView<?> steps() {
        return (ListView<?>) tour.node("#step-list");
    }
}
