package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.NoticeBar;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.Slot;
import fi.helminauha.ui.plan.PlanView;
import fi.helminauha.ui.team.TeamView;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;

/// The window’s frame in one language, with the view that belongs to each route; below is what the program has to say.
/// The planner and a team’s view are built when they are wanted, and let go when they are left: most of the time the
/// program does without, and a planner takes nine megabytes.
final class RouteFrame extends BorderPane {
    private final BrowsingView browsing;
    private final Supplier<PlanView> newPlanner;
    private final Supplier<TeamView> newTeam;
    private final Slot top = new Slot();
    private final Slot middle = new Slot();
    private Optional<PlanView> planner = Optional.empty();
    private Optional<TeamView> team = Optional.empty();

    RouteFrame(
            BrowsingView browsing,
            Supplier<PlanView> newPlanner,
            Supplier<TeamView> newTeam,
            Notices notices,
            Messages messages) {
        this.browsing = browsing;
        this.newPlanner = newPlanner;
        this.newTeam = newTeam;
        // Tab goes through them in this order.
        setTop(top);
        setCenter(middle);
        setBottom(new NoticeBar(notices, messages, _ -> true));
    }

    BrowsingView browsing() {
        return browsing;
    }

    PlanView planner() {
        if (planner.isEmpty()) {
            planner = Optional.of(newPlanner.get());
        }
        return planner.get();
    }

    TeamView team() {
        if (team.isEmpty()) {
            team = Optional.of(newTeam.get());
        }
        return team.get();
    }

    void show(Route route) {
        switch (route) {
            case HOME, DAYS, BROWSING -> {
                top.hold(browsing.bar());
                middle.hold(browsing.panes());
            }
            case PLANNING -> {
                top.hold(null);
                middle.hold(planner());
            }
            case TEAM -> {
                top.hold(null);
                middle.hold(team());
            }
        }
        browsing.panes().showPage(route);
        if (route != Route.PLANNING) {
            planner = Optional.empty();
        }
        if (route != Route.TEAM) {
            team = Optional.empty();
        }
    }

    /// Gives the keyboard to the view that a change of route has brought, once that is laid out.
    void lead(Route before, Route now) {
        switch (now) {
            case HOME, DAYS -> {
                // A user who came by the tree goes on in the tree.
                if (!before.hasTree()
                        || browsing.focused().filter(part -> part == Part.TREE).isEmpty()) {
                    browsing.focus(Part.READER);
                }
            }
            case BROWSING -> {
                // A user who goes on from a page by typing goes on typing.
                if (!before.hasTree() || browsing.focused().isEmpty()) {
                    browsing.focusShown();
                }
            }
            case PLANNING, TEAM -> focus(now);
        }
    }

    /// Gives the keyboard to the view of a route that is shown.
    void focus(Route route) {
        switch (route) {
            case HOME, DAYS, BROWSING -> browsing.focus(Part.SEARCH);
            case PLANNING -> planner().begin();
            case TEAM -> team().takeKeyboard();
        }
    }
}
