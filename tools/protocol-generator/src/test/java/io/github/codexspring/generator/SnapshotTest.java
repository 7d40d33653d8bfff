package io.github.codexspring.generator;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotTest {

    @Test
    void proseGoesAndPropertiesOfThatNameStay() {
        JsonNode schema = ProtocolTypes.tree("""
                {"title": "T", "description": "prose", "type": "object",
                 "properties": {"title": {"type": "string", "description": "prose"}, "description": true},
                 "oneOf": [{"title": "V", "enum": ["description"]}], "default": {"title": "kept"}}""");

        assertThat(Snapshot.strip(schema)).isEqualTo(ProtocolTypes.tree("""
                                {"type": "object", "properties": {"title": {"type": "string"}, "description": true},
                                 "oneOf": [{"enum": ["description"]}], "default": {"title": "kept"}}"""));
    }

    @Test
    void theSnapshotHasNoProse() {
        JsonNode bundle = new SchemaFixture().bundle();

        assertThat(Snapshot.strip(bundle)).isEqualTo(bundle);
        assertThat(namedLikeProse(bundle)).isEqualTo(59);
    }

    private static int namedLikeProse(JsonNode node) {
        int count = 0;
        for (String name : List.of("title", "description")) {
            count += node.path("properties").has(name) ? 1 : 0;
        }
        for (JsonNode child : node) {
            count += namedLikeProse(child);
        }
        return count;
    }

    @Test
    void whatTheStableBundleLacksIsExperimental() {
        JsonNode stable = bundle("[\"a\"]", "{\"x\": true}", "");
        JsonNode full = bundle("[\"a\"]", "{\"x\": true, \"y\": true}", ", \"New\": {\"type\": \"string\"}");

        JsonNode marks = Snapshot.experimentalMarks(stable, full);

        assertThat(marks.get("definitions")).isEqualTo(ProtocolTypes.tree("[\"New\"]"));
        assertThat(marks.get("fields")).isEqualTo(ProtocolTypes.tree("{\"Type\": [\"y\"]}"));
        assertThat(marks.get("ClientRequest")).isEmpty();
    }

    private static JsonNode bundle(String methods, String properties, String more) {
        String union = "{\"oneOf\": [{\"properties\": {\"method\": {\"enum\": " + methods + "}}}]}";
        return ProtocolTypes.tree("{\"definitions\": {\"ClientRequest\": " + union + ", \"ServerRequest\": " + union
                + ", \"ServerNotification\": " + union + ", \"v2\": {\"Type\": {\"properties\": " + properties + "}"
                + more + "}}}");
    }
}
