package fi.helminauha.start;

import java.util.HashMap;
import java.util.Map;

/// The properties of this JVM as a value, so that what reads them can be tested with others.
public final class SystemProperties {
    private SystemProperties() {}

    /// Those whose keys and values are text.
    public static Map<String, String> all() {
        var properties = new HashMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }
}
