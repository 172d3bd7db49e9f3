package fi.helminauha.ui.home;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.CardButton;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.WrappedLabel;

/// A ready-made session as a button: its title, what it takes, and its steps as a band.
final class SessionCard extends CardButton {
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final String GAP = " · ";

    /// @param open  opens it in the planner
    SessionCard(ReadySession session, PearlWords words, Messages messages, Runnable open) {
        super(open);
        setId("home-session-" + session.id().value());
        getStyleClass().add("home-card");
        var title = new WrappedLabel(session.texts().in(messages.language()).title());
        title.getStyleClass().add("home-card-title");
        title.setMinWidth(0);
        var facts = new WrappedLabel(String.join(
                GAP,
                duration(session.minutes(), messages),
                words.group(session.group()),
                words.list("place", session.places())));
        facts.getStyleClass().add("home-card-facts");
        facts.setMinWidth(0);
        getChildren().setAll(title, facts, new SessionBand(session));
        setAccessibleText(messages.text(
                "home.session",
                title.getText(),
                facts.getText(),
                session.steps().size()));
    }

    /// In minutes below two hours where it is no whole hour, else in hours.
    private static String duration(int minutes, Messages messages) {
        var hours = minutes / MINUTES_OF_AN_HOUR;
        var rest = minutes % MINUTES_OF_AN_HOUR;
        if (minutes < 2 * MINUTES_OF_AN_HOUR && rest != 0 || hours == 0) {
            return messages.text("pearl.minutes", minutes);
        }
        return rest == 0 ? messages.text("home.hours", hours) : messages.text("home.hours.minutes", hours, rest);
    }
}
