package io.github.codexspring.client;

import java.util.List;

import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.TurnStartParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The wire forms of inputs, approval modes and sandboxes. */
class InputsTest {

    @Test
    void whenInputsAreMadeThenTheyHaveTheirWireForm() {
        TurnStartParams params = TurnStartParams.builder()
                .threadId("th")
                .input(
                        Inputs.text("hi"),
                        Inputs.image("data:image/png;base64,AA=="),
                        Inputs.localImage("/a.png"),
                        Inputs.skill("s", "/s/SKILL.md"),
                        Inputs.mention("m", "app://m"))
                .build();
        assertThat(json(params))
                .isEqualTo("{\"input\":[{\"type\":\"text\",\"text\":\"hi\"},"
                        + "{\"type\":\"image\",\"url\":\"data:image/png;base64,AA==\"},"
                        + "{\"type\":\"localImage\",\"path\":\"/a.png\"},"
                        + "{\"type\":\"skill\",\"name\":\"s\",\"path\":\"/s/SKILL.md\"},"
                        + "{\"type\":\"mention\",\"name\":\"m\",\"path\":\"app://m\"}],\"threadId\":\"th\"}");
    }

    @Test
    void whenAToolHasNoNameThenItsOutputIsRefused() {
        assertThatThrownBy(() -> Inputs.toolOutput(" ", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DENY_ALL | \"approvalPolicy\":\"never\"",
                "AUTO_REVIEW | \"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"auto_review\""
            })
    void whenAnApprovalModeIsAppliedThenPolicyAndReviewerAreSet(ApprovalMode mode, String fields) {
        assertThat(new String(Json.params(ClientRequests.THREAD_START, ThreadStartParams.of(mode::applyTo)), UTF_8))
                .isEqualTo("{" + fields + "}");
        assertThat(json(TurnStartParams.of(
                        (params) -> mode.applyTo(params.threadId("th").input(List.of())))))
                .contains(fields);
        assertThat(json(ThreadResumeParams.of((params) -> mode.applyTo(params.threadId("th")))))
                .contains(fields);
        assertThat(json(ThreadForkParams.of((params) -> mode.applyTo(params.threadId("th")))))
                .contains(fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "READ_ONLY | read-only | {\"type\":\"readOnly\",\"networkAccess\":false}",
                "WORKSPACE_WRITE | workspace-write | {\"type\":\"workspaceWrite\",\"excludeSlashTmp\":false,"
                        + "\"excludeTmpdirEnvVar\":false,\"networkAccess\":false,\"writableRoots\":[]}",
                "FULL_ACCESS | danger-full-access | {\"type\":\"dangerFullAccess\"}"
            })
    void whenASandboxIsAppliedThenItHasTheFormOfThreadsAndOfTurns(SandboxPreset preset, String mode, String policy) {
        String field = "\"sandbox\":\"" + mode + "\"";
        assertThat(json(ThreadStartParams.of(preset::applyTo)))
                .contains(field)
                .matches((json) ->
                        json.contains("\"network_access\":false") == (preset == SandboxPreset.WORKSPACE_WRITE));
        assertThat(json(ThreadResumeParams.of((params) -> preset.applyTo(params.threadId("th")))))
                .contains(field);
        assertThat(json(ThreadForkParams.of((params) -> preset.applyTo(params.threadId("th")))))
                .contains(field);
        assertThat(json(TurnStartParams.of(
                        (params) -> preset.applyTo(params.threadId("th").input(List.of())))))
                .contains("\"sandboxPolicy\":" + policy);
        assertThat(preset.mode().wireName()).isEqualTo(mode);
        assertThat(json(preset.policy())).isEqualTo(policy);
    }

    private static String json(tools.jackson.databind.JacksonSerializable value) {
        return new String(Json.params("test", value), UTF_8);
    }
}
