package io.github.codexspring.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema snapshot: the experimental bundle and the marks that say what of it is experimental. */
final class Schema {

    static final String BUNDLE = "codex_app_server_protocol.schemas.json";
    static final String EXPERIMENTAL = "experimental.json";
    static final String VERSION = "version.txt";

    private static final String FOLDER = "/schema/";
    private static final Set<String> ENVELOPES = Set.of(
            "JSONRPCMessage",
            "JSONRPCRequest",
            "JSONRPCNotification",
            "JSONRPCResponse",
            "JSONRPCError",
            "JSONRPCErrorError");
    private static final Set<String> METHOD_UNIONS =
            Set.of("ClientRequest", "ClientNotification", "ServerRequest", "ServerNotification");

    private final String version;
    private final SortedMap<String, JsonNode> definitions;
    private final JsonNode experimental;

    Schema(String version, JsonNode bundle, JsonNode experimental) {
        this.version = version;
        this.definitions = definitions(bundle);
        this.experimental = experimental;
    }

    /** The snapshot that is part of this module. */
    static Schema load() throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        return new Schema(
                resource(VERSION).strip(), mapper.readTree(resource(BUNDLE)), mapper.readTree(resource(EXPERIMENTAL)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("no resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All definitions of a bundle by name: those of version 2 stand in a folder of their own. */
    static SortedMap<String, JsonNode> definitions(JsonNode bundle) {
        SortedMap<String, JsonNode> all = new TreeMap<>();
        JsonNode root = bundle.get("definitions");
        root.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        all.remove("v2");
        root.get("v2").properties().forEach(entry -> all.putIfAbsent(entry.getKey(), entry.getValue()));
        return all;
    }

    /** The codex version that the snapshot was made with. */
    String version() {
        return version;
    }

    JsonNode definition(String name) {
        JsonNode definition = definitions.get(name);
        if (definition == null) {
            throw new IllegalStateException("the schema has no definition " + name);
        }
        return definition;
    }

    boolean has(String name) {
        return definitions.containsKey(name);
    }

    /** Names of the definitions that become Java types (or aliases): not the envelopes of JSON-RPC and what only they use. */
    List<String> typeNames() {
        return definitions.keySet().stream()
                .filter(name -> !ENVELOPES.contains(name) && !METHOD_UNIONS.contains(name) && !isNullableParams(name))
                .toList();
    }

    private static boolean isNullableParams(String name) {
        return name.startsWith("Nullable") && name.endsWith("Params");
    }

    /** A message of the protocol. */
    record Method(String name, @Nullable String params, boolean paramsRequired, boolean experimental) {}

    /** The methods of one of the four unions, in the schema's order. */
    List<Method> methods(String union) {
        Set<String> marked = strings(experimental.path(union));
        List<Method> methods = new ArrayList<>();
        for (JsonNode variant : definition(union).get("oneOf")) {
            String name = variant.at("/properties/method/enum/0").stringValue();
            JsonNode params = variant.at("/properties/params");
            boolean required = strings(variant.path("required")).contains("params");
            methods.add(new Method(name, paramsType(params), required, marked.contains(name)));
        }
        return methods;
    }

    private static @Nullable String paramsType(JsonNode params) {
        for (JsonNode alternative : params.path("anyOf")) {
            if (alternative.has("$ref")) {
                return refName(alternative);
            }
        }
        return params.has("$ref") ? refName(params) : null;
    }

    static String refName(JsonNode ref) {
        String path = ref.get("$ref").stringValue();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isExperimentalType(String name) {
        return strings(experimental.path("definitions")).contains(name);
    }

    boolean isExperimentalField(String type, String field) {
        return strings(experimental.path("fields").path(type)).contains(field);
    }

    boolean isExperimentalVariant(String type, String tag) {
        return strings(experimental.path("variants").path(type)).contains(tag);
    }

    static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(element -> strings.add(element.stringValue()));
        return strings;
    }
}
