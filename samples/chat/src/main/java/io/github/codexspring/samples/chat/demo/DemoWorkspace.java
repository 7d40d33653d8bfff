package io.github.codexspring.samples.chat.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A handful of files for the demo to look at. */
final class DemoWorkspace {

    private DemoWorkspace() {}

    static void fill(Path workspace) throws IOException {
        Files.writeString(workspace.resolve("README.md"), "# Weather station\n\nReads a sensor and prints the mean.\n");
        Path source = Files.createDirectories(workspace.resolve("src"));
        Files.writeString(source.resolve("mean.py"), "def mean(values):\n    return sum(values) / len(values)\n");
        Path tests = Files.createDirectories(workspace.resolve("tests"));
        Files.writeString(
                tests.resolve("test_mean.py"),
                "from src.mean import mean\n\n\ndef test_mean():\n    assert mean([1, 2, 3]) == 2\n");
    }
}
