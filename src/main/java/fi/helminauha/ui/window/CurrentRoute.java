package fi.helminauha.ui.window;

import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.plan.TrainingViewModel;
import fi.helminauha.ui.team.TeamViewModel;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// The route that the view-models ask for: a team’s pearl before a session that is planned, both before what lies
/// behind them. Used on the JavaFX thread.
final class CurrentRoute {
    private final BrowseViewModel browse;
    private final TrainingViewModel trainings;
    private final TeamViewModel team;
    private final ObservableValue<Route> route;

    CurrentRoute(BrowseViewModel browse, TrainingViewModel trainings, TeamViewModel team) {
        this.browse = browse;
        this.trainings = trainings;
        this.team = team;
        this.route = Bindings.createObjectBinding(
                this::wanted,
                team.stateProperty(),
                trainings.openProperty(),
                browse.homeProperty(),
                browse.daysProperty());
    }

    Route get() {
        return route.getValue();
    }

    /// @param follower  is given the route before and the route now at each change
    void subscribe(BiConsumer<Route, Route> follower) {
        route.subscribe(follower);
    }

    private Route wanted() {
        if (team.isOpen()) {
            return Route.TEAM;
        }
        if (trainings.openProperty().get()) {
            return Route.PLANNING;
        }
        if (browse.daysProperty().get()) {
            return Route.DAYS;
        }
        return browse.homeProperty().get() ? Route.HOME : Route.BROWSING;
    }
}
