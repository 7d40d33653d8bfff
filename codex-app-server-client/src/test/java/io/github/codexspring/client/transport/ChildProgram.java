package io.github.codexspring.client.transport;

import java.io.BufferedReader;
import java.io.File;
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
                classes(),
                ChildProgram.class.getName());
    }

    private static String classes() {
        return new File(ChildProgram.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .getPath();
    }

    /** Entry of the child. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "environment" -> environment();
            case "arguments" -> System.out.println(String.join("|", arguments));
            case "stderr" -> stderr(Integer.parseInt(arguments[1]));
            case "stubborn" -> stubborn();
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

    /** Has a child, and goes on when stdin is closed or TERM comes. */
    private static void stubborn() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
        }));
        List<String> grandchild = new ArrayList<>(command());
        grandchild.add("sleep");
        System.out.println(new ProcessBuilder(grandchild).start().pid());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            System.out.println("read");
        }
        new CountDownLatch(1).await();
    }
}
