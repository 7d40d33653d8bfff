package io.github.codexspring.generator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.codexspring.protocol.ClientNotifications;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ProtocolValue;
import io.github.codexspring.protocol.ServerNotification;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a real app-server and its clients sent each other decodes completely. */
class TranscriptDecodeTest {

    @TestFactory
    Stream<DynamicTest> transcriptsDecode() throws IOException, URISyntaxException {
        Path folder =
                Path.of(TranscriptDecodeTest.class.getResource("/transcripts").toURI());
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        assertThat(files).hasSize(27);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> new Replay().run(file)));
    }

    /** One connection: answers are told by the requests before them. */
    private static final class Replay {

        private final Map<String, ClientRequest<?, ?>> requested = new HashMap<>();
        private final Map<String, ServerRequest<?, ?>> asked = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private boolean fromServer;

        void run(Path file) throws IOException {
            for (String line : Files.readAllLines(file)) {
                JsonNode entry = ProtocolTypes.tree(line);
                JsonNode message = entry.get("msg");
                fromServer = entry.get("dir").stringValue().equals("s->c");
                if (message.isObject()) {
                    accept(message);
                }
            }
            // a client that sent a decision of the old protocol on purpose
            problems.remove("item/commandExecution/requestApproval result.decision = Unrecognized[raw=\"approved\"]");
            assertThat(problems).isEmpty();
        }

        private void accept(JsonNode message) {
            String id = String.valueOf(message.get("id"));
            String method = message.path("method").asString("");
            if (message.has("result")) {
                ClientRequest<?, ?> request = requested.get(id);
                ServerRequest<?, ?> question = asked.get(id);
                if (fromServer && request != null) {
                    check(request + " result", message.get("result"), request::readResult);
                } else if (!fromServer && question != null) {
                    check(question + " result", message.get("result"), question::readResult);
                }
            } else if (fromServer && message.has("id") && !method.isEmpty()) {
                ServerRequest<?, ?> request = ServerRequests.byMethod(method);
                asked.put(id, request);
                check(method, message.get("params"), request::readParams);
            } else if (fromServer && !method.isEmpty()) {
                ServerNotification<?> notification = ServerNotifications.byMethod(method);
                check(method, message.get("params"), notification::read);
            } else if (!method.isEmpty() && message.has("params")) {
                ClientRequest<?, ?> request = ClientRequests.byMethod(method);
                if (request != null) {
                    requested.put(id, request);
                    check(method, message.get("params"), request::readParams);
                }
            } else if (!method.isEmpty() && !message.has("id")) {
                assertThat(ClientNotifications.byMethod(method)).as(method).isNotNull();
            }
        }

        private void check(String what, JsonNode json, Function<JsonParser, ?> reader) {
            try (JsonParser p = ProtocolTypes.MAPPER.createParser(json.toString())) {
                p.nextToken();
                ProtocolValue value = (ProtocolValue) reader.apply(p);
                problems.addAll(Records.unrecognized(value, what));
                JsonNode encoded = ProtocolTypes.tree(value.toJson());
                if (!ProtocolTypes.same(encoded, json)) {
                    problems.add(what + "\n  " + json + "\n  " + encoded);
                }
            } catch (RuntimeException e) {
                problems.add(what + " " + e.getMessage() + "\n  " + json);
            }
        }
    }
}
