package io.github.codexspring.samples.chat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests of {@link LocalOnlyFilter}. */
class LocalOnlyFilterTest {

    private final LocalOnlyFilter filter = new LocalOnlyFilter(JsonMapper.shared());

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/threads");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:18080", "[::1]", "[::1]:8080"})
    void whenHostIsLocalThenPasses(String host) throws Exception {
        this.request.addHeader("Host", host);
        this.request.addHeader("Origin", "http://" + host);
        assertPasses();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example:8080",
                "localhost:8080@evil",
                "127.0.0.2",
                ""
            })
    void whenHostIsForeignThenRefuses(String host) throws Exception {
        this.request.addHeader("Host", host);
        assertRefused();
    }

    @Test
    void whenHostIsMissingThenRefuses() throws Exception {
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "http://localhost:9090",
                "https://localhost:8080",
                "http://127.0.0.1:8080",
                "null"
            })
    void whenOriginIsForeignThenRefuses(String origin) throws Exception {
        this.request.addHeader("Host", "localhost:8080");
        this.request.addHeader("Origin", origin);
        assertRefused();
    }

    @Test
    void whenThereIsNoOriginThenPassesWithPolicy() throws Exception {
        this.request.addHeader("Host", "localhost:8080");
        assertPasses();
        assertThat(this.response.getHeader("Content-Security-Policy")).startsWith("default-src 'self'");
    }

    private void assertPasses() throws Exception {
        this.filter.doFilter(this.request, this.response, this.chain);
        assertThat(this.chain.getRequest()).isNotNull();
    }

    private void assertRefused() throws Exception {
        this.filter.doFilter(this.request, this.response, this.chain);
        assertThat(this.chain.getRequest()).isNull();
        assertThat(this.response.getStatus()).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(this.response.getContentType()).isEqualTo("application/problem+json");
        assertThat(this.response.getContentAsString()).contains("\"status\":403");
    }
}
