package fi.helminauha.ui.kit;

import fi.helminauha.i18n.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// One row of commands: the way back at the left, acts at the right, the one act that matters most as the last. Acts
/// that have no room are in the menu ⋯ alone, those beside it first. There is never a second row.
public final class CommandBar extends HBox {
    /// For a bar whose menu ⋯ has nothing but what has no room.
    public static final Supplier<List<MenuItem>> NOTHING = List::of;

    /// The width of a sign, in em.
    private static final double SIGN_EM = 2.5;

    private final Parts parts;
    private final LazyMenuButton more;
    /// How wide a part was when it was last shown, in em: what is hidden is not styled.
    private final Map<Region, Double> widths = new HashMap<>();

    /// What stands in a bar, from left to right.
    /// @param before   the way back and forth
    /// @param middle   what takes the room that is left; its least width is kept for it
    /// @param kept     acts that are always seen
    /// @param acts     acts that go into ⋯ where there is no room, the last of them first
    /// @param rest     makes what is in ⋯ alone
    /// @param primary  the act that matters most; where nothing else is left to give way it loses its words
    public record Parts(
            List<? extends Region> before,
            Region middle,
            List<? extends Region> kept,
            List<? extends ButtonBase> acts,
            Supplier<List<MenuItem>> rest,
            ButtonBase primary) {
        public Parts {
            before = List.copyOf(before);
            kept = List.copyOf(kept);
            acts = List.copyOf(acts);
        }
    }

    /// @param id  of the menu ⋯
    public CommandBar(Messages messages, String id, Parts parts) {
        this.parts = parts;
        more = new LazyMenuButton(messages.text("bar.more"), new Icon(BootstrapIcons.THREE_DOTS), this::choices);
        Commands.shape(more, id, messages.text("bar.more"));
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(parts.middle(), Priority.ALWAYS);
        getChildren()
                .setAll(Stream.of(
                                parts.before(),
                                List.of(parts.middle()),
                                parts.kept(),
                                parts.acts(),
                                List.of(more, parts.primary()))
                        .flatMap(List::stream)
                        .toList());
        getChildren().stream()
                .filter(part -> part != parts.middle())
                .forEach(part -> ((Region) part).setMinWidth(USE_PREF_SIZE));
    }

    /// A bar that folds never asks for a wider window.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        fold();
        super.layoutChildren();
    }

    private void fold() {
        var em = more.getFont().getSize();
        getManagedChildren().forEach(part -> {
            if (part != parts.primary() || parts.primary().getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
                widths.put((Region) part, (part == parts.middle() ? part.minWidth(-1) : part.prefWidth(-1)) / em);
            }
        });
        var room = (getWidth() - snappedLeftInset() - snappedRightInset()) / em;
        var gap = getSpacing() / em;
        var needed = -gap;
        for (var part : getChildren()) {
            if (part != more && (part.isManaged() || parts.acts().contains(part))) {
                needed += widths.getOrDefault((Region) part, 0.0) + gap;
            }
        }
        var hasMenu = parts.rest() != NOTHING || needed > room;
        needed += hasMenu ? widths.getOrDefault(more, SIGN_EM) + gap : 0;
        show(more, hasMenu);
        for (var act : parts.acts().reversed()) {
            var isShown = needed <= room;
            needed -= isShown ? 0 : widths.getOrDefault(act, 0.0) + gap;
            show(act, isShown);
        }
        parts.primary().setContentDisplay(needed <= room ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private static void show(Region part, boolean isShown) {
        if (part.isManaged() != isShown) {
            part.setVisible(isShown);
            part.setManaged(isShown);
        }
    }

    private List<MenuItem> choices() {
        var folded = parts.acts().stream()
                .filter(act -> !act.isManaged())
                .map(CommandBar::item)
                .toList();
        var items = new ArrayList<>(folded);
        var rest = parts.rest().get();
        if (!folded.isEmpty() && !rest.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(rest);
        return items;
    }

    /// What does in the menu what the button does.
    private static MenuItem item(ButtonBase act) {
        var item = switch (act) {
            case LazyMenuButton menu -> {
                var submenu = Plain.menu(menu.getText());
                submenu.getItems().setAll(menu.choices());
                yield submenu;
            }
            case ToggleButton toggle -> {
                var check = Plain.checkItem(toggle.getText());
                check.setSelected(toggle.isSelected());
                yield check;
            }
            default -> Plain.item(act.getText());
        };
        item.setId(act.getId() + "-item");
        item.setDisable(act.isDisabled());
        if (!(act instanceof LazyMenuButton)) {
            item.setOnAction(_ -> act.fire());
        }
        return item;
    }
}
