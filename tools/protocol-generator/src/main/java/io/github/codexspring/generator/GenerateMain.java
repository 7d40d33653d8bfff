package io.github.codexspring.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the sources of the protocol from the snapshot. The one argument is the source folder. */
public final class GenerateMain {

    private GenerateMain() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: GenerateMain <source folder>");
        }
        Map<String, String> sources = Generator.generate(Schema.load());
        write(Path.of(args[0]), sources);
        System.out.println(sources.size() + " files written to " + args[0]);
    }

    /** Replaces the content of the package's folder. */
    static void write(Path sourceFolder, Map<String, String> sources) throws IOException {
        Path folder = sourceFolder.resolve(Poet.PACKAGE.replace('.', '/'));
        Files.createDirectories(folder);
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(folder.resolve(source.getKey()), source.getValue());
        }
    }
}
