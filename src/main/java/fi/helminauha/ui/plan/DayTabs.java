package fi.helminauha.ui.plan;

import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Plain;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The days of a session that has several.
final class DayTabs extends HBox {
    private final PlanViewModel viewModel;
    private final PlanWords words;

    DayTabs(PlanViewModel viewModel, PlanWords words) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("day-tabs");
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.dayIndexProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private void show() {
        var days = viewModel.session().days();
        setVisible(days.size() > 1);
        setManaged(days.size() > 1);
        if (days.size() < 2) {
            getChildren().clear();
            return;
        }
        var names = Stream.iterate(0, index -> index + 1)
                .limit(days.size())
                .map(index -> words.dayName(days.get(index), index))
                .toList();
        if (!names.equals(getChildren().stream()
                .map(tab -> ((ToggleButton) tab).getText())
                .toList())) {
            var group = new ToggleGroup();
            getChildren().clear();
            for (var index = 0; index < names.size(); index++) {
                var day = index;
                var tab = Plain.toggle(names.get(index));
                tab.setId("day-" + index);
                tab.getStyleClass().add("day-tab");
                tab.setToggleGroup(group);
                tab.setOnAction(_ -> {
                    tab.setSelected(true);
                    viewModel.showDay(day);
                });
                getChildren().add(tab);
            }
        }
        ((ToggleButton) getChildren().get(viewModel.dayIndexProperty().get())).setSelected(true);
    }
}
