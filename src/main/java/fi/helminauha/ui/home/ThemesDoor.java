package fi.helminauha.ui.home;

import fi.helminauha.collection.Theme;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.CardButton;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The door for one who looks around: the main themes on a string.
final class ThemesDoor extends VBox {
    private final HomeViewModel viewModel;
    private final Messages messages;

    ThemesDoor(HomeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("home-door");
        var themes = new VBox();
        themes.getStyleClass().add("home-themes");
        viewModel.themes().forEach(theme -> themes.getChildren().add(line(theme)));
        var string = new Region();
        string.getStyleClass().add("home-string");
        string.setMouseTransparent(true);
        var strung = new StackPane(string, themes);
        strung.getStyleClass().add("home-strung");
        getChildren()
                .setAll(
                        HomePage.heading(
                                messages.text("home.themes"),
                                messages.text(
                                        "home.themes.advice", viewModel.themes().size(), viewModel.pearls())),
                        strung);
    }

    private CardButton line(Theme theme) {
        var dot = new PearlDot();
        dot.setTheme(Optional.of(theme.id()));
        dot.getStyleClass().add("home-pearl");
        var name = new WrappedLabel(theme.name().in(messages.language()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label(Integer.toString(viewModel.size(theme)));
        count.getStyleClass().add("home-count");
        count.setMinWidth(USE_PREF_SIZE);
        var inside = new HBox(dot, name, count);
        inside.getStyleClass().add("home-theme-inside");
        inside.setMinWidth(0);
        var line = new CardButton(() -> viewModel.open(theme), inside);
        line.getStyleClass().add("home-line");
        line.setId("home-theme-" + theme.id().value());
        line.setAccessibleText(messages.text("tree.entry", name.getText(), viewModel.size(theme)));
        return line;
    }
}
