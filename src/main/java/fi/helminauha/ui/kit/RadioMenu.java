package fi.helminauha.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleGroup;

/// The items of a menu of which one is chosen.
public final class RadioMenu {
    private final ToggleGroup group = new ToggleGroup();
    private final List<MenuItem> items = new ArrayList<>();

    /// @param choose  done when the item is chosen
    public void add(String id, String text, boolean isChosen, Runnable choose) {
        var item = Plain.radioItem(text);
        item.setId(id);
        item.setToggleGroup(group);
        item.setSelected(isChosen);
        item.setOnAction(_ -> choose.run());
        items.add(item);
    }

    public List<MenuItem> items() {
        return List.copyOf(items);
    }
}
