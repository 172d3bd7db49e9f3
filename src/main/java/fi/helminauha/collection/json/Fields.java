package fi.helminauha.collection.json;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.NearestName;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.Reference;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.json.JsonValue.JsonObject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The fields of one object, asked for by name and type. What is missing or wrong is noted as a problem and stood in
/// for, so that a mapping reads on to the end and reports everything at once; a stand-in never leaves the reader, since
/// a document with a problem gives no value. Fields that were never asked for are unknown, and noted when the mapping
/// ends. It is long because it has a method for each kind of field that a document can have, of a few lines each.
final class Fields {
    private static final String STAND_IN_ID = "unknown";

    private final Pointer pointer;
    private final Map<String, JsonValue> members;
    private final Values values;
    private final Findings findings;
    private final Set<String> asked = new LinkedHashSet<>();
    /// False where the object itself is missing: that was noted, and its fields are not missed one by one.
    private final boolean isPresent;

    private Fields(Pointer pointer, Map<String, JsonValue> members, Findings findings, boolean isPresent) {
        this.pointer = pointer;
        this.members = members;
        this.values = new Values(findings);
        this.findings = findings;
        this.isPresent = isPresent;
    }

    /// Maps a value that should be an object.
    static <T> T map(JsonValue value, Findings findings, Function<Fields, T> mapping) {
        if (!(value instanceof JsonObject(var pointer, var members))) {
            new Values(findings).wrongType(value, "an object");
            return mapping.apply(new Fields(value.pointer(), Map.of(), findings, false));
        }
        var fields = new Fields(pointer, members, findings, true);
        var mapped = mapping.apply(fields);
        fields.noteUnknown();
        return mapped;
    }

    private void noteUnknown() {
        members.forEach((name, value) -> {
            if (!asked.contains(name)) {
                var advice = NearestName.to(name, asked)
                        .map(meant -> "did you mean \"" + meant + "\"?")
                        .orElse("remove it (known here: " + String.join(", ", asked) + ").");
                findings.problem(value.pointer(), "The field \"" + Values.shorten(name) + "\" is unknown; " + advice);
            }
        });
    }

    /// Leaves the names of the fields unjudged, where it is not known what the object should be.
    void acceptAll() {
        asked.addAll(members.keySet());
    }

    boolean has(String name) {
        asked.add(name);
        return members.containsKey(name);
    }

    /// What is read of a field that may be missing.
    /// @param read  reads the field of that name
    <T> Optional<T> optional(String name, Function<String, T> read) {
        return has(name) ? Optional.of(read.apply(name)) : Optional.empty();
    }

    /// Whether the field is `true`; where it is missing, it is not.
    boolean flag(String name) {
        return optionalMember(name).map(values::flag).orElse(false);
    }

    void problem(String name, String sentence) {
        findings.problem(pointer.at(name), sentence);
    }

    void problem(String name, int index, String sentence) {
        findings.problem(pointer.at(name).at(index), sentence);
    }

    /// Notes a problem that leaves the value of the document out.
    void loss(String name, String sentence) {
        findings.loss(pointer.at(name), sentence);
    }

    String string(String name) {
        return member(name).map(values::text).orElse("");
    }

    List<String> strings(String name) {
        return items(name, 0, Values.MANY).map(values::text).toList();
    }

    String passage(String name, Language language, Role role) {
        return member(name).map(value -> values.passage(value, language, role)).orElse("");
    }

    String passageOrEmpty(String name, Language language, Role role) {
        return member(name)
                .map(value -> values.passageOrEmpty(value, language, role))
                .orElse("");
    }

    Optional<String> optionalPassage(String name, Language language, Role role) {
        return optionalMember(name).map(value -> values.passage(value, language, role));
    }

    List<String> passages(String name, Language language, Role role, int least, int most) {
        return items(name, least, most)
                .map(value -> values.passage(value, language, role))
                .toList();
    }

    /// None if the field is missing, else at least one.
    List<String> optionalPassages(String name, Language language, Role role, int most) {
        return optionalMember(name).stream()
                .flatMap(value -> values.items(value, 1, most))
                .map(value -> values.passage(value, language, role))
                .toList();
    }

    /// An object of any names, each with a text, in the order of the file.
    Map<String, String> passagesByName(String name, Language language, Role role) {
        var texts = new LinkedHashMap<String, String>();
        member(name).ifPresent(value -> {
            if (value instanceof JsonObject(var _, var named)) {
                named.forEach((key, text) -> texts.put(key, values.passage(text, language, role)));
            } else {
                values.wrongType(value, "an object");
            }
        });
        return texts;
    }

    /// A text that stands the same in every language.
    String source(String name) {
        return member(name).map(values::source).orElse("");
    }

    Optional<String> optionalSource(String name) {
        return optionalMember(name).map(values::source);
    }

    RichText rich(String name, Language language) {
        return member(name)
                .map(value -> values.rich(value, language, Role.PROSE))
                .orElse(Values.NO_TEXT);
    }

