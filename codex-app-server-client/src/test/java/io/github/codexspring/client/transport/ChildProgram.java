package io.github.codexspring.client.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What the tests of the transport run as their app-server: a small Java program, no shell. */
final class ChildProgram {

    private ChildProgram() {}

    /** A transport that runs this program with those arguments. */
    static StdioTransport.Builder transport(String... arguments) {
        return StdioTransport.builder().command(command()).arguments(List.of(arguments));
    }

    /** The whole command line of this program. */
    static List<String> line(String... arguments) {
        List<String> line = new ArrayList<>(command());
        line.addAll(List.of(arguments));
        return line;
    }

    private static List<String> command() {
        String java = ProcessHandle.current()
                .info()
                .command()
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return List.of(
                java,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                ChildProgram.class.getName());
    }

    /** Entry of the child. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "environment" -> environment();
            case "arguments" -> System.out.println(String.join("|", arguments));
            case "stderr" -> stderr(Integer.parseInt(arguments[1]));
            case "stubborn" -> stubborn();
            case "session" -> session();
            case "sleep" -> new CountDownLatch(1).await();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void environment() {
        System.getenv().forEach((name, value) -> System.out.println(name + "=" + value));
    }

    private static void stderr(int lines) {
        for (int i = 1; i <= lines; i++) {
            System.err.println("line " + i);
        }
        System.exit(3);
    }

    /** Is the client of a server of its own, and lets that run. */
    private static void session() throws InterruptedException {
        TransportSession session = StdioTransport.builder()
                .command(List.of("sleep"))
                .arguments(List.of("300"))
                .build()
                .open();
        System.out.println(session.pid().orElseThrow());
        new CountDownLatch(1).await();
    }

    /** Has a child, and goes on when stdin is closed or TERM comes. */
    private static void stubborn() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
        }));
        System.out.println(new ProcessBuilder(line("sleep")).start().pid());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            System.out.println("read");
        }
        new CountDownLatch(1).await();
    }
}
