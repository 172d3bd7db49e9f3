package fi.helminauha.training.json;

import fi.helminauha.collection.Coded;
import fi.helminauha.training.Limits;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one object, asked for by name and type. The first thing that is missing, wrong or unknown ends the
/// reading.
final class Fields {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final LocalDate FIRST_DATE = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private final String place;
    private final JsonNode object;
    private final Set<String> asked = new HashSet<>();

    private Fields(String place, JsonNode object) {
        this.place = place;
        this.object = object;
    }

    /// @param place  where the value stands, as “session.days[0]”
    static <T> T map(String place, @Nullable JsonNode value, Function<Fields, T> mapping) {
        if (value == null || !value.isObject()) {
            throw new TrainingReadException(place, "this is no object");
        }
        var fields = new Fields(place, value);
        T mapped;
        try {
            mapped = mapping.apply(fields);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TrainingReadException(place, e);
        }
        for (var name : value.propertyNames()) {
            if (!fields.asked.contains(name)) {
                throw new TrainingReadException(place, "the field " + name + " is unknown");
            }
        }
        return mapped;
    }

    String title(String name) {
        return text(name, Limits.TITLE);
    }

    String text(String name) {
        return text(name, Limits.TEXT);
    }

    List<String> lines(String name) {
        return items(name, Limits.MATERIALS, (where, value) -> string(where, value, Limits.TITLE));
    }

    /// Lines that may be missing: then there are none.
    List<String> linesIfAny(String name) {
        return has(name) ? lines(name) : List.of();
    }

    /// A list of anything that is made of a text, such as ids.
    <T> List<T> texts(String name, int most, Function<String, T> maker) {
        return items(name, most, (where, value) -> maker.apply(string(where, value, Limits.TITLE)));
    }

    private String text(String name, int most) {
        return string(at(name), member(name), most);
    }

    private static String string(String where, JsonNode value, int most) {
        if (!value.isString()) {
            throw new TrainingReadException(where, "this is no text");
        }
        var text = value.stringValue();
        if (text.length() > most) {
            throw new TrainingReadException(where, "the text is longer than " + most);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Anything that is made of a text, such as an id.
    <T> T of(String name, Function<String, T> maker) {
        return maker.apply(title(name));
    }

    <T> Optional<T> optional(String name, Function<String, T> maker) {
        return has(name) ? Optional.of(of(name, maker)) : Optional.empty();
    }

    int number(String name, int least, int most) {
        return number(at(name), member(name), least, most);
    }

    private static int number(String where, JsonNode value, int least, int most) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new TrainingReadException(where, "this is no whole number");
        }
        var number = value.intValue();
        if (number < least || number > most) {
            throw new TrainingReadException(where, "the number is outside " + least + "–" + most);
        }
        return number;
    }

    /// @param newest  the version that this program knows; it reads no other
    int version(String name, int newest) {
        var version = number(name, 1, Integer.MAX_VALUE);
        if (version > newest) {
            throw new NewerDocumentException(place, version);
        }
        return version;
    }

    OptionalInt optionalNumber(String name, int least, int most) {
        return has(name) ? OptionalInt.of(number(name, least, most)) : OptionalInt.empty();
    }

    List<Integer> numbers(String name, int most, int highest) {
        return items(name, most, (where, value) -> number(where, value, 0, highest));
    }

    boolean isTrue(String name) {
        var value = member(name);
        if (!value.isBoolean()) {
            throw new TrainingReadException(at(name), "this is neither true nor false");
        }
        return value.booleanValue();
    }

    <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
        return Coded.of(type, title(name))
                .orElseThrow(() -> new TrainingReadException(at(name), "this is no " + type.getSimpleName()));
    }

    <E extends Enum<E> & Coded> Optional<E> optionalCode(String name, Class<E> type) {
        return has(name) ? Optional.of(code(name, type)) : Optional.empty();
    }

    LocalTime time(String name) {
        return of(name, LocalTime::parse);
    }

    Optional<LocalTime> optionalTime(String name) {
        return has(name) ? Optional.of(time(name)) : Optional.empty();
    }

    Optional<LocalDate> optionalDate(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        var date = of(name, LocalDate::parse);
        if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
            throw new TrainingReadException(at(name), "no such date");
        }
        return Optional.of(date);
    }

    Instant instant(String name) {
        var instant = of(name, Instant::parse);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new TrainingReadException(at(name), "no such moment");
        }
        return instant;
    }

    Optional<Instant> optionalInstant(String name) {
        return has(name) ? Optional.of(instant(name)) : Optional.empty();
    }

    Duration duration(String name) {
        var duration = of(name, Duration::parse);
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new TrainingReadException(at(name), "no such length of time");
        }
        return duration;
    }

    <T> T object(String name, Function<Fields, T> mapping) {
        return map(at(name), member(name), mapping);
    }

    <T> Optional<T> optionalObject(String name, Function<Fields, T> mapping) {
        return has(name) ? Optional.of(object(name, mapping)) : Optional.empty();
    }

    <T> List<T> objects(String name, int most, Function<Fields, T> mapping) {
        return items(name, most, (where, value) -> map(where, value, mapping));
    }

    private <T> List<T> items(String name, int most, BiFunction<String, JsonNode, T> mapping) {
        var array = member(name);
        if (!array.isArray()) {
            throw new TrainingReadException(at(name), "this is no list");
        }
        if (array.size() > most) {
            throw new TrainingReadException(at(name), "the list is longer than " + most);
        }
        var items = new ArrayList<T>();
        for (var value : array) {
            items.add(mapping.apply(at(name) + "[" + items.size() + "]", value));
        }
        return List.copyOf(items);
    }

    private boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    private JsonNode member(String name) {
        asked.add(name);
        var value = object.get(name);
        if (value == null) {
            throw new TrainingReadException(at(name), "this is missing");
        }
        return value;
    }

    private String at(String name) {
        return place + "." + name;
    }
}
