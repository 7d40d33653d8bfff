package io.github.codexspring.guide;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@ContextConfiguration(classes = {SpringGuideTests.Application.class, TeapotTests.Fake.class})
// tag::fake
@SpringBootTest
class TeapotTests {

    @TestConfiguration
    static class Fake {

        @Bean
        FakeAppServer fakeAppServer() {
            return FakeAppServer.create().onTurn("Explain", TurnScript.text("It is a teapot."));
        }

        @Bean
        Transport codexTransport(FakeAppServer server) { // instead of launching codex
            return server.transport();
        }
    }

    @Test
    void explains(@Autowired AppServerClient codex) {
        assertThat(codex.startThread().run("Explain this module").finalResponse())
                .isEqualTo("It is a teapot.");
    }
}
// end::fake
