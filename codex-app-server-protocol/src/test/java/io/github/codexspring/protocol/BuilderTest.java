package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BuilderTest {

    @Test
    void missingRequiredFieldIsNamedWithItsType() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TurnStartParams.of(p -> p.input(List.of())))
                .withMessage("TurnStartParams: required field 'threadId' is not set");
    }

    @Test
    void listsAreCopied() {
        List<UserInput> input = new ArrayList<>();
        TurnStartParams params = TurnStartParams.of(p -> p.threadId("t").input(input));
        input.add(UserInput.Text.of(t -> t.text("late")));

        assertThat(params.input()).isEmpty();
        assertThatThrownBy(() -> params.input().add(input.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void oneOfSeveralFieldsMustBeSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> UserInput.Image.builder().build())
                .withMessageContaining("url")
                .withMessageContaining("fileId");
        assertThat(UserInput.Image.of(i -> i.url("u")).toJson()).isEqualTo("{\"type\":\"image\",\"url\":\"u\"}");
    }

    @Test
    void unsignedFieldsRefuseNegativeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandExecTerminalSize.builder().cols(-1))
                .withMessageContaining("'cols'");
    }

    @Test
    void unionsOfStringsAndObjectsHaveConstants() {
        assertThat(CommandExecutionRequestApprovalResponse.of(r -> r.decision(CommandExecutionApprovalDecision.DECLINE))
                        .toJson())
                .isEqualTo("{\"decision\":\"decline\"}");
        assertThat(CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment.of(a -> a.execpolicyAmendment("ls"))
                        .toJson())
                .isEqualTo("{\"acceptWithExecpolicyAmendment\":{\"execpolicy_amendment\":[\"ls\"]}}");
    }

    @Test
    void secretsAreNotPrinted() {
        LoginAccountParams login = LoginAccountParams.ApiKey.of(p -> p.apiKey("sk-secret"));

        assertThat(login.toString()).isEqualTo("ApiKey[apiKey=***]");
        assertThat(login.toJson()).contains("sk-secret");
    }

    @Test
    void unrecognizedEnumConstantCannotBeSent() {
        TurnPlanStep step = TurnPlanStep.of(s -> s.step("x").status(TurnPlanStepStatus.UNRECOGNIZED));

        assertThatIllegalArgumentException()
                .isThrownBy(step::toJson)
                .withMessage("cannot encode UNRECOGNIZED for field 'status' of TurnPlanStep");
    }
}
