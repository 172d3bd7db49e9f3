package fi.helminauha.settings;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import java.util.Optional;
import java.util.function.Consumer;

/// The choices of the interface at one moment.
/// @param language     absent until the user has chosen one: then the system’s, else Finnish
/// @param zoomPercent  size of the text, 80–300
/// @param window       absent before the first stop
/// @param treeShown    whether the theme tree is unfolded
/// @param listShown    whether the list is unfolded
/// @param treeEm       width of the tree, in the interface’s em: the same in a window of any width
/// @param listEm       width of the list, likewise
/// @param lastPearl    the pearl that was open at the last stop
/// @param notesPercent size of the presenter’s notes, 70–250
/// @param presenting   how days are presented
/// @param papers       how papers were wanted the last time
/// @param ease         what makes it easier for some
/// @param team         how pearls are gone through with a team
/// @param preparations what has been got ready for ready-made sessions
public record Settings(
        Optional<Language> language,
        Look look,
        int zoomPercent,
        Optional<WindowPlace> window,
        boolean treeShown,
        boolean listShown,
        double treeEm,
        double listEm,
        Optional<PearlId> lastPearl,
        int notesPercent,
        Presenting presenting,
        PaperChoices papers,
        Ease ease,
        TeamChoices team,
        Preparations preparations) {
    public static final int ZOOM_LEAST = 80;
    public static final int ZOOM_MOST = 300;
    public static final int NOTES_LEAST = 70;
    public static final int NOTES_MOST = 250;
    public static final Settings FIRST = new Settings(
            Optional.empty(),
            Look.SYSTEM,
            100,
            Optional.empty(),
            true,
            true,
            17.2,
            26,
            Optional.empty(),
            100,
            Presenting.FIRST,
            PaperChoices.FIRST,
            Ease.FIRST,
            TeamChoices.FIRST,
            Preparations.NONE);

    public Settings withLanguage(Language changed) {
        return with(copy -> copy.language = Optional.of(changed));
    }

    public Settings withLook(Look changed) {
        return with(copy -> copy.look = changed);
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

    public Settings withTreeEm(double changed) {
        return with(copy -> copy.treeEm = changed);
    }

    public Settings withListEm(double changed) {
        return with(copy -> copy.listEm = changed);
    }

    public Settings withLastPearl(PearlId changed) {
        return with(copy -> copy.lastPearl = Optional.of(changed));
    }

    public Settings withNotesPercent(int changed) {
        return with(copy -> copy.notesPercent = changed);
    }

    public Settings withPresenting(Presenting changed) {
        return with(copy -> copy.presenting = changed);
    }

    public Settings withPapers(PaperChoices changed) {
        return with(copy -> copy.papers = changed);
    }

    public Settings withEase(Ease changed) {
        return with(copy -> copy.ease = changed);
    }

    public Settings withTeam(TeamChoices changed) {
        return with(copy -> copy.team = changed);
    }

    public Settings withPreparations(Preparations changed) {
        return with(copy -> copy.preparations = changed);
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
        private int zoomPercent;
        private Optional<WindowPlace> window;
        private boolean treeShown;
        private boolean listShown;
        private double treeEm;
        private double listEm;
        private Optional<PearlId> lastPearl;
        private int notesPercent;
        private Presenting presenting;
        private PaperChoices papers;
        private Ease ease;
        private TeamChoices team;
        private Preparations preparations;

        Copy(Settings from) {
            language = from.language;
            look = from.look;
            zoomPercent = from.zoomPercent;
            window = from.window;
            treeShown = from.treeShown;
            listShown = from.listShown;
            treeEm = from.treeEm;
            listEm = from.listEm;
            lastPearl = from.lastPearl;
            notesPercent = from.notesPercent;
            presenting = from.presenting;
            papers = from.papers;
            ease = from.ease;
            team = from.team;
            preparations = from.preparations;
        }

        Settings settings() {
            return new Settings(
                    language,
                    look,
                    zoomPercent,
                    window,
                    treeShown,
                    listShown,
                    treeEm,
                    listEm,
                    lastPearl,
                    notesPercent,
                    presenting,
                    papers,
                    ease,
                    team,
                    preparations);
        }
    }
}
