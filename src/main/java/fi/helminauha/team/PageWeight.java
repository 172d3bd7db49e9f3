package fi.helminauha.team;

import fi.helminauha.collection.Prose;

/// How long a page takes beside others, in about tenths of a minute.
final class PageWeight {
    /// Words that are read aloud in a tenth of a minute.
    private static final int WORDS = 11;

    private static final int TICK = 5;
    private static final int QUESTION = 30;
    private static final int FIELD = 15;

    private PageWeight() {}

    static int of(TeamPage page) {
        var reading = 1 + page.texts().mapToInt(Prose::words).sum() / WORDS;
        return reading
                + switch (page.content()) {
                    case TeamPage.Content.Ticks(var ticks) -> TICK * ticks.size();
                    case TeamPage.Content.Question _ -> QUESTION;
                    case TeamPage.Content.Fields(var fields) -> FIELD * fields.size();
                    case TeamPage.Content.Opening _,
                            TeamPage.Content.Cards _,
                            TeamPage.Content.Rest _,
                            TeamPage.Content.Text _ -> 0;
                };
    }
}
