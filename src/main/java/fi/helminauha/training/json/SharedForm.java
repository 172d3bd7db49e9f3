package fi.helminauha.training.json;

import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Limits;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// How a shared session stands in JSON. What the document is comes first, so that a reader learns it before the rest.
final class SharedForm {
    private static final int VERSION = 1;
    private static final int MOST_PEARLS = 10_000;

    private SharedForm() {}

    static ObjectNode json(SharedDocument document) {
        var json = Json.object()
                .put("format", SharedDocument.FORMAT)
                .put("version", VERSION)
                .put("collection", document.collectionVersion());
        var pearls = json.putArray("pearls");
        document.titles()
                .forEach((pearl, title) -> pearls.addObject()
                        .put("id", pearl.value())
                        .put("title", title.length() > Limits.TITLE ? pearl.value() : title));
        json.set("session", SessionForm.json(document.session()));
        return json;
    }

    static SharedDocument document(Fields fields) {
        var format = fields.title("format");
        if (!format.equals(SharedDocument.FORMAT)) {
            throw new TrainingReadException("format", "this is no " + SharedDocument.FORMAT);
        }
        fields.version("version", VERSION);
        var collection = fields.title("collection");
        var titles = new TreeMap<PearlId, String>();
        fields.objects("pearls", MOST_PEARLS, SharedForm::title)
                .forEach(pearl -> titles.put(pearl.getKey(), pearl.getValue()));
        return new SharedDocument(collection, titles, fields.object("session", SessionForm::session));
    }

    private static Map.Entry<PearlId, String> title(Fields fields) {
        return Map.entry(fields.of("id", PearlId::new), fields.title("title"));
    }
}
