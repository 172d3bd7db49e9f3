package fi.helminauha.ui.home;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.CardButton;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.Shortcut;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The door for one who has a worry: the way to the search field, and a worry of each theme in the words of others.
final class WorryDoor extends VBox {
    private final HomeViewModel viewModel;
    private final CardButton field;
    private final VBox situations = new VBox();

    /// @param search  puts the keyboard into the search field
    WorryDoor(HomeViewModel viewModel, Runnable search, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("home-door");
        field = field(search, messages);
        var others = Plain.button(messages.text("home.worry.others"), new Icon(BootstrapIcons.ARROW_REPEAT));
        others.setId("home-other-situations");
        others.getStyleClass().setAll("link-button");
        others.setOnAction(_ -> viewModel.turnSituations());
        others.setMinWidth(0);
        getChildren()
                .setAll(
                        HomePage.heading(messages.text("home.worry"), messages.text("home.worry.advice")),
                        field,
                        situations,
                        others);
        viewModel.situationsProperty().when(Attached.in(this)).subscribe(now -> {
            show(now);
            others.setVisible(!now.isEmpty());
        });
    }

    /// Looks like the search field, to which it leads.
    private static CardButton field(Runnable search, Messages messages) {
        var example = new Label(messages.text("home.worry.example"));
        example.getStyleClass().add("home-field-example");
        example.setMinWidth(0);
        example.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(example, Priority.ALWAYS);
        var keys = new Label(Shortcut.SEARCH.keys().shown());
        keys.getStyleClass().add("home-field-keys");
        keys.setMinWidth(USE_PREF_SIZE);
        var inside = new HBox(new Icon(BootstrapIcons.SEARCH), example, keys);
        inside.getStyleClass().add("home-field-inside");
        var field = new CardButton(search, inside);
        field.setId("home-search");
        field.getStyleClass().add("home-field");
        field.setAccessibleText(messages.text("home.worry.search"));
        return field;
    }

    private void show(List<Situation> now) {
        // A button that is exchanged while it has the keyboard hands it to the one in its place.
        var focused = situations.getChildren().stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(situations.getChildren()::indexOf);
        situations.getChildren().setAll(now.stream().map(this::line).toList());
        focused.filter(at -> at < situations.getChildren().size())
                .ifPresent(at -> situations.getChildren().get(at).requestFocus());
    }

    private Button line(Situation situation) {
        var dot = new PearlDot();
        dot.setTheme(Optional.of(situation.theme()));
        var line = Plain.button(sentence(situation.text()), dot);
        HomePage.layAsLine(line);
        line.getStyleClass().add("home-situation");
        line.setOnAction(_ -> viewModel.ask(situation.text()));
        return line;
    }

    /// Situations are written without a capital letter, as people type them.
    private static String sentence(String situation) {
        var first = situation.offsetByCodePoints(0, 1);
        return situation.substring(0, first).toUpperCase(Locale.ROOT) + situation.substring(first);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
