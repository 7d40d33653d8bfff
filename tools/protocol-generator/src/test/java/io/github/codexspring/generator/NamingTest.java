package io.github.codexspring.generator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "thread/tokenUsage/updated, THREAD_TOKEN_USAGE_UPDATED",
        "thread/increment_elicitation, THREAD_INCREMENT_ELICITATION",
        "on-request, ON_REQUEST",
        "5h, V5H"
    })
    void constants(String wireName, String expected) {
        assertThat(Naming.constant(wireName)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "execpolicy_amendment, execpolicyAmendment",
        "_meta, meta",
        "$schema, schema",
        "default, default_",
        "ca-certificate, caCertificate",
        "URLPath, urlPath",
        "ID, id",
        "hashCode, hashCode_"
    })
    void members(String wireName, String expected) {
        assertThat(Naming.member(wireName)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"agent_message, AgentMessage", "openaiForm, OpenaiForm", "openai/form, OpenaiForm"})
    void types(String wireName, String expected) {
        assertThat(Naming.type(wireName)).isEqualTo(expected);
    }
}
