package fi.helminauha.ui.plan;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Hit;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.HitListPane;
import fi.helminauha.ui.browse.SearchField;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Where pearls are looked for while planning: the search and the list of the main window, beside the string. Enter
/// puts a pearl after the chosen step.
final class AddColumn extends BorderPane {
    private final PlanViewModel viewModel;
    private final Messages messages;
    private final SearchField search;
    private final HitListPane list;

    /// Where the keyboard goes on when something was done.
    /// @param close  folds the column
    /// @param own    adds a part of one’s own, to be named
    /// @param pause  adds a break
    record Actions(Runnable close, Runnable own, Runnable pause) {}

    AddColumn(
            PlanViewModel viewModel,
            BrowseViewModel browse,
            LibraryViewModel library,
            CollectionHead head,
            Messages messages,
            Actions acts) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("add-column");
        getStyleClass().add("add-column");
        list = HitListPane.whole(
                browse,
                library,
                () -> head,
                new PearlWords(() -> head, messages),
                messages,
                new HitListPane.Actions(_ -> {}, this::add, (hit, _) -> add(hit), _ -> List.of(), _ -> List.of()));
        search = new SearchField(browse, messages, list::focusList);
        setTop(new VBox(bar(acts.close()), own(acts), search));
        ((VBox) getTop()).getStyleClass().add("add-head");
        setCenter(list);
        setBottom(addButton());
    }

    private HBox bar(Runnable close) {
        var title = new Label(messages.text("plan.add.title"));
        title.getStyleClass().add("card-heading");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var button = Plain.button(null, new Icon(BootstrapIcons.X));
        button.getStyleClass().add("icon-button");
        describe(button, "plan-add-close", "plan.add.close");
        button.setOnAction(_ -> close.run());
        var bar = new HBox(title, button);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private FlowPane own(Actions acts) {
        var part = Plain.button(messages.text("plan.add.own"), new Icon(BootstrapIcons.PENCIL));
        part.getStyleClass().setAll("quiet-button");
        describe(part, "plan-add-own", "plan.add.own.explained");
        part.setOnAction(_ -> acts.own().run());
        var pause = Plain.button(messages.text("plan.add.break"), new Icon(BootstrapIcons.CUP));
        pause.getStyleClass().setAll("quiet-button");
        describe(pause, "plan-add-break", "plan.add.break.explained");
        pause.setOnAction(_ -> acts.pause().run());
        var own = new FlowPane(part, pause);
        own.getStyleClass().add("field-row");
        return own;
    }

    private HBox addButton() {
        var add = Plain.button(messages.text("plan.add.pearl"), new Icon(BootstrapIcons.PLUS));
        add.getStyleClass().setAll("quiet-button");
        describe(add, "plan-add-pearl", "plan.add.pearl.explained");
        add.setOnAction(_ -> {
            list.chosen().ifPresent(this::add);
            list.focusList();
        });
        var foot = new HBox(add);
        foot.getStyleClass().add("add-foot");
        return foot;
    }

    private void describe(ButtonBase button, String id, String key) {
        button.setId(id);
        button.setAccessibleText(messages.text(key));
        LazyTooltip.give(button, messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
    }

    private void add(Hit hit) {
        viewModel.insert(List.of(viewModel.stepOf(hit.card())));
    }

    /// Puts the keyboard on the search, its words to be typed over.
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
