package fi.helminauha.collection.json;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Project;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Maps `collection.json`.
final class HeadDocument {
    private static final Pattern VERSION = Pattern.compile("[0-9]{4}\\.[0-9]{1,4}");
    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();

    private HeadDocument() {}

    static CollectionHead head(Fields fields) {
        var version = fields.string("version");
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            fields.problem("version", "The version is not a year, a dot and a number; write it like 2026.1.");
        }
        if (!fields.strings("languages").equals(LANGUAGES)) {
            fields.problem("languages", "The languages are not " + LANGUAGES + "; write these, in this order.");
        }
        // The title is the program's own too, and shown from there; here it is for those who read the file.
        fields.localizedText("title", Role.NAME);
        return new CollectionHead(
                version,
                fields.objects("themes", 1, HeadDocument::mainTheme),
                kinds(fields),
                fields.objects("projects", 0, HeadDocument::project));
    }

    private static Theme mainTheme(Fields fields) {
        return new Theme(themeId(fields), name(fields), fields.objects("themes", 1, HeadDocument::subTheme));
    }

    private static Theme subTheme(Fields fields) {
        return new Theme(themeId(fields), name(fields), List.of());
    }

    private static ThemeId themeId(Fields fields) {
        return fields.id("id", ThemeId::isValid, ThemeId::new);
    }

    private static Localized<String> name(Fields fields) {
        return fields.localizedText("name", Role.NAME);
    }

    private static Map<PearlKind, Localized<String>> kinds(Fields fields) {
        var names = new TreeMap<PearlKind, Localized<String>>();
        fields.objects("kinds", 0, kind -> {
            var code = kind.knownCode("id", PearlKind.class);
            var name = name(kind);
            if (code.isPresent() && names.putIfAbsent(code.get(), name) != null) {
                kind.problem("id", "The kind \"" + code.get().code() + "\" occurs twice; remove one.");
            }
            return name;
        });
        for (var kind : PearlKind.values()) {
            if (!names.containsKey(kind) && fields.has("kinds")) {
                fields.problem("kinds", "The kind \"" + kind.code() + "\" is missing; add its name.");
            }
        }
        return names;
    }

    private static Project project(Fields fields) {
        return new Project(
                fields.id("id", ProjectId::isValid, ProjectId::new),
                name(fields),
                fields.localizedText("about", Role.PROSE));
    }
}
