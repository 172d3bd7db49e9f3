package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Order;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.RadioMenu;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;

/// The choice of an order for the list.
final class OrderMenu {
    private OrderMenu() {}

    static LazyMenuButton of(BrowseViewModel viewModel, Messages messages) {
        var menu = new LazyMenuButton(messages.text("list.order"), () -> orders(viewModel, messages));
        menu.setId("list-order");
        menu.setAccessibleText(menu.getText());
        menu.getStyleClass().add("link-button");
        return menu;
    }

    private static List<MenuItem> orders(BrowseViewModel viewModel, Messages messages) {
        var choices = new RadioMenu();
        for (var order : Order.values()) {
            var name = order.name().toLowerCase(Locale.ROOT);
            choices.add(
                    "order-" + name,
                    messages.text("list.order." + name),
                    order == viewModel.queryProperty().get().order(),
                    () -> viewModel.setOrder(order));
        }
        return choices.items();
    }
}
