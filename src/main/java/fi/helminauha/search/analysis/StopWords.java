package fi.helminauha.search.analysis;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
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
        ku mä mua mulle musta sä sun sulla sulle mun oon oot ollaan niinku tota vaa meiän teiän heiän semmoinen sellainen kans tää
        """;
    /// Base forms that help to rank but need not be found.
    private static final String FI_LIGHT = """
        saada haluta voida pitää täytyä tulla mennä alkaa osata tietää tehdä antaa käydä jäädä joku jokin kukaan mikään kaikki oma
        aina enää liian paljon hyvin tarvita asia juttu eri kaksi joutua kannattaa yrittää olemassa monta moni yksi toinen uusi
        hyvä ottaa löytää etsiä tapa keino apu ohje vinkki malli esimerkki auttaa pystyä jälkeen ennen aikana ilman kautta mukaan
        """;
    /// Where a worry is and whose it is: any pearl may be used there, so that these say little of which.
    private static final String FI_CONTEXT = """
        osasto yksikkö asumisyksikkö asumispalvelu kotihoito sairaala poliklinikka päivystys leikkaussali
        leikkausosasto neuvola hammashoitola suun suunterveydenhuolto hammashoito terveysasema terveyskeskus
        vastaanotto ensihoito ambulanssi teho-osasto teho vuodeosasto synnytysosasto psykiatria psykiatrinen
        koulu päiväkoti varhaiskasvatus hoivakoti palvelutalo vanhainkoti ryhmäkoti lastensuojelu lastenkoti
        perhetyö sosiaalitoimisto sosiaalityö vammaispalvelu kehitysvammainen vammainen muistisairas vanhus
        ikäihminen potilas asiakas asukas lapsi nuori omainen hoitaja sairaanhoitaja lähihoitaja lääkäri
        terveydenhoitaja kätilö hammaslääkäri hammashoitaja suuhygienisti ohjaaja sosiaalityöntekijä
        sosiaaliohjaaja kuraattori koulukuraattori psykologi fysioterapeutti ensihoitaja röntgenhoitaja
        laboratorio laboratoriohoitaja farmaseutti laitoshuoltaja sihteeri perhetyöntekijä työntekijä
        henkilökunta henkilöstö porukka esihenkilö pomo johtaja johto päällikkö osastonhoitaja työpaikka työ
        toimisto kunta hyvinvointialue tiimi ryhmä työyhteisö väki kollega työkaveri työtoveri opiskelija
        harjoittelija sijainen koulutus kurssi valmennus kouluttaja
        """;
    private static final String SV_STOP = """
        och eller men att som en ett den det de dem vi jag du han hon ni man min mitt mina din ditt vår vårt våra er ert sin sitt
        sina är var varit vara har hade ha inte ej på i av till för från med om så då när hur vad vem vilka vilken vilket varför
        där här kan ska skall skulle vill måste får bara också än mig dig oss sig honom henne ju nog väl utan under över vid efter
        blir blev bli denna detta dessa finns int o å va me nåt nån nåra dom ja de e sku mej dej
        """;
    private static final String SV_LIGHT = """
        göra gör gjort veta vet ta tar få alla någon något några ingen inget inga mycket mer många ny nya bra behöver vill kunna
        sätt hjälp hitta tips exempel två mellan hela hel egen eget egna alltid aldrig redan
        """;
    private static final String SV_CONTEXT = """
        avdelning avdelningen enhet enheten boende boendet boenden hemvård hemvården sjukhus sjukhuset
        poliklinik polikliniken jour akuten akutmottagning operationssal operationssalen rådgivning
        rådgivningen tandklinik tandkliniken tandvård tandvården hälsostation hälsostationen hälsocentral
        mottagning mottagningen ambulans ambulansen psykiatri psykiatrin psykiatrisk skola skolan daghem
        daghemmet äldreboende äldreboendet vårdhem barnskydd barnskyddet familjearbete socialarbete
        socialbyrå funktionsnedsättning handikapp handikappservice minnessjuk minnessjuka äldre patient
        patienten patienter klient klienten klienter barn ungdom ungdomar anhörig anhöriga personer skötare
        sjukskötare sjuksköterska närvårdare vårdare vårdarna läkare läkaren hälsovårdare barnmorska
        tandläkare handledare socialarbetare kurator psykolog personal personalen chef chefen förman team
        teamet grupp gruppen kollega kollegor kollegan arbetskamrat arbetskamrater arbetsplats arbetsplatsen
        jobb jobbet arbete studerande praktikant vikarie vikarier utbildning utbildningen kurs kursen folk
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
    private static final String EN_CONTEXT = """
        ward unit department hospital clinic emergency a&e theatre school nursery care home homecare
        residential psychiatric psychiatry mental dental dentist surgery outpatient patient patients client
        clients resident residents elderly disability disabilities child children youth relative relatives
        family nurse nurses doctor doctors doc hca hcas rn rns carer carers midwife physiotherapist
        paramedic social worker workers therapist psychologist staff employee employees team teams group
        manager managers boss leader leaders supervisor coworker co-worker colleague colleagues workplace
        work job student students trainee substitute training course workshop
        """;

    private static final Localized<StopWords> OF = new Localized<>(
            new StopWords(FI_STOP, FI_LIGHT, FI_CONTEXT),
            new StopWords(SV_STOP, SV_LIGHT, SV_CONTEXT),
            new StopWords(EN_STOP, EN_LIGHT, EN_CONTEXT));

    private final Set<String> stop;
    private final Set<String> light;
    private final Set<String> context;

    private StopWords(String stop, String light, String context) {
        this.stop = words(stop);
        this.light = words(light);
        this.context = words(context);
    }

    public static StopWords of(Language language) {
        return OF.in(language);
    }

    /// Whether the word says little in one of the languages, as it stands.
    public static boolean isSmallAnywhere(String word) {
        for (var language : Language.values()) {
            var words = of(language);
            if (words.stop.contains(word) || words.light.contains(word)) {
                return true;
            }
        }
        return false;
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

    /// Whether the word may be read as a place or as people that any worry may be about.
    public boolean isContext(String word, WordForms forms) {
        return context.contains(word) || forms.bases().stream().anyMatch(context::contains);
    }

    private static boolean isIn(Set<String> list, String word, WordForms forms) {
        return list.contains(word) || forms.isKnown() && list.containsAll(forms.bases());
    }
}
