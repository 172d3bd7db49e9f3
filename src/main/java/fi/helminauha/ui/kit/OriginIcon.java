package fi.helminauha.ui.kit;

import fi.helminauha.collection.Relation;
import java.util.Optional;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The small mark of a pearl’s relation to a project: full, half or empty.
public final class OriginIcon {
    private OriginIcon() {}

    /// @return absent where a word says it
    public static Optional<Icon> of(Relation relation) {
        return sign(relation).map(Icon::new);
    }

    public static Optional<BootstrapIcons> sign(Relation relation) {
        return switch (relation) {
            case PROJECT -> Optional.of(BootstrapIcons.DIAMOND_FILL);
            case PROJECT_THEME -> Optional.of(BootstrapIcons.DIAMOND_HALF);
            case GENERAL -> Optional.of(BootstrapIcons.DIAMOND);
            case FICTITIOUS -> Optional.empty();
        };
    }
}
