package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Facet;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;

/// A value to narrow the list by, with how many pearls it would leave.
final class FilterChoice extends CheckMenuItem {
    private final Facet facet;
    private final String value;
    private final String name;
    private final Messages messages;

    FilterChoice(BrowseViewModel viewModel, Facet facet, String value, String name, Messages messages) {
        super(name);
        this.facet = facet;
        this.value = value;
        this.name = name;
        this.messages = messages;
        setMnemonicParsing(false);
        setOnAction(_ -> viewModel.toggle(facet, value));
    }

    void show(Answer.Hits hits) {
        var number = hits.counts().getOrDefault(facet, Map.of()).getOrDefault(value, 0);
        var isChosen = hits.query().filters().of(facet).contains(value);
        setSelected(isChosen);
        setText(messages.text("filter.choice", name, number));
        setDisable(number == 0 && !isChosen);
    }
}
