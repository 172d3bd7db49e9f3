package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.team.Division;
import java.util.List;

/// How people are told to divide.
final class DivisionWords {
    /// How many talk well with one another.
    static final int SIZE = 4;

    private final Messages messages;

    DivisionWords(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// How many groups there are, of how many.
    String sentence(Division division) {
        if (division.groups() == 1) {
            return messages.count("team.groups.one", division.people());
        }
        var sizes = division.sizes();
        return sizes.getFirst().equals(sizes.getLast())
                ? messages.text("team.groups.same", division.groups(), sizes.getFirst())
                : uneven(division.groups(), sizes);
    }

    private String uneven(int groups, List<Integer> sizes) {
        return messages.text("team.groups.uneven", groups, sizes.getLast(), sizes.getFirst());
    }

    String countOff(Division division) {
        return messages.text("team.groups.count", division.groups());
    }
}
