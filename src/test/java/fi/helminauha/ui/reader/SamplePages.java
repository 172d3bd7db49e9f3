package fi.helminauha.ui.reader;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.GlossaryTerm;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Guidance;
import fi.helminauha.collection.HrLevel;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Markup;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Project;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.collection.Relation;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.Source;
import fi.helminauha.collection.Span;
import fi.helminauha.collection.TermId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.collection.Variation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Pages to test the reader with.
final class SamplePages {
    private SamplePages() {}

    private static <T> Localized<T> same(T thing) {
        return Localized.of(_ -> thing);
    }

    static CollectionHead head() {
        var kinds = new EnumMap<PearlKind, Localized<String>>(PearlKind.class);
        for (var kind : PearlKind.values()) {
            kinds.put(kind, new Localized<>("Laji " + kind.code(), "Slag " + kind.code(), "Kind " + kind.code()));
        }
        kinds.put(PearlKind.METHOD, new Localized<>("Menetelmä", "Metod", "Method"));
        var sub = new Theme(
                new ThemeId("tyokyky-tuki"),
                new Localized<>("Varhainen ja aktiivinen tuki", "Tidigt och aktivt stöd", "Early and active support"),
                List.of());
        var main = new Theme(
                new ThemeId("tyokyky"),
                new Localized<>(
                        "Strateginen työkykyjohtaminen",
                        "Strategisk ledning av arbetsförmåga",
                        "Strategic work ability management"),
                List.of(sub));
        var project = new Project(
                new ProjectId("sd"),
                same("SoteDialogit muutoksessa"),
                new Localized<>("Hanke dialogista.", "Projekt om dialog.", "A project on dialogue."));
        return new CollectionHead("2026.1", List.of(main), kinds, List.of(project));
    }

    static PearlCard card(String id, String title, Origin origin) {
        return new PearlCard(
                new PearlId(id),
                new ThemeId("tyokyky-tuki"),
                PearlKind.METHOD,
                origin,
                Set.of(Audience.SUPERVISORS),
                HrLevel.OPERATIONAL,
                new Minutes(45, 45),
                new GroupSize(2, OptionalInt.of(2)),
                Set.of(Place.ON_SITE, Place.REMOTE),
                Set.of(),
                Difficulty.MODERATE,
                same(title),
                same("Tiivistelmä."));
    }

    static Origin general() {
        return new Origin(Relation.GENERAL, Optional.empty());
    }

    /// A page of one title and these blocks.
    static PearlPage page(String id, String title, Block... body) {
        return page(id, title, general(), List.of(), body);
    }

    static PearlPage page(String id, String title, Origin origin, List<Source> sources, Block... body) {
        var text = new PearlText(title, "Tiivistelmä.", List.of(), List.of(), List.of(body));
        return new PearlPage(
                new Pearl(card(id, title, origin), List.of(), sources, same(text)),
                head(),
                List.of(),
                Map.of(),
                Map.of());
    }

    /// A page of a pearl to which people turn in these situations.
    static PearlPage asked(String... situations) {
        var text = new PearlText(
                "Otsikko", "Tiivistelmä.", List.of(situations), List.of(), List.of(paragraph("Leipätekstiä.")));
        return new PearlPage(
                new Pearl(card("asked", "Otsikko", general()), List.of(), List.of(), same(text)),
                head(),
                List.of(),
                Map.of(),
                Map.of());
    }

    static RichText rich(String markup) {
        return Markup.parse(markup);
    }

    private static List<RichText> rich(String... texts) {
        return Arrays.stream(texts).map(Markup::parse).toList();
    }

    static Block.Paragraph paragraph(String markup) {
        return new Block.Paragraph(rich(markup));
    }

