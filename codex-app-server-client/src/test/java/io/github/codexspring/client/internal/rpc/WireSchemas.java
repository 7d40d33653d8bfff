package io.github.codexspring.client.internal.rpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.codexspring.protocol.ServerRequest;
import tools.jackson.databind.JsonNode;

/** The server's own schemas, which what is sent to it is checked against. */
final class WireSchemas {

    private static final String IRI = "https://localhost/bundle.json";

    private static final String BUNDLE = bundle();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, (builder) -> builder.schemas(Map.of(IRI, BUNDLE)));

    private static final JsonNode DEFINITIONS = Json.tree(
                    BUNDLE.getBytes(StandardCharsets.UTF_8), 0, BUNDLE.getBytes(StandardCharsets.UTF_8).length)
            .get("definitions");

    private WireSchemas() {}

    static List<Error> errorsOfResult(ServerRequest<?, ?> request, JsonNode result) {
        String type = request.resultType().getSimpleName();
        return errorsOf(DEFINITIONS.has(type) ? "/definitions/" + type : "/definitions/v2/" + type, result);
    }

    static List<Error> errorsOf(String pointer, JsonNode value) {
        return SCHEMAS.getSchema(SchemaLocation.of(IRI + "#" + pointer)).validate(value);
    }

    private static String bundle() {
        try (InputStream in = WireSchemas.class.getResourceAsStream("/schema/codex_app_server_protocol.schemas.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
