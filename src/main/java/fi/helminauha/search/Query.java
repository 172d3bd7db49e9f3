package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.query.SearchSettings;
import fi.helminauha.search.query.SoftFilter;

/// What the reader looks for. Everything that narrows the list is here, so that a list is one query’s answer.
///
/// The text is words and, for those who want them, marks:
///
/// | typed | means |
/// |---|---|
/// | `palaverit venyvät` | both words, in any form; the last one may be half typed |
/// | `palaverit venyvät ` | the same, the last word whole: a space ends it |
/// | `"huoli herää"` | these words, exactly so, side by side |
/// | `kokous -etä` | not the pearls that have the word *etä*; `-"avoin tila"` leaves out a phrase |
/// | `laji:menetelmä`, `typ:metod`, `kind:method` | the kind; a beginning will do (`laji:men`), in any of the languages
/// |
/// | `kesto:<30`, `tid:15-45`, `minutes:60` | can be done in under 30 minutes; in 15–45; in 60 |
/// | `teema:dialogi`, `tema:…`, `theme:…` | a theme or sub-theme by a word of its name or by its id |
/// | `kohderyhmä:johto`, `målgrupp:…`, `audience:…` | whom it is for |
/// | `paikka:etä`, `plats:…`, `place:…` | where it can be used |
/// | `ryhmä:12`, `grupp:…`, `group:…` | how many people |
/// | `vaativuus:1`, `svårighet:…`, `difficulty:…` | 1–3 |
/// | `hanke:asko`, `projekt:…`, `project:…` | the project, by its id |
/// | `-laji:teoria` | any of these with a minus: not those |
/// | `teema:"avoin tila"` | a value of several words |
/// | `työhyv*` | any word that begins so |
///
/// Anything else is text: `AND`, a `*` elsewhere, `klo 9:30`, `TEM:n` and a single `-` have no meaning of
/// their own, and a quotation that is not closed goes on to the end. What looks like a key and is none is
/// searched as words, with a [QueryHint].
///
/// @param text  as typed; blank = every pearl of the scope
public record Query(
        Language language, String text, Scope scope, Filters filters, Order order, SearchSettings settings) {
    public Query(Language language, String text, Scope scope, Filters filters, Order order) {
        this(language, text, scope, filters, order, SearchSettings.USUAL);
    }

    public static Query everything(Language language) {
        return new Query(language, "", new Scope.Everything(), Filters.NONE, Order.RELEVANCE);
    }

    /// A changed text is read in the usual way again, whatever was insisted on before.
    public Query withText(String changed) {
        return new Query(language, changed, scope, filters, order);
    }

    public Query withLanguage(Language changed) {
        return new Query(changed, text, scope, filters, order, settings);
    }

    public Query withScope(Scope changed) {
        return new Query(language, text, changed, filters, order, settings);
    }

    public Query withFilters(Filters changed) {
        return new Query(language, text, scope, changed, order, settings);
    }

    public Query withOrder(Order changed) {
        return new Query(language, text, scope, filters, changed, settings);
    }

    public Query withSettings(SearchSettings changed) {
        return new Query(language, text, scope, filters, order, changed);
    }

    /// The same words, without taking any of them for a typing error.
    public Query insisting() {
        return withSettings(settings.withoutTypos());
    }

    /// The same text, with a soft filter’s words looked for as words.
    public Query taking(SoftFilter filter) {
        return withSettings(settings.without(filter));
    }
}
