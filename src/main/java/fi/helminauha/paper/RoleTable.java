package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.i18n.Messages;
import java.util.Arrays;
import java.util.Locale;

/// A table of roles, each of which can be given on a card.
public final class RoleTable {
    private RoleTable() {}

    /// Whether a table’s first column names roles.
    /// @param messages  in the table’s language
    public static boolean isOne(Block.Table table, Messages messages) {
        var first = table.header().getFirst().plain().strip().toLowerCase(Locale.ROOT);
        return Arrays.asList(messages.text("paper.cards.roles").split(",", -1)).contains(first);
    }
}
