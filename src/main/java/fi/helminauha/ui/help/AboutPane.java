package fi.helminauha.ui.help;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.ScrollKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Over the main window: which program this is, where it keeps what, and under which licences its parts are. Esc closes
/// it.
public final class AboutPane extends StackPane {
    private final Messages messages;
    private final ProgramFacts program;
    private final CollectionFacts collection;

    public AboutPane(Messages messages, ProgramFacts program, CollectionFacts collection, Runnable close) {
        this.messages = messages;
        this.program = program;
        this.collection = collection;
        setId("about");
        getStyleClass().add("help-veil");
        setAccessibleText(messages.text("about.title"));
        var body = new VBox(
                line("about.program", program.version()),
                line("about.collection", collection.version(), collection.pearls()),
                line(collection.hasDictionary() ? "about.dictionary" : "about.dictionary.missing"),
                support(),
                heading("about.folders"),
                folder("data", program.user().data()),
                folder("cache", program.user().cache()),
                folder("program", program.collection()),
                heading("about.licences"));
        body.getChildren().addAll(licences());
        body.getStyleClass().add("help-body");
        var scroll = new ScrollPane(body);
        scroll.setId("about-scroll");
        scroll.setFitToWidth(true);
        var frame = new BorderPane();
        frame.getStyleClass().add("help");
        frame.setTop(bar(close));
        frame.setCenter(scroll);
        getChildren().setAll(frame);
        ScrollKeys.serve(this, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private HBox bar(Runnable close) {
        var title = new Label(messages.text("about.title"));
        title.getStyleClass().add("help-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var button = Plain.button(null, new Icon(BootstrapIcons.X));
        button.setId("about-close");
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text("about.close"));
        LazyTooltip.give(button, messages.text("about.close"));
        button.setOnAction(_ -> close.run());
        var bar = new HBox(title, button);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("help-bar");
        return bar;
    }

    private Label line(String key, Object... arguments) {
        return wrapped(messages.text(key, arguments));
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label heading(String key) {
        var heading = line(key);
        heading.getStyleClass().add("guide-heading");
        return heading;
    }

    private VBox support() {
        var said = line("about.support.explained");
        said.setId("about-support-said");
        said.getStyleClass().add("muted");
        var copy = button("about-support", messages.text("about.support"), BootstrapIcons.CLIPBOARD);
        copy.setOnAction(_ -> {
            copy(details());
            said.setText(messages.text("about.support.copied"));
        });
        var box = new VBox(copy, said);
        box.getStyleClass().add("about-support");
        return box;
    }

    private String details() {
        var properties = new HashMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        var screens = Screen.getScreens().stream()
                .map(screen -> new SupportDetails.Screen(
                        screen.getBounds().getWidth(), screen.getBounds().getHeight(), screen.getOutputScaleX()))
                .toList();
        var isGraphical = Platform.isSupported(ConditionalFeature.SCENE3D);
        return new SupportDetails(program, collection, Map.copyOf(properties), screens, isGraphical).text();
    }

    private VBox folder(String name, Path folder) {
        var path = wrapped(folder.toString());
        path.getStyleClass().add("muted");
        var open = button("about-open-" + name, messages.text("about.open"), BootstrapIcons.FOLDER);
        open.setAccessibleText(messages.text("about.open.folder", folder));
        open.setOnAction(_ -> program.browse().accept(folder.toUri()));
        var copy = button("about-copy-" + name, messages.text("about.copy"), BootstrapIcons.CLIPBOARD);
        copy.setAccessibleText(messages.text("about.copy.folder", folder));
        copy.setOnAction(_ -> copy(folder.toString()));
        var acts = new FlowPane(open, copy);
        acts.getStyleClass().add("question-acts");
        var box = new VBox(line("about.folder." + name), path, acts);
        box.getStyleClass().add("about-folder");
        return box;
    }

    private static Button button(String id, String words, BootstrapIcons icon) {
        var button = Plain.button(words, new Icon(icon));
        button.setId(id);
        button.getStyleClass().setAll("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private List<Node> licences() {
        var lines = new ArrayList<Node>();
        for (var licence : Licence.all()) {
            var name = licence.name().startsWith("about.") ? messages.text(licence.name()) : licence.name();
            lines.add(wrapped(name + ": " + licence.terms()));
        }
        return lines;
    }
}
