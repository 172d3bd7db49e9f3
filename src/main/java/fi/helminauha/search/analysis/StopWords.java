package fi.helminauha.search.analysis;

import fi.helminauha.collection.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that say little of what is looked for.
public final class StopWords {
    /// Base forms that are not looked for at all.
    private static final String FI_STOP = """
        olla ei ja tai vai mutta että jotta kun jos kuin niin myös vain minä sinä hän me te he se ne tämä nämä tuo nuo joka mikä
        kuka mitä miten miksi kuinka milloin missä mistä mihin minne sekä eikä enkä ettei ettet etten ettemme jollei ellei koska
        vaikka siis sitten nyt jo vielä aika ihan kovin oikein no joo siinä siitä sitä tässä tästä tähän siihen tuossa kanssa
        meillä meidän meitä meille minun minua minulla minulle mun mulla heidän hänen niitä niiden joita joiden jossa josta johon
        näin noin edes juuri siksi siten itse kuten eli eivät en et emme ette tokko onko
        """;
    /// Base forms that help to rank but need not be found.
    private static final String FI_LIGHT = """
        saada haluta voida pitää täytyä tulla mennä alkaa osata tietää tehdä antaa käydä jäädä joku jokin kukaan mikään kaikki oma
        aina enää liian paljon hyvin tarvita asia juttu eri kaksi joutua kannattaa yrittää olemassa monta moni yksi toinen uusi
        hyvä ottaa löytää etsiä tapa keino apu ohje vinkki malli esimerkki auttaa pystyä jälkeen ennen aikana ilman kautta mukaan
        """;
    private static final String SV_STOP = """
        och eller men att som en ett den det de dem vi jag du han hon ni man min mitt mina din ditt vår vårt våra er ert sin sitt
        sina är var varit vara har hade ha inte ej på i av till för från med om så då när hur vad vem vilka vilken vilket varför
        där här kan ska skall skulle vill måste får bara också än mig dig oss sig honom henne ju nog väl utan under över vid efter
        blir blev bli denna detta dessa finns
        """;
    private static final String SV_LIGHT = """
        göra gör gjort veta vet ta tar få alla någon något några ingen inget inga mycket mer många ny nya bra behöver vill kunna
        sätt hjälp hitta tips exempel två mellan hela hel egen eget egna alltid aldrig redan
        """;
    private static final String EN_STOP = """
        a an and are as at be been but by do does did doesn't don't didn't for from had has have he her his how i if in into is it
        its isn't i'm i've me my no nor not of on or our ours she so than that the their them then there these they this those to
        us was we were what when where which who whom why will with would you your can can't cannot could should shall may might
        am any about it's let's won't aren't just too very
        """;
    private static final String EN_LIGHT = """
        get got make makes need needs want wants know knows all some someone something nobody nothing everyone everybody people
        new good way ways help find tip tips example one two more much many own always never still anyone without after before
        """;

    private final Set<String> stop;
    private final Set<String> light;

    private StopWords(String stop, String light) {
        this.stop = words(stop);
        this.light = words(light);
    }

    public static StopWords of(Language language) {
        return switch (language) {
            case FI -> new StopWords(FI_STOP, FI_LIGHT);
            case SV -> new StopWords(SV_STOP, SV_LIGHT);
            case EN -> new StopWords(EN_STOP, EN_LIGHT);
        };
    }

    private static Set<String> words(String list) {
        return new HashSet<>(List.of(list.strip().split("\\s+")));
    }

    /// Whether the word is one in every way it can be read.
    public boolean isStop(String word, WordForms forms) {
        return isIn(stop, word, forms);
    }

    public boolean isLight(String word, WordForms forms) {
        return isIn(light, word, forms);
    }

    private static boolean isIn(Set<String> list, String word, WordForms forms) {
        return list.contains(word) || forms.isKnown() && list.containsAll(forms.bases());
    }
}
