package fi.helminauha.ui.days;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.ui.kit.CardButton;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.css.PseudoClass;

/// A ready-made session as a button: its title, what it takes, its goal if there is room for it, and its steps as a
/// band.
public final class DayCard extends CardButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ReadySession session;

    /// @param open  shows it
    public static DayCard brief(String id, ReadySession session, DayWords words, Runnable open) {
        return new DayCard(id, session, words, false, open);
    }

    /// With its goal.
    static DayCard whole(String id, ReadySession session, DayWords words, Runnable open) {
        return new DayCard(id, session, words, true, open);
    }

    private DayCard(String id, ReadySession session, DayWords words, boolean hasGoal, Runnable open) {
        super(open);
        this.session = session;
        setId(id + session.id().value());
        getStyleClass().add("day-card");
        var title = line(words.text(session).title(), "day-card-title");
        var facts = line(words.facts(session), "day-card-facts");
        getChildren().setAll(title, facts);
        if (hasGoal) {
            getChildren().add(line(words.text(session).goal(), "day-card-goal"));
        }
        getChildren().add(new DayBand(session));
        setAccessibleText(words.messages()
                .text(
                        "home.session",
                        title.getText(),
                        facts.getText(),
                        session.steps().size()));
    }

    private static WrappedLabel line(String text, String styleClass) {
        var line = new WrappedLabel(text);
        line.getStyleClass().add(styleClass);
        line.setMinWidth(0);
        return line;
    }

    ReadySession session() {
        return session;
    }

    void setChosen(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }
}
