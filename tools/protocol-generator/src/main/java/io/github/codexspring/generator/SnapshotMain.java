package io.github.codexspring.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the snapshot with a codex binary. The arguments are the binary and the folder of the snapshot. */
public final class SnapshotMain {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String binary;
    private final Path work;

    private SnapshotMain(String binary, Path work) {
        this.binary = binary;
        this.work = work;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 2 || args[0].isBlank()) {
            throw new IllegalArgumentException("usage: SnapshotMain <codex binary> <snapshot folder>");
        }
        Path work = Files.createTempDirectory("codex-snapshot");
        try {
            new SnapshotMain(args[0], work).write(Path.of(args[1]));
        } finally {
            delete(work);
        }
    }

    private void write(Path folder) throws IOException, InterruptedException {
        String version = run("--version").strip().replaceFirst("^.* ", "");
        JsonNode stable = bundle("stable");
        JsonNode experimental = bundle("experimental", "--experimental");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Schema.BUNDLE), pretty(Snapshot.strip(experimental)));
        Files.writeString(
                folder.resolve(Schema.EXPERIMENTAL), pretty(Snapshot.experimentalMarks(stable, experimental)));
        Files.writeString(folder.resolve(Schema.VERSION), version + "\n");
        System.out.println("snapshot of codex " + version + " written to " + folder);
    }

    private static String pretty(JsonNode node) {
        return MAPPER.writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }

    private JsonNode bundle(String name, String... options) throws IOException, InterruptedException {
        Path out = work.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("app-server", "generate-json-schema", "--out", out.toString()));
        arguments.addAll(List.of(options));
        run(arguments.toArray(String[]::new));
        return MAPPER.readTree(out.resolve(Schema.BUNDLE));
    }

    /** Runs codex in a home of its own, so that nobody's configuration counts. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(binary));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put("CODEX_HOME", Files.createDirectories(work.resolve("home")).toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed");
        }
        return output;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
