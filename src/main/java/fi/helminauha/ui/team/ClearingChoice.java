package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.TeamChoices;
import fi.helminauha.ui.kit.SettingsViewModel;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// After how many months old runs are deleted by themselves.
final class ClearingChoice extends VBox {
    ClearingChoice(SettingsViewModel settings, Messages messages) {
        var name = new Label(messages.text("team.runs.clear"));
        name.getStyleClass().add("caption");
        name.setMinWidth(USE_PREF_SIZE);
        var choice = new ComboBox<Integer>();
        choice.setId("team-clear");
        choice.getItems().setAll(TeamChoices.MONTHS);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer months) {
                return months == null || months == 0
                        ? messages.text("team.runs.clear.never")
                        : messages.text("team.runs.clear.months", months);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed");
            }
        });
        choice.setValue(settings.get().team().clearedAfter());
        choice.setAccessibleText(messages.text("team.runs.clear"));
        choice.valueProperty()
                .subscribe((_, months) ->
                        settings.change(old -> old.withTeam(old.team().withClearedAfter(months))));
        name.setLabelFor(choice);
        getChildren().setAll(name, choice);
    }
}
