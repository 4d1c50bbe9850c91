package changeover.os;

import java.util.List;
import java.util.Map;

/** Questions to Windows Management, e.g. Security Center and Defender. */
public interface Wmi {
    /**
     * One row per object, property name in the case given here to its value as text.
     * A missing namespace or class is {@link Why#MISSING}, never an empty list.
     */
    Answer<List<Map<String, String>>> query(String namespace, String wmiClass, List<String> properties);
}
