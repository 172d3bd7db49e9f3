package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.ui.kit.Notices.Lasts;
import fi.helminauha.ui.kit.Notices.Notice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    private List<String> lines() {
        return notices.lines().stream().map(Notice::key).toList();
    }

    private void sayWhileTrue(String key) {
        notices.say(new Notice(
                List.of(new Notices.Sentence(key, List.of())), Optional.empty(), Optional.empty(), Lasts.WHILE_TRUE));
    }

    @Test
    void aLineThatStillHoldsIsNotHiddenByThoseThatCome() {
        sayWhileTrue("not kept");
        notices.tell("copied");
        notices.offer("removed", List.of(), "restore", () -> {});
        assertEquals(List.of("not kept", "removed"), lines());

        notices.tellLasting("damaged");
        assertEquals(List.of("not kept", "damaged"), lines());
        notices.tell("copied");
        assertEquals(List.of("not kept", "damaged", "copied"), lines());

        notices.end("not kept");
        assertEquals(List.of("damaged", "copied"), lines());
        notices.close(notices.lines().getFirst());
        assertEquals(List.of("copied"), lines());
    }

    @Test
    void whatHasChangedIsSaidInItsOwnLine() {
        sayWhileTrue("not kept");
        notices.offerLasting("building", List.of(1), "stop", () -> {});
        sayWhileTrue("not kept");
        notices.goOn("building", List.of(2));

        assertEquals(List.of("not kept", "building"), lines());
        assertEquals(List.of(2), notices.lines().getLast().arguments());
    }
}
