package fi.helminauha.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.figure.FigureSize;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamPage;
import fi.helminauha.team.TeamWalk;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.SceneFaults;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Icon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a team reads from where it sits: in a window of 1280×800, whose leader’s line and buttons leave the page 672
/// pixels.
class RoomPagesTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 672;
    /// What the eighth row of an eye chart is to its reader, so many of 800 pixels are to the back row of a room.
    private static final double LEAST = 24;
    /// Letters of a line.
    private static final int LINE = 60;

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    /// Pearls of every kind, with every kind of page.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfAPageIsWholeAndReadFromTheBackOfTheRoom(Language language) {
        assertEquals(List.of(), unread(sample(language), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("every")
    void everyWordOfEveryPearlIsWholeAndReadFromTheBackOfTheRoom(Language language) {
        assertEquals(List.of(), unread(Meetings.all(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordInADrawingIsReadFromTheBackOfTheRoom(Language language) {
        var figures = new FigureRenderer();
        var unread = new ArrayList<String>();
        InterfaceThread.run(() -> {
            var root = dressed();
            for (var pearl : Meetings.all()) {
                if (pearl.in(language).body().stream().anyMatch(Block.Figure.class::isInstance)) {
                    unread.addAll(unreadInDrawings(pearl, language, root, figures));
                }
            }
        });
        assertEquals(List.of(), unread);
    }

    private static List<String> unreadInDrawings(
            Pearl pearl, Language language, StackPane root, FigureRenderer figures) {
        var meetings = new Meetings();
        var meeting = meetings.begin(pearl, language);
        show(meeting, meetings, language, root);
        var unread = new ArrayList<String>();
        var drawn = 0;
        for (var isMore = true; isMore; meeting.next()) {
            if (meeting.placeProperty().get().page().content() instanceof TeamPage.Content.Text(var block, var _)
                    && block instanceof Block.Figure figure) {
                root.applyCss();
                root.layout();
                var drawing = meeting.pearl().drawings().get(figure.figure());
                var scale = ((Region) root.lookup(".figure-drawing")).getWidth()
                        / FigureSize.of(drawing).orElseThrow().width();
                figures.lines(drawing, figure.words()).stream()
                        .filter(line -> line.size() * scale < LEAST)
                        .map(line -> "%s, %.1f px of %.1f: %s"
                                .formatted(figure.figure().value(), line.size() * scale, line.size(), line))
                        .forEach(unread::add);
                drawn++;
            }
            isMore = meeting.hasNext();
        }
        assertTrue(drawn > 0, pearl.id()::value);
        return unread;
    }

    /// The first pearl of each kind, those with the first block of each kind, and those with the fullest pages of each
    /// kind.
    private static Set<Pearl> sample(Language language) {
        var pearls = new LinkedHashSet<Pearl>();
        var seen = new HashSet<Object>();
        var fullest = new HashMap<Class<?>, Full>();
        for (var pearl : Meetings.all()) {
            var own = new HashSet<Object>();
            own.add(pearl.card().kind());
            pearl.in(language).body().forEach(block -> own.add(block.getClass()));
            if (seen.addAll(own)) {
                pearls.add(pearl);
            }
            TeamWalk.of(pearl, language).inSitting(1).stages().stream()
                    .flatMap(stage -> stage.pages().stream())
                    .forEach(page -> fullest.merge(
                            page.content().getClass(),
                            new Full(pearl, letters(page)),
                            BinaryOperator.maxBy(Full.ORDER)));
        }
        fullest.values().forEach(full -> pearls.add(full.pearl()));
        return pearls;
    }

    /// @param letters  on its fullest page
    private record Full(Pearl pearl, int letters) {
        static final Comparator<Full> ORDER = Comparator.comparingInt(Full::letters);
    }

    /// A line that is to be written on counts as a line of letters.
    private static int letters(TeamPage page) {
        var written = page.content() instanceof TeamPage.Content.Fields(var fields)
                ? fields.stream().mapToInt(field -> 2 + field.lines()).sum()
                : 0;
        return page.texts().mapToInt(String::length).sum() + LINE * written;
    }

    /// What is too small or cut, and where.
    static List<String> unread(Iterable<Pearl> pearls, Language language) {
        var unread = new ArrayList<String>();
        InterfaceThread.run(() -> {
            var root = dressed();
            pearls.forEach(pearl -> unread.addAll(unread(pearl, language, root)));
        });
        return unread;
    }

    private static StackPane dressed() {
        var root = new StackPane();
        root.getStyleClass().addAll("root", "team-view");
        Appearance.addTeam(root);
        Appearance.dress(new Scene(root, WIDTH, HEIGHT));
        return root;
    }

    private static void show(MeetingViewModel meeting, Meetings meetings, Language language, StackPane root) {
        var words =
                new TeamWords(Messages.in(language), meetings.clocks().wall().getZone());
        root.getChildren().setAll(new RoomPages(meeting, words, new FigurePainter(_ -> {}, Runnable::run), true));
    }

    private static List<String> unread(Pearl pearl, Language language, StackPane root) {
        var meetings = new Meetings();
        var meeting = meetings.begin(pearl, language);
        show(meeting, meetings, language, root);
        var unread = new ArrayList<String>();
        for (var isMore = true; isMore; meeting.next()) {
            root.applyCss();
            root.layout();
            var page = meeting.placeProperty().get().page();
            texts(root)
                    .filter(text -> text.getFont().getSize() < LEAST)
                    .map(text -> "%s, %s, %.1f px: %s"
                            .formatted(pearl.id(), page.title(), text.getFont().getSize(), text.getText()))
                    .forEach(unread::add);
            SceneFaults.cut(root.getScene()).forEach(cut -> unread.add(pearl.id() + ", " + page.title() + ", " + cut));
            isMore = meeting.hasNext();
        }
        return unread;
    }

    private static Stream<Text> texts(Parent in) {
        return in.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(node -> switch (node) {
            // The sign in a box is seen by its colour.
            case Icon _ -> Stream.<Text>empty();
            case Text text when !text.getText().isBlank() -> Stream.of(text);
            case Parent parent -> texts(parent);
            default -> Stream.<Text>empty();
        });
    }
}
