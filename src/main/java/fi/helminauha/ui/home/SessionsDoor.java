package fi.helminauha.ui.home;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.days.DayCard;
import fi.helminauha.ui.days.DayWords;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The door for one who plans a training session: ready-made ones as cards, the way to all of them, and a new one.
final class SessionsDoor extends VBox {
    private final DayWords words;
    private final Messages messages;
    private final HomePage.Ways ways;
    private final VBox cards = new VBox();
    private final Button all = Plain.button();

    SessionsDoor(HomeViewModel viewModel, DayWords words, HomePage.Ways ways) {
        this.words = words;
        this.messages = words.messages();
        this.ways = ways;
        getStyleClass().add("home-door");
        cards.getStyleClass().add("day-cards");
        all.setId("home-all-sessions");
        all.getStyleClass().setAll("link-button");
        all.setMinWidth(0);
        all.setOnAction(_ -> ways.days().run());
        var fresh = Plain.button(messages.text("tree.sessions.new"), new Icon(BootstrapIcons.PLUS_CIRCLE));
        fresh.setId("home-new-session");
        fresh.getStyleClass().setAll("link-button");
        fresh.setMinWidth(0);
        fresh.setOnAction(_ -> viewModel.createSession(messages.text("session.new.title")));
        getChildren()
                .setAll(
                        HomePage.heading(messages.text("home.sessions"), messages.text("home.sessions.advice")),
                        cards,
                        all,
                        fresh);
        viewModel.readyProperty().when(Attached.in(this)).subscribe(this::show);
    }

    private void show(List<ReadySession> ready) {
        cards.getChildren()
                .setAll(HomeViewModel.first(ready).stream()
                        .map(session -> DayCard.brief(
                                "home-session-",
                                session,
                                words,
                                () -> ways.day().accept(session)))
                        .toList());
        all.setText(messages.count("home.sessions.all", ready.size()));
        all.setVisible(!ready.isEmpty());
        all.setManaged(!ready.isEmpty());
    }
}