    Optional<RichText> optionalRich(String name, Language language, Role role) {
        return optionalMember(name).map(value -> values.rich(value, language, role));
    }

    List<RichText> richList(String name, Language language, Role role) {
        return rich(items(name, 1, Values.MANY), language, role);
    }

    List<List<RichText>> richRows(String name, Language language) {
        return items(name, 1, Values.MANY)
                .map(row -> rich(values.items(row, 1, Values.MANY), language, Role.PROSE))
                .toList();
    }

    private List<RichText> rich(Stream<JsonValue> items, Language language, Role role) {
        return items.map(value -> values.rich(value, language, role)).toList();
    }

    int number(String name, int least, int most) {
        return knownNumber(name, least, most).orElse(least);
    }

    /// The number, or nothing where that is already noted as a problem.
    OptionalInt knownNumber(String name, int least, int most) {
        return member(name).map(value -> values.number(value, least, most)).orElse(OptionalInt.empty());
    }

    OptionalInt optionalNumber(String name, int least, int most) {
        return optionalMember(name)
                .map(value -> values.number(value, least, most))
                .orElse(OptionalInt.empty());
    }

    <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
        return knownCode(name, type).orElse(type.getEnumConstants()[0]);
    }

    /// The constant, or nothing where that is already noted as a problem.
    <E extends Enum<E> & Coded> Optional<E> knownCode(String name, Class<E> type) {
        return member(name).flatMap(value -> values.code(value, type));
    }

    <E extends Enum<E> & Coded> Set<E> codes(String name, Class<E> type, int least) {
        var codes = EnumSet.noneOf(type);
        items(name, least, Values.MANY)
                .forEach(value -> values.code(value, type).ifPresent(code -> {
                    if (!codes.add(code)) {
                        findings.problem(value.pointer(), "\"" + code.code() + "\" stands here twice; remove one.");
                    }
                }));
        return codes;
    }

    /// What the document calls itself.
    <T> T ownId(String name, Predicate<String> isValid, Function<String, T> maker) {
        var id = knownId(name, isValid, maker);
        id.ifPresent(known -> findings.names(known.toString()));
        return id.orElseGet(() -> maker.apply(STAND_IN_ID));
    }

    <T> T id(String name, Predicate<String> isValid, Function<String, T> maker) {
        return knownId(name, isValid, maker).orElseGet(() -> maker.apply(STAND_IN_ID));
    }

    private <T> Optional<T> knownId(String name, Predicate<String> isValid, Function<String, T> maker) {
        return member(name).flatMap(value -> values.id(value, isValid, maker));
    }

    /// An id that another file must have.
    /// @param reference  makes it of the pointer and the id
    <T> T reference(
            String name,
            Predicate<String> isValid,
            Function<String, T> maker,
            BiFunction<String, T, Reference> reference) {
        var id = knownId(name, isValid, maker);
        id.ifPresent(
                known -> findings.reference(reference.apply(pointer.at(name).toString(), known)));
        return id.orElseGet(() -> maker.apply(STAND_IN_ID));
    }

    <T> List<T> references(
            String name,
            Predicate<String> isValid,
            Function<String, T> maker,
            BiFunction<String, T, Reference> reference) {
        return items(name, 0, Values.MANY)
                .flatMap(value -> {
                    var id = values.id(value, isValid, maker);
                    id.ifPresent(known ->
                            findings.reference(reference.apply(value.pointer().toString(), known)));
                    return id.stream();
                })
                .toList();
    }

    <T> T object(String name, Function<Fields, T> mapping) {
        return member(name)
                .map(value -> map(value, findings, mapping))
                .orElseGet(() -> mapping.apply(new Fields(pointer.at(name), Map.of(), findings, false)));
    }

    <T> List<T> objects(String name, int least, Function<Fields, T> mapping) {
        return items(name, least, Values.MANY)
                .map(value -> map(value, findings, mapping))
                .toList();
    }

    /// An object with one object a language.
    <T> Localized<T> localized(String name, BiFunction<Fields, Language, T> mapping) {
        return object(name, fields -> fields.localizedHere(mapping));
    }

    /// One object a language, among the fields of this object.
    <T> Localized<T> localizedHere(BiFunction<Fields, Language, T> mapping) {
        return Localized.of(language -> object(language.code(), fields -> mapping.apply(fields, language)));
    }

    /// An object with one text a language.
    Localized<String> localizedText(String name, Role role) {
        return object(name, fields -> Localized.of(language -> fields.passage(language.code(), language, role)));
    }

    private Stream<JsonValue> items(String name, int least, int most) {
        return member(name).stream().flatMap(value -> values.items(value, least, most));
    }

    private Optional<JsonValue> optionalMember(String name) {
        asked.add(name);
        return Optional.ofNullable(members.get(name));
    }

    private Optional<JsonValue> member(String name) {
        var value = optionalMember(name);
        if (value.isEmpty() && isPresent) {
            var what = Language.ofCode(name).isPresent() ? "language" : "field";
            findings.loss(pointer, "The " + what + " \"" + name + "\" is missing; add it.");
        }
        return value;
    }
}
