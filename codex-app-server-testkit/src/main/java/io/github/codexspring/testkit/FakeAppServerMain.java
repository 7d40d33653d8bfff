package io.github.codexspring.testkit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link FakeAppServer} as a process of its own, on standard input and output. It exits with 0 when its input ends.
 *
 * @since 0.1.0
 */
public final class FakeAppServerMain {

    private FakeAppServerMain() {}

    /**
     * Returns the command that starts such a process with the JVM and class path of the caller.
     *
     * @param scenario prepares the server; a class on the class path with a constructor without parameters
     * @return executable and arguments, to which a client may append its own
     */
    public static List<String> command(Class<? extends FakeScenario> scenario) {
        String java = File.separatorChar == '\\' ? "java.exe" : "java";
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", java).toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                FakeAppServerMain.class.getName(),
                scenario.getName());
    }

    /**
     * Runs the server until its input ends or a script makes it exit.
     *
     * @param args the class name of a {@link FakeScenario}, then anything
     * @throws IOException if standard input cannot be read
     * @throws ReflectiveOperationException if there is no such scenario
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        var constructor = Class.forName(args[0]).asSubclass(FakeScenario.class).getDeclaredConstructor();
        constructor.setAccessible(true);
        FakeScenario scenario = constructor.newInstance();
        FakeAppServer server = FakeAppServer.create();
        FakeConnection connection = server.connect(new ProcessOutput(System.out, System.err));
        scenario.prepare(server, Arrays.asList(args).subList(1, args.length));
        try (OutputStream lines = new LineSplitter(connection, () -> false);
                InputStream in = System.in) {
            in.transferTo(lines);
        }
    }

    /** The streams of this process. A client that reads no more changes nothing, as with the real server. */
    private static final class ProcessOutput implements FakeOutput {

        private final PrintStream out;

        private final PrintStream err;

        ProcessOutput(PrintStream out, PrintStream err) {
            this.out = out;
            this.err = err;
        }

        @Override
        public void write(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            this.out.write(bytes, 0, bytes.length);
            this.out.flush();
        }

        @Override
        public void stderr(String text) {
            this.err.print(text);
            this.err.flush();
        }

        @Override
        public void end(int exitCode) {
            Runtime.getRuntime().halt(exitCode);
        }
    }
}
