package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fake app-server, compiled for this machine, and what only it can measure or know. */
final class Firehose {

    private final Path binary;

    private final Map<String, Expected> expected = new ConcurrentHashMap<>();

    private Firehose(Path binary) {
        this.binary = binary;
    }

    /** Compiles it into a directory. */
    static Firehose build(Path directory) throws IOException {
        Path source = extract("firehose.c", directory);
        Path binary = directory.resolve("firehose").toAbsolutePath();
        Commands.run(List.of(
                "cc", "-O2", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-o", binary.toString(), source.toString()));
        return new Firehose(binary);
    }

    /** Copies a file that comes with this program. */
    static Path extract(String resource, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(resource);
        try (InputStream in = Firehose.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IOException("'" + resource + "' is not on the class path");
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    String binary() {
        return this.binary.toAbsolutePath().toString();
    }

    /** What the readers of a load must add up. */
    Expected expect(int turns, int deltasPerTurn) {
        return this.expected.computeIfAbsent(turns + ":" + deltasPerTurn, (load) -> {
            JsonNode sums = json("expect", Integer.toString(turns), Integer.toString(deltasPerTurn));
            return new Expected(
                    sums.get("count").longValue(),
                    sums.get("chars").longValue(),
                    sums.get("points").longValue(),
                    sums.get("hash").intValue(),
                    sums.get("paramsBytes").longValue(),
                    sums.get("rawHash").intValue());
        });
    }

    /** A C program that reads a load: {@code drain} or {@code latency}. */
    JsonNode limit(String mode, boolean perMessage, int turns, int deltasPerTurn, int rate) {
        List<String> arguments = new ArrayList<>(List.of(mode, binary()));
        if (perMessage) {
            arguments.add("--per-message");
        }
        arguments.addAll(
                List.of("emit", Integer.toString(turns), Integer.toString(deltasPerTurn), Integer.toString(rate)));
        return json(arguments.toArray(String[]::new));
    }

    private JsonNode json(String... arguments) {
        List<String> command = new ArrayList<>(List.of(binary()));
        command.addAll(List.of(arguments));
        return JsonMapper.shared().readTree(Commands.run(command));
    }

    /** Sums over all deltas: as text, and as bytes of the params. */
    record Expected(long count, long chars, long points, int hash, long paramsBytes, int rawHash) {}
}
