package io.github.codexspring.sse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.testkit.FakeAppServer;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.StringHttpMessageConverter;

import static org.assertj.core.api.Assertions.assertThat;

/** An application with a web server on a real port, and a reader of its streams. */
final class SseApplication implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private final HttpClient http = HttpClient.newHttpClient();

    SseApplication(FakeAppServer server, String... properties) {
        this(server.transport(), properties);
    }

    SseApplication(Transport transport, String... properties) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--codex.app-server.startup=lazy"));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        this.context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .initializers((context) -> ((GenericApplicationContext) context)
                        .registerBean("fakeTransport", Transport.class, () -> transport))
                .run(arguments.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    Stream open(String turnId, @Nullable String lastEventId) throws IOException, InterruptedException {
        return new Stream(this.http.send(request(turnId, lastEventId), HttpResponse.BodyHandlers.ofInputStream()));
    }

    String post(String path, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port") + path);
    }

    int openAndClose(String turnId) throws IOException, InterruptedException {
        try (Stream stream = open(turnId, null)) {
            return stream.status();
        }
    }

    HttpResponse<String> get(String turnId, @Nullable String lastEventId) throws IOException, InterruptedException {
        return this.http.send(request(turnId, lastEventId), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String turnId, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/turns/" + turnId + "/events"))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return request.build();
    }

    @Override
    public void close() {
        this.context.close();
    }

    /** What stands between two blank lines. */
    record Frame(
            @Nullable String id,
            @Nullable String event,
            @Nullable String data,
            @Nullable String retry) {

        boolean isComment() {
            return this.id == null && this.event == null && this.data == null && this.retry == null;
        }
    }

    /** A response that is read frame by frame. */
    static final class Stream implements AutoCloseable {

        private final HttpResponse<InputStream> response;

        private final BufferedReader reader;

        Stream(HttpResponse<InputStream> response) {
            this.response = response;
            this.reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        int status() {
            return this.response.statusCode();
        }

        String header(String name) {
            return this.response.headers().firstValue(name).orElse("");
        }

        /** The next frame, comments too. */
        Frame next() throws IOException {
            Frame frame = read();
            if (frame == null) {
                throw new IOException("The stream has ended");
            }
            return frame;
        }

        /** The next frame that is no comment. */
        Frame nextEvent() throws IOException {
            Frame frame = next();
            while (frame.isComment()) {
                frame = next();
            }
            return frame;
        }

        /** All frames to the end, without comments. */
        List<Frame> rest() throws IOException {
            List<Frame> frames = new ArrayList<>();
            for (Frame frame = read(); frame != null; frame = read()) {
                if (!frame.isComment()) {
                    frames.add(frame);
                }
            }
            return frames;
        }

        private @Nullable Frame read() throws IOException {
            String id = null;
            String event = null;
            String data = null;
            String retry = null;
            boolean any = false;
            for (String line = this.reader.readLine(); line != null; line = this.reader.readLine()) {
                if (line.isEmpty() && any) {
                    return new Frame(id, event, data, retry);
                }
                any |= !line.isEmpty();
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1);
                switch ((colon > 0) ? line.substring(0, colon) : "") {
                    case "id" -> id = value;
                    case "event" -> event = value;
                    case "data" -> data = (data != null) ? data + "\n" + value : value;
                    case "retry" -> retry = value;
                    default -> any |= colon == 0;
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            this.reader.close();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({TurnController.class, Poison.class, LateResponse.class})
    static class Application {}

    /** Makes some events impossible to write. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("test.poison")
    static class Poison {

        @Bean
        StringHttpMessageConverter poisonedConverter() {
            return new StringHttpMessageConverter(StandardCharsets.UTF_8) {

                @Override
                protected void writeInternal(String text, HttpOutputMessage message) throws IOException {
                    if (text.contains("poison")) {
                        throw new IllegalStateException("This cannot be written");
                    }
                    super.writeInternal(text, message);
                }
            };
        }
    }

    /** Holds requests where the emitter is known to the controller, but no response to the emitter. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("test.late-response")
    static class LateResponse {

        private final CountDownLatch arrived = new CountDownLatch(1);

        private final CountDownLatch released = new CountDownLatch(1);

        void awaitArrival() throws InterruptedException {
            assertThat(this.arrived.await(10, TimeUnit.SECONDS)).isTrue();
        }

        void release() {
            this.released.countDown();
        }

        @Bean
        Filter lateResponseFilter() {
            return (request, response, chain) -> chain.doFilter(
                    new HttpServletRequestWrapper((HttpServletRequest) request) {

                        @Override
                        public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
                            LateResponse.this.arrived.countDown();
                            try {
                                assertThat(LateResponse.this.released.await(10, TimeUnit.SECONDS))
                                        .isTrue();
                            } catch (InterruptedException ex) {
                                throw new IllegalStateException(ex);
                            }
                            return super.startAsync(request, response);
                        }
                    },
                    response);
        }
    }
}
