package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks JSON against the schemas that are shipped. */
public final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private Schemas() {}

    /** {@code name} as in "scan-1". */
    public static void check(String name, String json) {
        assertEquals(List.of(), errors(name, json), json);
    }

    /** What is wrong with it, in words. */
    public static List<String> errors(String name, String json) {
        return READ.computeIfAbsent(name, n -> REGISTRY.getSchema(text(n), InputFormat.JSON))
                .validate(json, InputFormat.JSON, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    public static String text(String name) {
        try (var in = Schemas.class.getResourceAsStream("/changeover/schema/" + name + ".json")) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
