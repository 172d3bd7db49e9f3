package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.search.query.SoftFilter;
import fi.helminauha.search.query.SoftFilter.ForGroup;
import fi.helminauha.search.query.SoftFilter.InMinutes;
import fi.helminauha.search.query.SoftFilter.OfKind;
import fi.helminauha.search.query.SoftFilter.WithoutMaterial;

/// What plain words asked of a pearl, said in the interface’s language.
final class SoftFilterWords {
    private final Messages messages;

    SoftFilterWords(Messages messages) {
        this.messages = messages;
    }

    /// For a chip.
    String name(SoftFilter filter) {
        return switch (filter.wish()) {
            case InMinutes(var minutes) -> messages.text("list.filter.minutes", minutes);
            case ForGroup(var least, var most) when least == most -> messages.count("pearl.group", least);
            case ForGroup(var least, var most)
            when most == Integer.MAX_VALUE -> messages.text("pearl.group.open", least);
            case ForGroup(var least, var most) -> messages.text("pearl.group.range", least, most);
            case WithoutMaterial() -> messages.text("list.filter.without-material");
            case OfKind _ -> messages.text("list.filter.kind", filter.typed());
        };
    }
}
