package io.github.codexspring.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** The snapshot as the tests see it: read here a second time, and a validator of somebody else's making over it. */
final class SchemaFixture {

    /** Not types of their own: the envelopes of JSON-RPC, the unions of all methods, and parameters or null. */
    static final Set<String> EXCLUDED = Set.of(
            "JSONRPCMessage",
            "JSONRPCRequest",
            "JSONRPCNotification",
            "JSONRPCResponse",
            "JSONRPCError",
            "JSONRPCErrorError",
            "ClientRequest",
            "ClientNotification",
            "ServerRequest",
            "ServerNotification",
            "NullableGatewayOAuthLoginParams",
            "NullableGatewayOAuthReadParams",
            "NullableGetAccountRateLimitsParams",
            "NullableGetAccountTokenUsageParams",
            "NullableRemoteControlDisableParams",
            "NullableRemoteControlEnableParams");

    /** Names for plain strings. */
    static final Set<String> STRINGS = Set.of(
            "AbsolutePathBuf",
            "AgentPath",
            "LegacyAppPathString",
            "PathUri",
            "ReasoningEffort",
            "ThreadId",
            "ThreadSource");

    private static final String IRI = "https://localhost/bundle.json";

    private final JsonNode bundle;
    private final JsonNode marks;
    private final SortedMap<String, String> pointers = new TreeMap<>();
    private final SchemaRegistry registry;

    SchemaFixture() {
        String text = resource("/schema/codex_app_server_protocol.schemas.json");
        bundle = ProtocolTypes.tree(text);
        marks = ProtocolTypes.tree(resource("/schema/experimental.json"));
        bundle.at("/definitions/v2").propertyNames().forEach(name -> pointers.put(name, "/definitions/v2/" + name));
        bundle.get("definitions").propertyNames().forEach(name -> pointers.put(name, "/definitions/" + name));
        pointers.remove("v2");
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemas(Map.of(IRI, text)));
    }

    static String resource(String path) {
        try (InputStream in = SchemaFixture.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode bundle() {
        return bundle;
    }

    JsonNode marks() {
        return marks;
    }

    Set<String> names() {
        return pointers.keySet();
    }

    List<String> types() {
        return pointers.keySet().stream()
                .filter(name -> !EXCLUDED.contains(name) && !STRINGS.contains(name))
                .toList();
    }

    JsonNode schema(String name) {
        return bundle.at(pointers.get(name));
    }

    List<Error> validate(String name, JsonNode instance) {
        return registry.getSchema(SchemaLocation.of(IRI + "#" + pointers.get(name)))
                .validate(instance);
    }
}
