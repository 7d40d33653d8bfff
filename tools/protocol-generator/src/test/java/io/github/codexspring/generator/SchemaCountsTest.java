package io.github.codexspring.generator;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.codexspring.protocol.ClientNotifications;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ExperimentalApi;
import io.github.codexspring.protocol.ProtocolVersion;
import io.github.codexspring.protocol.ServerNotification;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of the schema is missing. */
class SchemaCountsTest {

    private static final SchemaFixture SCHEMA = new SchemaFixture();

    @Test
    void versionIsThatOfTheSnapshot() {
        assertThat(SchemaFixture.resource("/schema/version.txt").strip())
                .isEqualTo("0.169.0")
                .isEqualTo(ProtocolVersion.CODEX);
    }

    @Test
    void everyDefinitionIsAType() {
        assertThat(SCHEMA.names())
                .hasSize(939)
                .containsAll(SchemaFixture.EXCLUDED)
                .containsAll(SchemaFixture.STRINGS);
        assertThat(SCHEMA.types())
                .hasSize(939 - 16 - 7)
                .allSatisfy(name -> assertThat(ProtocolTypes.named(name)).isPublic());
        SchemaFixture.STRINGS.forEach(
                name -> assertThat(SCHEMA.schema(name).get("type").stringValue())
                        .as(name)
                        .isEqualTo("string"));
    }

    @Test
    void everyClientRequestIsInTheCatalogue() {
        assertThat(ClientRequests.all()).hasSize(184);
        assertThat(ClientRequests.all().stream().filter(r -> !r.experimental())).hasSize(109);
        assertThat(methodsAndTypes("ClientRequest"))
                .isEqualTo(ClientRequests.all().stream()
                        .collect(Collectors.toMap(
                                ClientRequest::method, r -> r.paramsType().getSimpleName())));
        assertThat(ClientRequests.all().stream()
                        .filter(ClientRequest::experimental)
                        .map(ClientRequest::method))
                .containsExactlyInAnyOrderElementsOf(strings(SCHEMA.marks().get("ClientRequest")));
        for (ClientRequest<?, ?> request : ClientRequests.all()) {
            assertThat(ClientRequests.all().get(request.ordinal())).isSameAs(request);
            assertThat(ClientRequests.byMethod(request.method())).isSameAs(request);
        }
        assertThat(ClientRequests.byMethod("no/such")).isNull();
    }

    @Test
    void everyServerMessageIsInItsCatalogue() {
        assertThat(ServerNotifications.all()).hasSize(86).noneMatch(ServerNotification::experimental);
        assertThat(methodsAndTypes("ServerNotification"))
                .isEqualTo(ServerNotifications.all().stream()
                        .collect(Collectors.toMap(
                                ServerNotification::method, n -> n.type().getSimpleName())));
        assertThat(ServerRequests.all()).hasSize(11);
        assertThat(ServerRequests.all().stream()
                        .filter(ServerRequest::experimental)
                        .map(ServerRequest::method))
                .containsExactly("currentTime/read");
        assertThat(methodsAndTypes("ServerRequest"))
                .isEqualTo(ServerRequests.all().stream()
                        .collect(Collectors.toMap(
                                ServerRequest::method, r -> r.paramsType().getSimpleName())));
        assertThat(ClientNotifications.all()).extracting(n -> n.method()).containsExactly("initialized");
    }

    /** The schema does not say which result belongs to which request: but every one must belong to some. */
    @Test
    void everyResponseIsAResult() {
        Set<String> results = Stream.concat(
                        ClientRequests.all().stream().map(r -> r.resultType().getSimpleName()),
                        ServerRequests.all().stream().map(r -> r.resultType().getSimpleName()))
                .collect(Collectors.toSet());
        assertThat(SCHEMA.types().stream().filter(name -> name.endsWith("Response")))
                .hasSize(194)
                .containsExactlyInAnyOrderElementsOf(results);
    }

    @Test
    void whatIsExperimentalIsMarked() {
        JsonNode marks = SCHEMA.marks();
        assertThat(strings(marks.get("definitions"))).hasSize(169);
        for (String name : SCHEMA.types()) {
            assertThat(ProtocolTypes.named(name).isAnnotationPresent(ExperimentalApi.class))
                    .as(name)
                    .isEqualTo(strings(marks.get("definitions")).contains(name));
        }
        int fields = 0;
        for (Map.Entry<String, JsonNode> type : marks.get("fields").properties()) {
            Set<String> marked = Stream.of(ProtocolTypes.named(type.getKey()).getRecordComponents())
                    .filter(component -> component.isAnnotationPresent(ExperimentalApi.class))
                    .map(component -> component.getName())
                    .collect(Collectors.toSet());
            assertThat(marked).isEqualTo(strings(type.getValue()));
            fields += marked.size();
        }
        assertThat(fields).isEqualTo(75);
        assertThat(marks.get("variants").size()).isEqualTo(1);
        assertThat(ProtocolTypes.named("McpServerElicitationRequestParams").getClasses())
                .filteredOn(variant -> variant.isAnnotationPresent(ExperimentalApi.class))
                .hasSize(1);
    }

    private static Map<String, String> methodsAndTypes(String union) {
        Map<String, String> methods = new LinkedHashMap<>();
        for (JsonNode variant : SCHEMA.schema(union).get("oneOf")) {
            String reference = variant.at("/properties/params/$ref").asString("");
            for (JsonNode option : variant.at("/properties/params/anyOf")) {
                reference = option.path("$ref").asString(reference);
            }
            methods.put(
                    variant.at("/properties/method/enum/0").stringValue(),
                    reference.isEmpty() ? "Void" : reference.substring(reference.lastIndexOf('/') + 1));
        }
        return methods;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(element -> strings.add(element.stringValue()));
        return strings;
    }

    static List<String> lines(String resource) {
        return SchemaFixture.resource(resource).lines().toList();
    }
}
