package fi.helminauha.search;

import fi.helminauha.collection.Language;

/// What the reader looks for. Everything that narrows the list is here, so that a list is one query’s answer.
/// @param text  as typed, without marks of our own; blank = every pearl of the scope
public record Query(Language language, String text, Scope scope, Filters filters, Order order) {
    public static Query everything(Language language) {
        return new Query(language, "", new Scope.Everything(), Filters.NONE, Order.RELEVANCE);
    }

    public Query withText(String changed) {
        return new Query(language, changed, scope, filters, order);
    }

    public Query withLanguage(Language changed) {
        return new Query(changed, text, scope, filters, order);
    }

    public Query withScope(Scope changed) {
        return new Query(language, text, changed, filters, order);
    }

    public Query withFilters(Filters changed) {
        return new Query(language, text, scope, changed, order);
    }

    public Query withOrder(Order changed) {
        return new Query(language, text, scope, filters, changed);
    }
}
