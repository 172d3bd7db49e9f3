package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.WrittenDate;
import fi.helminauha.ui.kit.DateField;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TypedValue;
import fi.helminauha.ui.library.TeamRunWords;
import fi.helminauha.ui.team.AfterViewModel.Proposal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// When a team looks again at what it decided: a day, and three that are proposed.
final class FollowUpCard extends VBox {
    private final AfterViewModel viewModel;
    private final DateField day;
    private final Map<Proposal, ToggleButton> chips = new EnumMap<>(Proposal.class);

    FollowUpCard(AfterViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("team-follow-up");
        var name = new Label(messages.text("team.follow-up"));
        name.getStyleClass().add("team-part-heading");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var typed = new TypedValue<LocalDate>(
                "team-follow-up-day",
                messages.text("team.follow-up"),
                new TypedValue.Form<>(
                        text -> WrittenDate.read(text, viewModel.begun()),
                        new TeamRunWords(messages)::wholeDay,
                        true,
                        messages.text("plan.wrong.date")),
                this::set);
        typed.setPromptText(messages.text("plan.date.prompt"));
        typed.getStyleClass().add("team-day");
        name.setLabelFor(typed);
        day = new DateField(typed, messages.text("plan.date.calendar"), this::set);
        var row = new FlowPane(name, day);
        row.getStyleClass().add("team-follow-up-row");
        row.setRowValignment(VPos.CENTER);
        for (var proposal : Proposal.values()) {
            var key = proposal.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var chip = Plain.toggle(messages.text("team.follow-up." + key));
            chip.setId("team-follow-up-" + key);
            chip.getStyleClass().add("team-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            // Once more takes the day away.
            chip.setOnAction(_ -> set(chip.isSelected() ? Optional.of(viewModel.day(proposal)) : Optional.empty()));
            chips.put(proposal, chip);
            row.getChildren().add(chip);
        }
        getChildren().setAll(row, TypedRemark.of(typed));
        show();
    }

    private void set(Optional<LocalDate> chosen) {
        viewModel.setFollowUp(chosen);
        show();
    }

    private void show() {
        day.show(viewModel, viewModel.followUp());
        chips.forEach((proposal, chip) ->
                chip.setSelected(viewModel.followUp().equals(Optional.of(viewModel.day(proposal)))));
    }
}
