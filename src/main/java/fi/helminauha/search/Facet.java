package fi.helminauha.search;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ProjectId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A property by which a list of pearls is narrowed. Values are the codes that the collection’s files use.
public enum Facet {
    KIND {
        @Override
        Set<String> valuesOf(PearlCard card) {
            return Set.of(card.kind().code());
        }
    },
    AUDIENCE {
        @Override
        Set<String> valuesOf(PearlCard card) {
            return codes(card.audiences());
        }
    },
    MINUTES {
        @Override
        Set<String> valuesOf(PearlCard card) {
            return codes(MinutesClass.of(card.minutes()));
        }
    },
    PLACE {
        @Override
        Set<String> valuesOf(PearlCard card) {
            return codes(card.places());
        }
    },
    GROUP {
        @Override
        Set<String> valuesOf(PearlCard card) {
            return codes(GroupClass.of(card.group()));
        }
    },
    DIFFICULTY {
        @Override
        Set<String> valuesOf(PearlCard card) {
            return Set.of(Integer.toString(card.difficulty().number()));
        }
    },
    PROJECT {
        @Override
        Set<String> valuesOf(PearlCard card) {
            return card.origin().project().stream().map(ProjectId::value).collect(Collectors.toSet());
        }
    };

    /// The values under which the card is counted; may be none.
    abstract Set<String> valuesOf(PearlCard card);

    private static Set<String> codes(Set<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.toSet());
    }

    /// How long a pearl takes, in the classes that readers choose by. A pearl of a range of minutes is in each class it
    /// touches.
    public enum MinutesClass implements Coded {
        QUARTER("15", 1, 15),
        THREE_QUARTERS("45", 16, 45),
        HOUR_AND_HALF("90", 46, 90),
        HALF_DAY("240", 91, 240),
        DAY("day", 241, Integer.MAX_VALUE);

        private final String code;
        private final int least;
        private final int most;

        MinutesClass(String code, int least, int most) {
            this.code = code;
            this.least = least;
            this.most = most;
        }

        @Override
        public String code() {
            return code;
        }

        public static Set<MinutesClass> of(Minutes minutes) {
            var classes = EnumSet.noneOf(MinutesClass.class);
            for (var each : values()) {
                if (minutes.from() <= each.most && minutes.to() >= each.least) {
                    classes.add(each);
                }
            }
            return classes;
        }
    }

    /// How many people, in the classes that readers choose by.
    public enum GroupClass implements Coded {
        ALONE("alone", 1, 1),
        PAIR("pair", 2, 2),
        SMALL("small", 3, 8),
        MEDIUM("medium", 9, 20),
        LARGE("large", 21, Integer.MAX_VALUE);

        private final String code;
        private final int least;
        private final int most;

        GroupClass(String code, int least, int most) {
            this.code = code;
            this.least = least;
            this.most = most;
        }

        @Override
        public String code() {
            return code;
        }

        public static Set<GroupClass> of(GroupSize group) {
            var classes = EnumSet.noneOf(GroupClass.class);
            for (var each : values()) {
                if (group.overlaps(each.least, each.most)) {
                    classes.add(each);
                }
            }
            return classes;
        }
    }

    /// The values that the facet can have apart from projects, in the order in which they are shown.
    public List<String> fixedValues() {
        return switch (this) {
            case KIND -> codes(PearlKind.values());
            case AUDIENCE -> codes(Audience.values());
            case MINUTES -> codes(MinutesClass.values());
            case PLACE -> codes(Place.values());
            case GROUP -> codes(GroupClass.values());
            case DIFFICULTY -> List.of("1", "2", "3");
            case PROJECT -> List.of();
        };
    }

    private static List<String> codes(Coded... values) {
        return Stream.of(values).map(Coded::code).toList();
    }
}
