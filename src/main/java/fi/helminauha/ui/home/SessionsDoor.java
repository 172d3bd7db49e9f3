package fi.helminauha.ui.home;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The door for one who plans a training session: ready-made ones as cards, all of them on request, and a new one.
final class SessionsDoor extends VBox {
    private final HomeViewModel viewModel;
    private final PearlWords words;
    private final Messages messages;
    private final VBox cards = new VBox();
    private final Button all = Plain.button();
    private boolean isWhole;

    SessionsDoor(HomeViewModel viewModel, PearlWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("home-door");
        cards.getStyleClass().add("home-cards");
        all.setId("home-all-sessions");
        all.getStyleClass().setAll("link-button");
        all.setMinWidth(0);
        all.setOnAction(_ -> showAll());
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
        var first = HomeViewModel.first(ready);
        var shown = isWhole ? HomeViewModel.byLength(ready) : first;
        cards.getChildren()
                .setAll(shown.stream()
                        .map(session -> new SessionCard(
                                session, words, messages, () -> viewModel.open(session, messages.language())))
                        .toList());
        all.setText(messages.count("home.sessions.all", ready.size()));
        var isMore = !isWhole && ready.size() > first.size();
        all.setVisible(isMore);
        all.setManaged(isMore);
    }

    /// The keyboard goes to the first card: the button that had it is gone.
    private void showAll() {
        isWhole = true;
        show(viewModel.readyProperty().get());
        cards.getChildren().getFirst().requestFocus();
    }
}