    /// A page with every type of block, a source and related pearls.
    static PearlPage everyBlock() {
        var text = new PearlText(
                "Varhaisen tuen keskustelu 45 minuutissa",
                "Keskustelu, jonka esihenkilö käy heti kun huoli työkyvystä herää: ensin työpaikan omat keinot, sitten vasta neuvottelu.",
                List.of(),
                List.of("kynä", "kaksi tuolia", "rauhallinen huone"),
                blocks());
        var card = card("tk-varhaisen-tuen-keskustelu", text.title(), general());
        var related = List.of(
                card("tk-puheeksiottorunko", "Puheeksioton runko: aloituslauseet", general()),
                card("tk-tyokykytalo", "Työkykytalo: neljä kerrosta yhteisen keskustelun pohjaksi", general()),
                card("tk-tyon-muokkaus", "Työn muokkaus", general()));
        var term = new GlossaryTerm(
                new TermId("tyokyky"),
                new Localized<>("työkyky", "arbetsförmåga", "work ability"),
                same("Tasapaino sen välillä, mitä työ vaatii ja mihin ihmisen voimavarat riittävät."));
        return new PearlPage(
                new Pearl(card, List.of(), sources(), same(text)),
                head(),
                related,
                Map.of(term.id(), term),
                Map.of(new FigureId("kehat"), drawing("kehat.svg")));
    }

