package io.github.codexspring.benchmarks.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.protocol.AgentMessageDeltaNotification;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The params of a delta, from bytes to a value. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecodeBenchmark {

    private final byte[] params = """
            {"threadId":"01a20e14-e2cd-7422-bb4c-d6df6fa46e43","turnId":"01a20e14-e307-7560-98e0-ed8336f86d58",\
            "itemId":"msg_4","delta":" compare"}""".getBytes(StandardCharsets.UTF_8);

    private final JsonMapper jackson3 = JsonMapper.builder().build();

    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            new com.fasterxml.jackson.databind.ObjectMapper();

    /** The generated reader on a streaming parser. */
    @Benchmark
    public AgentMessageDeltaNotification generated() {
        try (JsonParser parser = this.jackson3.createParser(this.params)) {
            parser.nextToken();
            return AgentMessageDeltaNotification.read(parser);
        }
    }

    /** Data binding of Jackson 3 to a record. */
    @Benchmark
    public Delta jackson3Record() {
        return this.jackson3.readValue(this.params, Delta.class);
    }

    /** Data binding of Jackson 2 to a record. */
    @Benchmark
    public Delta jackson2Record() throws IOException {
        return this.jackson2.readValue(this.params, Delta.class);
    }

    /** A tree of Jackson 2. */
    @Benchmark
    public String jackson2Tree() throws IOException {
        return this.jackson2.readTree(this.params).get("delta").asText();
    }

    /** What data binding makes. */
    public record Delta(String threadId, String turnId, String itemId, String delta) {}
}
