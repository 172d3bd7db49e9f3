package fi.helminauha.ui.kit;

import atlantafx.base.theme.PrimerLight;
import fi.helminauha.settings.Settings;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Style sheets, size of text, light and dark. Used on the JavaFX thread.
public final class Appearance {
    private static final double TEXT_PIXELS = 14.5;
    private static final String TEXT_CLASS = "text-";
    /// The sizes that the presenter’s window can have, in per cent, smallest first.
    private static final List<Integer> PRESENTER_SIZES = List.of(100, 125, 150, 175, 200);

    private static final String STYLE_RESOURCES = "/fi/helminauha/ui/css/";
    private static final List<String> STYLE_SHEETS = List.of("tokens", "base", "shell", "browse", "reader");
    /// For what belongs to the planner alone.
    private static final String PLANNING = "plan";
    /// For papers alone.
    private static final String PAPER = "paper";
    /// For the home page alone.
    private static final String HOME = "home";
    /// Loose text, which few windows have.
    private static final String LOOSE = "loose";
    /// High contrast, which few windows have.
    private static final String CONTRAST = "contrast";
    /// For the presentation’s windows alone: a sheet is matched to every node of the window or part that has it.
    private static final String PRESENTATION = "present";
    private static final String PAGE = "page";
    private static final String TEAM = "team";
    private static final String TEAM_AFTER = "team-after";

    /// Whether the main window is in high contrast, as what belongs to it then is too. Used on the JavaFX thread.
    private static boolean isInContrast;

    /// Apart, since the theme is named while JavaFX starts, and its register of such states is not made for two
    /// threads.
    private static final class States {
        private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
        private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    }

    private Appearance() {}

    /// Names the theme before JavaFX is there to read it, so that controls can be made that do without JavaFX’s own.
    /// @return whether JavaFX has kept the name and reads nothing; false where it was there, and begins to read
    public static boolean nameTheme() {
        try {
            chooseTheme();
            return false;
        } catch (IllegalStateException e) {
            return Application.getUserAgentStylesheet() != null;
        }
    }

