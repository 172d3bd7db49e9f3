package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiedTextTest {
    private static final Messages FINNISH = Messages.in(Language.FI);

    private static CopiedText whole(Block... blocks) {
        var document = DocumentBuilder.build(SamplePages.page("a", "A", blocks), FINNISH);
        var first = document.body().getFirst().passages().getFirst();
        return CopiedText.of(
                document,
                new TextRange(
                        first.start(),
                        document.body().getLast().passages().getLast().end()),
                FINNISH);
    }

    private static CopiedText part(String from, String to, Block... blocks) {
        var document = DocumentBuilder.build(SamplePages.page("a", "A", blocks), FINNISH);
        var text = document.text();
        return CopiedText.of(document, new TextRange(text.indexOf(from), text.indexOf(to) + to.length()), FINNISH);
    }

    @Test
    void runsKeepWhatTheyAre() {
        var copied = whole(
                SamplePages.paragraph("Ota **heti** ja *rohkeasti* [linkki](https://x.fi/?a=1&b=2) [helmi](pearl:b)."));

        assertEquals("Ota heti ja rohkeasti linkki helmi.", copied.plain());
        assertEquals(
                "<p>Ota <strong>heti</strong> ja <em>rohkeasti</em> <a href=\"https://x.fi/?a=1&amp;b=2\">linkki</a>"
                        + " helmi.</p>",
                copied.html());
    }

    @Test
    void listsStepsAndTablesAreCopiedAsSuch() {
        var copied = whole(
                new Block.Heading("Kulku"),
                new Block.Step("Aloita", SamplePages.rich("Sano."), 3),
                new Block.Step("Jatka", SamplePages.rich("Kysy."), 4),
                new Block.Bullets(List.of(SamplePages.rich("yksi"), SamplePages.rich("kaksi"))),
                new Block.Checklist(List.of(SamplePages.rich("tehty"))),
                new Block.Table(
                        List.of(SamplePages.rich("a"), SamplePages.rich("b")),
                        List.of(
                                List.of(SamplePages.rich("1"), SamplePages.rich("2")),
                                List.of(SamplePages.rich("3"), SamplePages.rich("4")))),
                new Block.Note(Block.Tone.TIP, SamplePages.rich("Kokeile.")));

        assertEquals(
                "Kulku\n\n1. Aloita. Sano. (3 min)\n\n2. Jatka. Kysy. (4 min)\n\n• yksi\n• kaksi\n\n☐ tehty\n\n"
                        + "a\tb\n1\t2\n3\t4\n\nVinkki: Kokeile.",
                copied.plain());
        assertEquals(
                "<h2>Kulku</h2><ol><li><strong>Aloita. </strong>Sano. (3 min)</li><li><strong>Jatka. </strong>Kysy. (4"
                        + " min)</li></ol><ul><li>yksi</li><li>kaksi</li></ul><ul><li>tehty</li></ul>"
                        + "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p><strong>Vinkki:</strong>"
                        + " Kokeile.</p>",
                copied.html());
    }

    @Test
    void twoTablesInARowStayTwo() {
        var table = new Block.Table(List.of(SamplePages.rich("a")), List.of(List.of(SamplePages.rich("1"))));

        assertEquals(
                "<table><tr><th>a</th></tr><tr><td>1</td></tr></table><table><tr><th>a</th></tr><tr><td>1</td></tr></table>",
                whole(table, table).html());
    }

    @Test
    void wordsOutOfOnePassageAreCopiedWithoutItsMark() {
        var copied = part("yksi", "yksi", new Block.Bullets(List.of(SamplePages.rich("yksi asia"))));

        assertEquals("yksi", copied.plain());
    }

    @Test
    void aSelectionFromWithinAnItemHasNoMarkForIt() {
        var copied = part(
                "asia", "kaksi", new Block.Bullets(List.of(SamplePages.rich("yksi asia"), SamplePages.rich("kaksi"))));

        assertEquals("asia\n• kaksi", copied.plain());
    }

    @Test
    void cellsThatAreNotSelectedStayEmptySoThatColumnsStayColumns() {
        var table = new Block.Table(
                List.of(SamplePages.rich("a"), SamplePages.rich("b")),
                List.of(
                        List.of(SamplePages.rich("eka"), SamplePages.rich("toka")),
                        List.of(SamplePages.rich("kolmas"), SamplePages.rich("neljäs"))));

        var copied = part("toka", "kolmas", table);

        assertEquals("\ttoka\nkolmas\t", copied.plain());
        assertEquals("<table><tr><td></td><td>toka</td></tr><tr><td>kolmas</td><td></td></tr></table>", copied.html());
    }

    @Test
    void aListThatIsSelectedFromItsMiddleGoesOnCounting() {
        var numbers = new Block.Numbers(
                List.of(SamplePages.rich("yksi"), SamplePages.rich("kaksi"), SamplePages.rich("kolme")));

        var copied = part("kaksi", "kolme", numbers);

        assertEquals("2. kaksi\n3. kolme", copied.plain());
        assertEquals("<ol start=\"2\"><li>kaksi</li><li>kolme</li></ol>", copied.html());
    }

    @Test
    void aStepWithoutAllOfItsTitleIsAParagraph() {
        var steps = new Block[] {
            new Block.Step("Aloita", SamplePages.rich("Sano."), 3),
            new Block.Step("Jatka", SamplePages.rich("Kysy."), 4)
        };

        var copied = part("Sano.", "Kysy.", steps);

        assertEquals("Sano.\n\n2. Jatka. Kysy. (4 min)", copied.plain());
        assertEquals("<p>Sano.</p><ol start=\"2\"><li><strong>Jatka. </strong>Kysy. (4 min)</li></ol>", copied.html());
    }

    @Test
    void formsQuotationsQuestionsAndSourcesAreCopiedAsSuch() {
        var copied = whole(
                new Block.Quotation(SamplePages.rich("Kuulen sinua."), Optional.of("Aalto 2020")),
                new Block.Questions(List.of(SamplePages.rich("Mitä jää?"), SamplePages.rich("Mitä lähtee?"))),
                new Block.Form(
                        "Lappu",
                        List.of(
                                new Block.FormField("Huoli", 2, Optional.of("kiire")),
                                new Block.FormField("Teko", 1))));

        assertEquals(
                "Kuulen sinua.\n\nAalto 2020\n\n• Mitä jää?\n• Mitä lähtee?\n\nLappu\n\nHuoli\n\nkiire\n\nTeko",
                copied.plain());
        assertEquals(
                "<blockquote><p>Kuulen sinua.</p></blockquote><p>Aalto 2020</p><ul><li>Mitä jää?</li><li>Mitä"
                        + " lähtee?</li></ul><h3>Lappu</h3><p>Huoli</p><p><em>kiire</em></p><p>Teko</p>",
                copied.html());
    }

    @Test
    void hostileTextIsEscaped() {
        var copied = whole(SamplePages.paragraph("<script>alert(\"1\")</script> & <img src=x onerror=y>"));

        assertEquals(
                "<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;img src=x onerror=y&gt;</p>",
                copied.html());
    }

    @Test
    void noPartOfAHostilePageBecomesMarkup() {
        var document = DocumentBuilder.build(SamplePages.hostile(), FINNISH);

        var html = CopiedText.of(document, document.whole(), FINNISH).html();

        assertFalse(html.contains("<script"));
        assertTrue(html.replaceAll("</?(h1|h2|h3|p|ul|ol|li|table|tr|th|td|strong|em|blockquote)>", "")
                        .indexOf('<')
                < 0);
    }

    @Test
    void theFactsAreParted() {
        var document = DocumentBuilder.build(SamplePages.everyBlock(), FINNISH);

        var copied = CopiedText.of(document, document.facts().range(), FINNISH);

        assertTrue(copied.plain().startsWith("Menetelmä · 45\u00A0min · 2\u00A0henkilöä"), copied.plain());
    }
}