    static List<Source> sources() {
        return List.of(
                new Source(
                        Optional.of("Ilmarinen, J."),
                        Optional.of("2006"),
                        "Pitkää työuraa!",
                        Optional.of("Työterveyslaitos"),
                        Optional.empty(),
                        true),
                new Source(
                        Optional.empty(),
                        Optional.empty(),
                        "Mikä on Kykyviisari?",
                        Optional.of("Kykyviisari"),
                        Optional.of(URI.create("https://sivusto.kykyviisari.fi/tietoa-kykyviisarista/")),
                        true));
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph("Kun [työkyky](term:tyokyky) huolestuttaa, ota asia **heti** puheeksi. Lue myös"
                + " [puheeksioton runko](pearl:tk-puheeksiottorunko) ja [Kykyviisari](https://www.kykyviisari.fi/)."));
        blocks.add(new Block.Figure(
                new FigureId("kehat"),
                Map.of("inner", "Työ", "outer", "Muu elämä"),
                "Kaksi sisäkkäistä kehää: työ ja muu elämä.",
                Optional.of(rich("Työ on osa *muuta* elämää."))));
        blocks.add(new Block.Heading("Kulku"));
        blocks.add(new Block.Step(
                "Aloitus ja tarkoitus", rich("Sano suoraan, mistä on kyse ja mitä keskustelusta seuraa."), 3));
        blocks.add(new Block.Step(
                "Havainnot työstä", rich("Kerro tekoja, joita olet nähnyt. Älä tulkitse, älä arvaa sairautta."), 5));
        blocks.add(new Block.Step(
                "Miten tästä eteenpäin?", rich("Kysy ja kuuntele loppuun. Hiljaisuus on sallittu."), 12));
        blocks.add(new Block.Quotation(
                rich("Olen huomannut, että vuorot venyvät. Mitä sinä ajattelet?"), Optional.empty()));
        blocks.add(new Block.Heading("Muista"));
        blocks.add(new Block.Bullets(rich(
                "Yksi asia kerrallaan.",
                "Ei diagnooseja, vaan työn arkea: vuorot, tauot, työnjako ja se, mikä niissä kuormittaa.")));
        blocks.add(new Block.Numbers(rich("Ensin havainto.", "Sitten kysymys.")));
        blocks.add(new Block.Table(
                rich("Mitä tapahtuu", "Mitä teet"),
                List.of(
                        rich("Työntekijä suuttuu", "Pysy rauhallisena ja sano, että asiaan palataan huomenna."),
                        rich("Itku tulee", "Odota. Tarjoa vettä ja kysy, jatketaanko."))));
        blocks.add(new Block.Checklist(rich("Aika varattu", "Tukihenkilöstä kerrottu", "Muistio tehty yhdessä")));
        blocks.add(new Block.Questions(rich("Mikä työssä sujuu?", "Mikä veisi yhden askeleen eteenpäin?")));
        blocks.add(new Block.Form(
                "Muistio", List.of(new Block.FormField("Mitä sovittiin", 3), new Block.FormField("Kuka, milloin", 1))));
        blocks.add(new Block.Note(Block.Tone.TIP, rich("Varaa *kaksi* aikaa samalla.")));
        blocks.add(new Block.Note(
                Block.Tone.CAUTION, rich("Älä kirjaa terveystietoja. Niihin tarvitaan työterveyshuolto.")));
        return blocks;
    }

    /// A page with everything that is for the one who leads, a filled-in form and a source for further reading.
    static PearlPage led() {
        var guidance = new Guidance(
                Optional.of(rich("Tuolit piirissä, pöydät seinän vieressä.")),
                Optional.of(
                        rich("Tervetuloa. Tänään kuulemme jokaista *kerran* ennen kuin kukaan puhuu toista kertaa.")),
                List.of(
                        new Variation("20 minuuttia", rich("Tee yksi kierros.")),
                        new Variation(
                                "40 henkeä", rich("Jakakaa joukko viiteen piiriin. Katso [runko](pearl:tk-runko)."))));
        var text = new PearlText(
                "Puhekierros",
                "Vain kapulan haltija puhuu, ja vuoro kiertää kaikille.",
                List.of(),
                List.of("kapula"),
                List.of(
                        paragraph("Kierros antaa jokaiselle saman ajan."),
                        new Block.Heading("Milloin käytät", Addressee.LEADER),
                        paragraph("Kun samat ihmiset puhuvat aina."),
                        new Block.Heading("Kulku"),
                        new Block.Step("Avaus", rich("Sano kysymys."), 5),
                        new Block.Step("Tauko", rich("Kahvia on."), 10, 1, true),
                        new Block.Step("Paluu", rich("Mitä teimme?"), 15, 2, false),
                        new Block.Form(
                                "Muistio",
                                List.of(
                                        new Block.FormField(
                                                "Mitä sovittiin", 3, Optional.of("Yövuoron raportti kello 6.45")),
                                        new Block.FormField(
                                                "Kuka, milloin", 1, Optional.of("Osastonhoitaja, perjantaina")))),
                        new Block.Heading("Mikä menee pieleen", Addressee.LEADER),
                        new Block.Note(Block.Tone.CAUTION, rich("Älä vastaa itse."), Addressee.LEADER)),
                guidance);
        var further = new Source(
                Optional.of("Isaacs, W."),
                Optional.of("1999"),
                "Dialogue and the Art of Thinking Together",
                Optional.of("Currency"),
                Optional.empty(),
                false);
        return new PearlPage(
                new Pearl(
                        card("dia-puhekierros", text.title(), general()),
                        List.of(),
                        List.of(further, sources().getFirst()),
                        Optional.of(new Span(3, 30)),
                        same(text)),
                head(),
                List.of(),
                Map.of(),
                Map.of());
    }

    /// The page with another text in every language.
    static PearlPage withText(PearlPage page, PearlText text) {
        var pearl = page.pearl();
        return new PearlPage(
                new Pearl(pearl.card(), pearl.related(), pearl.sources(), pearl.span(), same(text)),
                page.head(),
                page.related(),
                page.terms(),
                page.drawings());
    }

    /// A page whose texts try to be something else.
    static PearlPage hostile() {
        var hostileText = "<script>alert(1)</script> & <b>x</b> \u202Eoikealta\u202C \u0000\u0007\u001B[31m "
                + "שלום עולם مرحبا \u200B\uFEFF 👩‍⚕️👨‍👩‍👧‍👦🏳️‍🌈 e\u0301\u0302\u0303 \uD800 \r\n\t rivi\u2028vaihto";
        var longWord = "a".repeat(10_000);
        var runs = new RichText(List.of(new Inline.Plain(hostileText), new Inline.Strong("a".repeat(300))));
        var word = new RichText(List.of(new Inline.Plain(longWord)));
        var text = new PearlText(
                "<h1>" + hostileText,
                longWord,
                List.of(),
                List.of(hostileText, longWord),
                List.of(
                        new Block.Paragraph(runs),
                        new Block.Step(hostileText, runs, 960),
                        new Block.Table(List.of(runs, runs), List.of(List.of(runs, word))),
                        new Block.Paragraph(word),
                        new Block.Checklist(List.of(runs, word)),
                        new Block.Figure(
                                new FigureId("kehat"),
                                Map.of("inner", hostileText, "outer", longWord),
                                hostileText,
                                Optional.of(runs))));
        return new PearlPage(
                new Pearl(
                        card("vihamielinen", hostileText, general()),
                        List.of(),
                        List.of(new Source(
                                Optional.of(hostileText),
                                Optional.of(hostileText),
                                longWord,
                                Optional.empty(),
                                Optional.empty(),
                                true)),
                        same(text)),
                head(),
                List.of(card("muu", longWord, general())),
                Map.of(),
                Map.of(new FigureId("kehat"), drawing("kehat.svg")));
    }

    static String drawing(String file) {
        try (var stream = Objects.requireNonNull(SamplePages.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
