package fi.helminauha.ui.plan;

import fi.helminauha.collection.Printout;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a ready-made session says of who comes, of the room, of what is printed and of its spare exercise.
final class ArrangementsCard extends VBox {
    private final PlanViewModel viewModel;
    private final Messages messages;
    private final VBox lines = new VBox();

    ArrangementsCard(TrainingViewModel trainings, PlanViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("arrangements-card");
        getStyleClass().add("plan-card");
        var heading = new Label(messages.text("plan.arrangements"));
        heading.getStyleClass().add("card-heading");
        lines.getStyleClass().add("arrangement-lines");
        getChildren().setAll(heading, lines);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        trainings.originProperty().when(Attached.in(this)).subscribe(this::show);
    }

    private void show(Optional<ReadySession> ready) {
        var said = ready.map(this::lines).orElse(List.of());
        lines.getChildren().setAll(said.stream().map(ArrangementsCard::sentence).toList());
        setVisible(!said.isEmpty());
    }

    private List<String> lines(ReadySession ready) {
        var arrangements = ready.texts().in(messages.language()).arrangements();
        var said = new ArrayList<String>();
        arrangements.audience().ifPresent(who -> said.add(messages.text("plan.arrangements.audience", who)));
        arrangements.room().ifPresent(room -> said.add(messages.text("plan.arrangements.room", room)));
        for (var i = 0; i < ready.printouts().size(); i++) {
            said.add(printout(
                    ready, ready.printouts().get(i), arrangements.printouts().get(i)));
        }
        ready.spare()
                .ifPresent(spare -> said.add(spare(spare, arrangements.spare().orElse(""))));
        return said;
    }

    private String printout(ReadySession ready, Printout printout, String name) {
        var people = ready.group().to().orElse(ready.group().from());
        var copies = printout.copies();
        return switch (printout.per()) {
            case PERSON -> messages.text("plan.printout.person", name, copies, copies * people, people);
            case PAIR -> messages.text("plan.printout.pair", name, copies, copies * ((people + 1) / 2), people);
            case GROUP -> messages.text("plan.printout.group", name, copies);
            case ROOM -> messages.text("plan.printout.room", name, copies);
        };
    }

    private String spare(ReadySession.Spare spare, String when) {
        var title = viewModel
                .card(spare.pearl())
                .map(card -> card.title().in(messages.language()))
                .orElse(spare.pearl().value());
        return messages.text("plan.arrangements.spare", title, spare.minutes(), when);
    }

    private static Label sentence(String words) {
        var sentence = new WrappedLabel(words);
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }
}
