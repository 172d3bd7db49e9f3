package fi.helminauha.settings;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import java.util.Optional;

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
        return new Settings(
                Optional.of(changed),
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

    public Settings withLook(Look changed) {
        return new Settings(
                language,
                changed,
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

    public Settings withTextPercent(int changed) {
        return new Settings(
                language,
                look,
                changed,
                zoomPercent,
                window,
                treeShown,
                listShown,
                treeShare,
                listShare,
                lastPearl,
                notesPercent);
    }

    public Settings withZoomPercent(int changed) {
        return new Settings(
                language,
                look,
                textPercent,
                changed,
                window,
                treeShown,
                listShown,
                treeShare,
                listShare,
                lastPearl,
                notesPercent);
    }

    public Settings withWindow(WindowPlace changed) {
        return new Settings(
                language,
                look,
                textPercent,
                zoomPercent,
                Optional.of(changed),
                treeShown,
                listShown,
                treeShare,
                listShare,
                lastPearl,
                notesPercent);
    }

    public Settings withPanesShown(boolean tree, boolean list) {
        return new Settings(
                language,
                look,
                textPercent,
                zoomPercent,
                window,
                tree,
                list,
                treeShare,
                listShare,
                lastPearl,
                notesPercent);
    }

    public Settings withShares(double tree, double list) {
        return new Settings(
                language,
                look,
                textPercent,
                zoomPercent,
                window,
                treeShown,
                listShown,
                tree,
                list,
                lastPearl,
                notesPercent);
    }

    public Settings withLastPearl(PearlId changed) {
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
                Optional.of(changed),
                notesPercent);
    }

    public Settings withNotesPercent(int changed) {
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
                changed);
    }
}
