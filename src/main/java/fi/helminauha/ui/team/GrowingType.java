package fi.helminauha.ui.team;

import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.page.PageType;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// What stands around the pages of a team is read on the same screen: its type is the interface’s in a window of
/// 1280×800 and grows with a larger window, as those pages do. Larger text of the user’s own choice is left as it is.
final class GrowingType {
    /// The interface’s em at 100 %, in pixels.
    private static final double EM = 14.5;
    /// Less than this is rounding.
    private static final double LEAST_CHANGE = 0.005;

    private final Region part;
    private final ReadOnlyObjectProperty<Font> font;
    private double share = 1;

    private GrowingType(Region part, ReadOnlyObjectProperty<Font> font) {
        this.part = part;
        this.font = font;
    }

    /// @param font  of a text within the part that is set in the part’s own size
    static void give(Region part, ReadOnlyObjectProperty<Font> font) {
        var type = new GrowingType(part, font);
        part.widthProperty().subscribe(type::fit);
        part.heightProperty().subscribe(type::fit);
        font.subscribe(type::fit);
        part.sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(Node::styleProperty)
                .when(Attached.in(part))
                .subscribe((_, _) -> type.forget());
    }

    /// The user chooses another size: the part is in that until it is fitted.
    private void forget() {
        share = 1;
        part.setStyle("");
    }

    private void fit() {
        var usual = font.get().getSize() / share;
        var wanted = Math.max(1, PageType.unit(part.getWidth(), part.getHeight()) * EM / usual);
        if (Math.abs(wanted - share) > LEAST_CHANGE) {
            share = wanted;
            // In pixels: in em, JavaFX leaves fields and icons as they are.
            PageType.size(part, usual * share);
        }
    }
}
