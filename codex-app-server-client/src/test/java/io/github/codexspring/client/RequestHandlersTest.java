package io.github.codexspring.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalPolicy;
import io.github.codexspring.client.approval.ProposedFileChange;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.protocol.FileUpdateChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class RequestHandlersTest {

    private final ScriptedServer server = new ScriptedServer();

    private @Nullable AppServerClient client;

    @AfterEach
    void close() {
        if (this.client != null) {
            this.client.close();
        }
    }

    private AppServerClient start(ServerRequestHandlers handlers) {
        AppServerClient started = AppServerClient.builder()
                .transport(this.server)
                .requestHandlers(handlers)
                .build();
        this.client = started;
        started.start();
        return started;
    }

    @Test
    void whenAttestationsCanBeGivenThenTheHandshakeSaysSo() {
        start(ServerRequestHandlers.builder()
                .attestation((request) -> CompletableFuture.completedFuture("token"))
                .build());
        assertThat(capabilities().path("requestAttestation").booleanValue()).isTrue();
        this.server.send("{\"method\":\"attestation/generate\",\"id\":0,\"params\":{}}");
        await().untilAsserted(() -> assertThat(this.server.received)
                .anySatisfy(
                        (message) -> assertThat(message).hasToString("{\"id\":0,\"result\":{\"token\":\"token\"}}")));
    }

    @Test
    void whenNoAttestationCanBeGivenThenTheHandshakeDoesNotAskForThat() {
        start(ServerRequestHandlers.none());
        assertThat(capabilities().has("requestAttestation")).isFalse();
    }

    @Test
    void whenTwoHandlersAreForFileChangesThenTheClientIsNotBuilt() {
        AppServerClientBuilder builder = AppServerClient.builder()
                .transport(this.server)
                .approvalHandler(ApprovalPolicy.builder().build())
                .requestHandlers(ServerRequestHandlers.builder()
                        .fileChange((request) -> CompletableFuture.completedFuture(ApprovalDecision.DECLINE))
                        .build());
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageStartingWith(
                        "Both a FileChangeApprovalHandler (" + getClass().getName())
                .withMessageContaining("an ApprovalHandler (" + ApprovalPolicy.class.getName()
                        + ") are to decide on file changes. Remove one");
    }

    @Test
    void whenAFileChangeNeedsLeaveThenItsChangesAreThoseOfItsItem() {
        CompletableFuture<ProposedFileChange> asked = new CompletableFuture<>();
        start(ServerRequestHandlers.builder()
                .fileChange((request) -> {
                    asked.complete(request.params());
                    return CompletableFuture.completedFuture(ApprovalDecision.DECLINE);
                })
                .build());
        fileChange("before", "/w/before");
        fileChange("it", "/w/a");
        fileChange("after", "/w/after");
        requestApproval();
        assertThat(asked.join().changes()).extracting(FileUpdateChange::path).containsExactly("/w/a");
        assertThat(asked.join().toString()).doesNotContain("/w/a");
    }

    @Test
    void whenTheItemOfAFileChangeIsNotKnownThenThereAreNoChangesToSee() {
        CompletableFuture<ProposedFileChange> asked = new CompletableFuture<>();
        start(ServerRequestHandlers.builder()
                .fileChange((request) -> {
                    asked.complete(request.params());
                    return CompletableFuture.completedFuture(ApprovalDecision.DECLINE);
                })
                .build());
        fileChange("another", "/w/a");
        requestApproval();
        assertThat(asked.join().changes()).isEqualTo(List.of());
    }

    private void fileChange(String itemId, String path) {
        this.server.send("{\"method\":\"item/started\",\"params\":{\"threadId\":\"th\",\"turnId\":\"tu\","
                + "\"startedAtMs\":1,\"item\":{\"type\":\"fileChange\",\"id\":\"" + itemId
                + "\",\"status\":\"inProgress\",\"changes\":[{\"path\":\"" + path
                + "\",\"kind\":{\"type\":\"add\"},\"diff\":\"x\"}]}}}");
    }

    private void requestApproval() {
        this.server.send("{\"method\":\"item/fileChange/requestApproval\",\"id\":0,\"params\":{\"threadId\":\"th\","
                + "\"turnId\":\"tu\",\"itemId\":\"it\",\"startedAtMs\":1,\"reason\":null,\"grantRoot\":null}}");
    }

    private JsonNode capabilities() {
        return this.server.received.get(0).path("params").path("capabilities");
    }
}
