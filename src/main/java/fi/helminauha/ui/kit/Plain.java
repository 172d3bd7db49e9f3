package fi.helminauha.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Makes the controls that JavaFX would take a letter of their text for a key: it shows `Purku_ja_yhteenveto` without
/// its first underscore. Here every text is shown as it is, in menus up to
/// a length. No control of these kinds is made elsewhere.
public final class Plain {
    /// A menu is as wide as its longest text.
    private static final int MOST_IN_MENU = 80;

    private Plain() {}

    /// A name that begins with the words that are seen: who speaks to the computer says those.
    /// @param seen  may be none
    public static String name(@Nullable String seen, String words) {
        return seen == null || seen.isBlank() || words.startsWith(seen) ? words : seen + ", " + words;
    }

    public static Button button() {
        return button("");
    }

    public static Button button(String text) {
        return button(text, null);
    }

    /// @param text  null for an icon alone
    public static Button button(@Nullable String text, @Nullable Node icon) {
        var button = new Button(text, icon);
        button.setMnemonicParsing(false);
        return button;
    }

    public static ToggleButton toggle() {
        return toggle("");
    }

    public static ToggleButton toggle(String text) {
        return toggle(text, null);
    }

    public static ToggleButton toggle(@Nullable String text, @Nullable Node icon) {
        var toggle = new ToggleButton(text, icon);
        toggle.setMnemonicParsing(false);
        return toggle;
    }

    public static CheckBox checkBox() {
        return checkBox("");
    }

    public static CheckBox checkBox(String text) {
        var box = new CheckBox(text);
        box.setMnemonicParsing(false);
        return box;
    }

    /// A box whose text may take several lines, such as a thing to bring.
    public static CheckBox tick(String text) {
        var box = checkBox(text);
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /// A button with a menu of other acts beside its own.
    public static SplitMenuButton split(MenuItem... others) {
        var split = new SplitMenuButton(others);
        split.setMnemonicParsing(false);
        return split;
    }

    public static TitledPane fold(String title, Node content) {
        var fold = new TitledPane(title, content);
        fold.setMnemonicParsing(false);
        return fold;
    }

    public static MenuItem item() {
        return item("");
    }

    public static MenuItem item(String text) {
        var item = new MenuItem(Brief.of(text, MOST_IN_MENU));
        item.setMnemonicParsing(false);
        return item;
    }

    public static CheckMenuItem checkItem(String text) {
        var item = new CheckMenuItem(Brief.of(text, MOST_IN_MENU));
        item.setMnemonicParsing(false);
        return item;
    }

    public static RadioMenuItem radioItem(String text) {
        var item = new RadioMenuItem(Brief.of(text, MOST_IN_MENU));
        item.setMnemonicParsing(false);
        return item;
    }

    public static Menu menu(String text) {
        var menu = new Menu(Brief.of(text, MOST_IN_MENU));
        menu.setMnemonicParsing(false);
        return menu;
    }
}
