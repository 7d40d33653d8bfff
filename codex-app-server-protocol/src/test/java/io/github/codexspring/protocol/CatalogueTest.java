package io.github.codexspring.protocol;

import java.io.StringWriter;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void parametersAreWritten() {
        assertThat(params(ClientRequests.THREAD_START, ThreadStartParams.of(p -> p.cwd("/repo"))))
                .isEqualTo("{\"cwd\":\"/repo\"}");
        assertThat(params(ClientRequests.MODEL_LIST, null)).isEqualTo("{}");
        assertThat(params(ClientRequests.ACCOUNT_LOGOUT, null)).isEqualTo("null");
    }

    private static <P> String params(ClientRequest<P, ?> request, @Nullable P params) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = MAPPER.createGenerator(out)) {
            request.writeParams(g, params);
        }
        return out.toString();
    }

    @Test
    void resultsAreRead() {
        JsonParser p = MAPPER.createParser("{\"turnId\":\"u\"}");
        p.nextToken();

        assertThat(ClientRequests.TURN_STEER.readResult(p).turnId()).isEqualTo("u");
        assertThat(ClientRequests.TURN_STEER.resultType()).isEqualTo(TurnSteerResponse.class);
        assertThat(ClientRequests.ACCOUNT_LOGOUT.paramsType()).isEqualTo(Void.class);
    }

    @Test
    void notesOfRequests() {
        assertThat(ClientRequests.COMMAND_EXEC.longRunning()).isTrue();
        assertThat(ClientRequests.TURN_START.longRunning()).isFalse();
        assertThat(ClientRequests.THREAD_LIST.idempotent()).isTrue();
        assertThat(ClientRequests.TURN_START.idempotent()).isFalse();
    }

    @Test
    void collectionsOfProtocolTypesGoThroughAnyMapper() {
        List<ThreadItem> items = MAPPER.readValue(
                "[{\"type\":\"agentMessage\",\"id\":\"a\",\"text\":\"t\"},{\"type\":\"new\"}]",
                new TypeReference<>() {});

        assertThat(items).hasSize(2);
        assertThat(MAPPER.writeValueAsString(items))
                .isEqualTo("[{\"type\":\"agentMessage\",\"id\":\"a\",\"text\":\"t\"},{\"type\":\"new\"}]");
        assertThat(MAPPER.writeValueAsString(List.of(SandboxMode.READ_ONLY, RequestId.of(7))))
                .isEqualTo("[\"read-only\",7]");
    }
}
