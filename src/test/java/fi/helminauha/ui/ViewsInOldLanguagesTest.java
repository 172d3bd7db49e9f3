package fi.helminauha.ui;

import fi.helminauha.Program;
import fi.helminauha.ui.plan.PlanView;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// View-models live on when the language changes; nothing of them may hold the views of the old language, which would
/// hear every later change and do its work.
class ViewsInOldLanguagesTest {
    private static final int CHANGES = 20;

    @RegisterExtension
    private final Program program = new Program();

    private final List<WeakReference<Node>> taken = new ArrayList<>();

    @Test
    void afterTwentyChangesOfLanguageNothingOfTheOldViewsIsLeft() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type("kotter").awaitSaving("Tallennettu");
        window.search().type("kotter");
        window.await("the found note", () -> window.isShown("#notes-found"));
        window.list().awaitFirst("mj-kotter");
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().addOwnPart("Tervetuloa", 20);
        window.see("#planner", PlanView.class, planner -> taken.add(new WeakReference<>(planner)));
        window.plan().leave();
        window.press(KeyCode.HOME, KeyCode.ALT).press(KeyCode.ESCAPE);
        goThroughWithATeam(window);

        for (var change = 0; change < CHANGES; change++) {
            // The window’s ring and its voice stay.
            window.see(".shell", Parent.class, shell -> {
                remember(shell);
                return true;
            });
            window.speak(List.of("sv", "en", "fi").get(change % 3));
            window.list().awaitFirst("mj-kotter");
        }

        window.await("the old views to be garbage", () -> left().isEmpty(), () -> left().toString());
    }

    private void goThroughWithATeam(WindowPage window) {
        var team = TeamPage.prepare(window, "tk-varhaisen-tuen-keskustelu");
        take(window, "#team-before");
        team.begin().press(KeyCode.G);
        take(window, "#team-meeting");
        team.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).choose("#team-question-end");
        window.await("what came of it", () -> window.isShown("#team-after"));
        take(window, "#team-after");
        window.press(KeyCode.ESCAPE).press("#team-used");
        take(window, "#team-runs");
        window.press(KeyCode.ESCAPE);
    }

    private void take(WindowPage window, String view) {
        window.see(view, Node.class, shown -> taken.add(new WeakReference<>(shown)));
    }

    private void remember(Parent content) {
        for (var child : content.getChildrenUnmodifiable()) {
            taken.add(new WeakReference<>(child));
            if (child instanceof Parent parent) {
                remember(parent);
            }
        }
    }

    /// How many of each kind are left, after a collection.
    private Map<String, Integer> left() {
        System.gc();
        var left = new TreeMap<String, Integer>();
        taken.stream()
                .flatMap(each -> Stream.ofNullable(each.get()))
                .forEach(node -> left.merge(node.getClass().getSimpleName(), 1, Integer::sum));
        return left;
    }
}
