package io.github.codexspring.testkit;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EndpointServerTest {

    private FakeModelEndpoint endpoint;

    @BeforeEach
    void start() throws IOException {
        this.endpoint = FakeModelEndpoint.start();
    }

    @AfterEach
    void close() {
        this.endpoint.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonsense~~ | 400
                    GET /v1/models SPDY/3~~ | 400
                    GET /v1/models HTTP/1.1~no colon~~ | 400
                    POST /v1/responses HTTP/1.1~content-length: -1~~ | 400
                    POST /v1/responses HTTP/1.1~content-length: x~~ | 400
                    POST /v1/responses HTTP/1.1~content-length: 8~~not json | 400
                    POST /v1/responses HTTP/1.1~transfer-encoding: chunked~~ | 411
                    POST /v1/responses HTTP/1.1~content-length: 99999999999~~ | 413
                    POST /v1/responses HTTP/1.1~content-encoding: zstd~content-length: 1~~x | 415
                    DELETE /v1/models HTTP/1.1~~ | 404
                    GET /v1/models?client_version=1 HTTP/1.1~~ | 200
                    """)
    void whenInputIsNotARequestForThisServerThenTheStatusSaysSo(String request, int status) throws IOException {
        assertThat(send(request.replace("~", "\r\n"))).startsWith("HTTP/1.1 " + status + " ");
        assertThat(this.endpoint.requestCount()).isZero();
    }

    @Test
    void whenTheHeadIsEndlessThenItIsRefused() throws IOException {
        String request = "GET / HTTP/1.1\r\nx: " + "x".repeat(HttpRequest.MAX_HEAD_BYTES);

        assertThat(send(request)).startsWith("HTTP/1.1 431 ");
    }

    @Test
    void whenTheHeadEndsTooEarlyThenItIsRefused() throws IOException {
        assertThat(send("GET / HT")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void whenNothingIsSentThenNothingIsAnswered() throws IOException {
        assertThat(send("")).isEmpty();
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", this.endpoint.baseUrl().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
