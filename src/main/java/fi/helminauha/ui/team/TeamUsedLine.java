package fi.helminauha.ui.team;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.NotesViewModel.Noted;
import fi.helminauha.ui.library.TeamRunWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How often the pearl that is read was gone through with a team, and the way to those runs. Takes no room where it
/// never was.
public final class TeamUsedLine extends HBox {
    private final LibraryViewModel library;
    private final TeamRunWords words;
    private final Button open;

    public TeamUsedLine(LibraryViewModel library, Messages messages) {
        this.library = library;
        this.words = new TeamRunWords(messages);
        open = Plain.button("", new Icon(BootstrapIcons.PEOPLE));
        open.setId("team-used");
        open.getStyleClass().setAll("link-button", "team-used-link");
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> library.teamRuns().show(pearl()));
        getStyleClass().add("team-used-line");
        Appearance.addTeamAfter(this);
        getChildren().setAll(open);
        setMinWidth(0);
        library.notes().openProperty().when(Attached.in(this)).subscribe(_ -> show());
        library.teamRuns().runsProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private Optional<PearlId> pearl() {
        return library.notes().openProperty().get().map(Noted::pearl);
    }

    private void show() {
        var runs = pearl().map(library.teamRuns()::runs).filter(all -> !all.isEmpty());
        setVisible(runs.isPresent());
        setManaged(runs.isPresent());
        runs.ifPresent(all -> open.setText(
                words.used(all, library.teamRuns().learnedMinutes(all.getFirst().pearl()), LocalDate.now())));
    }
}