    /// Chooses the theme, which JavaFX reads on its own thread. To be called before the first control is made, which
    /// would have JavaFX’s own theme read for nothing; on any thread.
    public static void chooseTheme() {
        // Its colours are named; tokens.css gives every name ours, so that one theme serves light and dark.
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// Puts the root into the scene, looking as the settings say, now and whenever they or the system change. It comes
    /// last: what is in a scene is matched with the style sheets whenever these change.
    public static void apply(Scene scene, Region content, SettingsViewModel settings) {
        Fonts.load();
        chooseTheme();
        setLoose(settings.get().ease().looseText());
        STYLE_SHEETS.forEach(sheet -> addStyleSheet(scene, sheet));
        var root = FocusRing.put(content, scene);
        Runnable show = () -> show(scene, root, settings.get());
        // What opens a pearl changes settings too; only these two are worth styling the whole window anew.
        settings.settingsProperty().map(Settings::look).subscribe(_ -> show.run());
        settings.settingsProperty().map(Appearance::textPercent).subscribe(_ -> show.run());
        settings.settingsProperty().map(now -> now.ease().looseText()).subscribe(isWanted -> setLoose(scene, isWanted));
        // The system’s colours outlive the window and must not keep it in memory; the scene keeps the listener.
        InvalidationListener follow = _ -> show.run();
        scene.getProperties().put(Appearance.class, follow);
        Platform.getPreferences().addListener(new WeakInvalidationListener(follow));
        scene.setRoot(root);
    }

    /// Makes the scene dark whatever the settings say, but for high contrast, with text as large as they say and the
    /// scene has room for, now and, while it is shown, whenever its size or the wanted one changes.
    /// @param width   in pixels, what the scene needs when text is not enlarged
    /// @param height  the same
    public static void applyDark(Scene scene, ObservableValue<Settings> settings, double width, double height) {
        var ground = new Ground(true, isInContrast);
        dress(scene);
        scene.setRoot(FocusRing.put((Region) scene.getRoot(), scene));
        Runnable showFitted = () -> {
            var room = 100 * Math.min(scene.getWidth() / width, scene.getHeight() / height);
            var percent = PRESENTER_SIZES.stream()
                    .filter(size -> size <= Math.min(room, textPercent(settings.getValue())))
                    .reduce(PRESENTER_SIZES.getFirst(), Math::max);
            if (!scene.getRoot().getStyleClass().contains(TEXT_CLASS + percent)) {
                show(scene.getRoot(), percent, ground);
            }
        };
        scene.widthProperty().subscribe(showFitted);
        scene.heightProperty().subscribe(showFitted);
        showFitted.run();
        // The settings outlive the window and must not keep it in memory.
        settings.map(Appearance::textPercent)
                .when(scene.windowProperty().flatMap(Window::showingProperty).orElse(false))
                .subscribe((_, _) -> showFitted.run());
    }

    /// Gives a scene of a presentation the style sheets; fonts and theme are there since the main window.
    public static void dress(Scene scene) {
        STYLE_SHEETS.forEach(sheet -> addStyleSheet(scene, sheet));
        addStyleSheet(scene, PLANNING);
        addStyleSheet(scene, PAPER);
        addStyleSheet(scene, PAGE);
        addStyleSheet(scene, TEAM);
        addStyleSheet(scene, TEAM_AFTER);
        addPresentation(scene);
        if (Looseness.isOn()) {
            addStyleSheet(scene, LOOSE);
        }
        setContrast(scene, isInContrast);
    }

    /// Gives the root of a part of the planner its style sheet.
    public static void addPlanning(Parent root) {
        root.getStylesheets().add(address(PLANNING));
    }

    /// Gives what papers are chosen in its style sheet.
    public static void addPaper(Parent root) {
        root.getStylesheets().add(address(PAPER));
    }

    /// Gives the home page its style sheet.
    public static void addHome(Parent root) {
        root.getStylesheets().add(address(HOME));
    }

    /// Gives the root of a team’s run its style sheets.
    public static void addTeam(Parent root) {
        root.getStylesheets().addAll(address(PAGE), address(TEAM));
    }

    /// Gives what came of a team’s run its style sheet.
    public static void addTeamAfter(Parent root) {
        root.getStylesheets().add(address(TEAM_AFTER));
    }

    /// Adds the style sheet of what belongs to a presentation.
    public static void addPresentation(Scene scene) {
        addStyleSheet(scene, PRESENTATION);
    }

    private static void addStyleSheet(Scene scene, String name) {
        scene.getStylesheets().add(address(name));
    }

    private static String address(String name) {
        return Looseness.address(Objects.requireNonNull(Appearance.class.getResource(STYLE_RESOURCES + name + ".css"))
                .toExternalForm());
    }

    /// Lets what is made from now on have loose text, or not.
    /// @return whether what was made before has it otherwise
    public static boolean setLoose(boolean isWanted) {
        return Looseness.set(isWanted, isWanted ? Fonts.opened() : List.of());
    }

    private static void setLoose(Scene scene, boolean isWanted) {
        setLoose(isWanted);
        scene.getStylesheets().replaceAll(Looseness::address);
        var sheet = address(LOOSE);
        scene.getStylesheets().removeIf(each -> each.equals(sheet));
        if (isWanted) {
            scene.getStylesheets().add(sheet);
        }
    }

    private static void show(Scene scene, Parent root, Settings now) {
        var ground = Ground.of(now.look());
        isInContrast = ground.isContrast();
        setContrast(scene, ground.isContrast());
        show(root, textPercent(now), ground);
    }

    /// Makes the node and what is in it light or dark, in high contrast where the main window is; one that is not a
    /// scene’s root must be of the class `root`.
    public static void setDark(Node node, boolean isDark) {
        set(node, new Ground(isDark, isInContrast));
    }

    private static void set(Node node, Ground ground) {
        node.pseudoClassStateChanged(States.DARK, ground.isDark());
        node.pseudoClassStateChanged(States.CONTRAST, ground.isContrast());
    }

    /// Gives the scene the style sheet of high contrast, or takes it away.
    private static void setContrast(Scene scene, boolean isContrast) {
        var sheet = address(CONTRAST);
        if (isContrast && !scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        } else if (!isContrast) {
            scene.getStylesheets().remove(sheet);
        }
    }

    private static void show(Parent root, int percent, Ground ground) {
        set(root, ground);
        root.getStyleClass().removeIf(styleClass -> styleClass.startsWith(TEXT_CLASS));
        root.getStyleClass().add(TEXT_CLASS + percent);
        // The one size that is not in a style sheet: everything else is in em of it.
        root.setStyle("-fx-font-size: " + TEXT_PIXELS * percent / 100 + "px");
    }

    private static int textPercent(Settings settings) {
        return Zoom.interfacePercent(settings.zoomPercent());
    }

    /// The size of the interface’s text: its em.
    public static double textPixels(Settings settings) {
        return TEXT_PIXELS * textPercent(settings) / 100;
    }
}
