package fi.helminauha.settings;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import java.util.Optional;
import java.util.function.Consumer;

/// The choices of the interface at one moment.
/// @param language     absent until the user has chosen one: then the system’s, else Finnish
/// @param textPercent  size of the interface’s text, 100–200
/// @param zoomPercent  size of the reader’s page, 80–300
/// @param window       absent before the first stop
/// @param treeShown    whether the theme tree is unfolded
/// @param listShown    whether the list is unfolded
/// @param treeShare    the tree’s share of the window’s width, 0–1
/// @param listShare    where the list ends, as a share of the window’s width, 0–1
/// @param lastPearl    the pearl that was open at the last stop
/// @param notesPercent size of the presenter’s notes, 70–250
public record Settings(
        Optional<Language> language,
        Look look,
        int textPercent,
        int zoomPercent,
        Optional<WindowPlace> window,
        boolean treeShown,
        boolean listShown,
        double treeShare,
        double listShare,
        Optional<PearlId> lastPearl,
        int notesPercent) {
    public static final int NOTES_LEAST = 70;
    public static final int NOTES_MOST = 250;
    public static final Settings FIRST = new Settings(
            Optional.empty(), Look.SYSTEM, 100, 100, Optional.empty(), true, true, 0.195, 0.49, Optional.empty(), 100);

    public Settings withLanguage(Language changed) {
        return with(copy -> copy.language = Optional.of(changed));
    }

    public Settings withLook(Look changed) {
        return with(copy -> copy.look = changed);
    }

    public Settings withTextPercent(int changed) {
        return with(copy -> copy.textPercent = changed);
    }

    public Settings withZoomPercent(int changed) {
        return with(copy -> copy.zoomPercent = changed);
    }

    public Settings withWindow(WindowPlace changed) {
        return with(copy -> copy.window = Optional.of(changed));
    }

    public Settings withPanesShown(boolean tree, boolean list) {
        return with(copy -> {
            copy.treeShown = tree;
            copy.listShown = list;
        });
    }

    public Settings withShares(double tree, double list) {
        return with(copy -> {
            copy.treeShare = tree;
            copy.listShare = list;
        });
    }

    public Settings withLastPearl(PearlId changed) {
        return with(copy -> copy.lastPearl = Optional.of(changed));
    }

    public Settings withNotesPercent(int changed) {
        return with(copy -> copy.notesPercent = changed);
    }

    private Settings with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.settings();
    }

    /// The settings while one of them is changed.
    private static final class Copy {
        private Optional<Language> language;
        private Look look;
        private int textPercent;
        private int zoomPercent;
        private Optional<WindowPlace> window;
        private boolean treeShown;
        private boolean listShown;
        private double treeShare;
        private double listShare;
        private Optional<PearlId> lastPearl;
        private int notesPercent;

        Copy(Settings from) {
            language = from.language;
            look = from.look;
            textPercent = from.textPercent;
            zoomPercent = from.zoomPercent;
            window = from.window;
            treeShown = from.treeShown;
            listShown = from.listShown;
            treeShare = from.treeShare;
            listShare = from.listShare;
            lastPearl = from.lastPearl;
            notesPercent = from.notesPercent;
        }

        Settings settings() {
            return new Settings(
                    language,
                    look,
                    textPercent,
                    zoomPercent,
                    window,
                    treeShown,
                    listShown,
                    treeShare,
                    listShare,
                    lastPearl,
                    notesPercent);
        }
    }
}
