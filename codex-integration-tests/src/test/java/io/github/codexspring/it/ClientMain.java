package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.protocol.SandboxMode;

/** An application in a JVM of its own, which may be killed or may forget to close its client. */
final class ClientMain {

    private ClientMain() {}

    /**
     * Starts such a JVM.
     *
     * @param temporary its folder for temporary files
     * @param environment what is laid over its environment, which the app-server inherits
     * @param mode {@code turn} to run a turn and wait, {@code forget} to return without closing, {@code close} to close
     * @param command the command line of the app-server
     */
    static Process start(Path temporary, Map<String, String> environment, String mode, List<String> command)
            throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                ClientMain.class.getName(),
                mode));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Prints the pid of the app-server once the client is ready. */
    public static void main(String[] arguments) {
        List<String> command = List.of(arguments).subList(1, arguments.length);
        RecordingTransport transport = new RecordingTransport(
                StdioTransport.builder().command(command).arguments(List.of()).build());
        AppServerClient client = AppServerClient.builder()
                .transport(transport)
                .startupTimeout(Duration.ofSeconds(60))
                .build();
        client.start();
        System.out.println("pid " + transport.process().pid());
        switch (arguments[0]) {
            case "turn" ->
                client.startThread((params) -> params.sandbox(SandboxMode.DANGER_FULL_ACCESS))
                        .run(RunningCommand.PROMPT);
            case "close" -> client.close();
            default -> {
                // Forgotten.
            }
        }
    }

    /** Waits for the client to be ready; what else is printed, as by a logger, is skipped. */
    static ProcessHandle server(Process jvm) throws IOException {
        String line;
        while ((line = jvm.inputReader().readLine()) != null) {
            if (line.startsWith("pid ")) {
                return ProcessHandle.of(Long.parseLong(line.substring(4))).orElseThrow();
            }
        }
        throw new IOException("The client did not start");
    }
}
