package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of {@code docs} and the tests it names. */
final class Documents {

    static final Pattern LINK = Pattern.compile("\\[`(\\w+)(?:#(\\w+))?`]\\(([^)]+)\\)");

    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern REGION =
            Pattern.compile("\\n *// tag::(\\w+)\\n(.*?)\\n *// end::\\1(?=\\n)", Pattern.DOTALL);

    private Documents() {}

    /** A file below {@code docs}. */
    static Path find(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs").resolve(name))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("folder above that has docs/" + name).isNotNull();
        return folder.resolve("docs").resolve(name);
    }

    /** The code that a page shows, by name. */
    static Map<String, String> shown(Path page) throws IOException {
        return named(BLOCK, Files.readString(page));
    }

    /** The regions of a test. */
    static Map<String, String> compiled(Class<?> test) throws IOException {
        Path sources = find("client.md").resolveSibling("../codex-integration-tests/src/test/java");
        return named(REGION, Files.readString(sources.resolve(test.getName().replace('.', '/') + ".java")));
    }

    private static Map<String, String> named(Pattern pattern, String text) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2).stripIndent().strip());
        }
        return found;
    }

    /** The rows of all tables, without their heads. */
    static List<String> rows(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        return IntStream.range(0, lines.size())
                .filter((line) -> lines.get(line).startsWith("| ") && !isHead(lines, line))
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean isHead(List<String> lines, int line) {
        return lines.get(line).startsWith("| ---")
                || (line + 1 < lines.size() && lines.get(line + 1).startsWith("| ---"));
    }

    /** Fails unless every test that a row names is there. */
    static void assertTestsExist(Path document, String row) throws IOException {
        Matcher link = LINK.matcher(row);
        while (link.find()) {
            Path file = document.resolveSibling(link.group(3)).normalize();
            assertThat(file).as(row).isRegularFile().hasFileName(link.group(1) + ".java");
            String source = Files.readString(file);
            assertThat(source).contains("class " + link.group(1) + " ");
            if (link.group(2) != null) {
                assertThat(source)
                        .as(row)
                        .containsPattern("@(Parameterized)?Test(Factory)?\\b(?s:.){0,600}? " + link.group(2) + "\\(");
            }
        }
    }
}
