package fi.helminauha.training;

import java.util.List;

/// Texts that a stranger puts into a session to hold up the program of whoever opens it.
public enum HostileText {
    PLAIN("Tavallinen teksti."),
    LINE_BREAKS("\n".repeat(20_000)),
    LINES("a\n".repeat(10_000)),
    THAI("ก้".repeat(10_000)),
    STACKED_MARKS(("a" + "\u0301\u0316\u0489".repeat(30)).repeat(200)),
    ONE_WORD("a".repeat(20_000)),
    EMOJI("👩‍👩‍👧‍👦".repeat(1_800)),
    RIGHT_TO_LEFT("\u202E" + "שלום עולם ".repeat(1_900));

    public final String text;

    HostileText(String text) {
        this.text = text;
    }

    /// A step with the text wherever a step has one.
    public Step step() {
        return Step.own(text, 10)
                .withContent(new StepContent.Own(text))
                .withNotes(text)
                .withLeader(text)
                .withMaterials(List.of(text, text));
    }
}
