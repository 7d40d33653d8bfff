package io.github.codexspring.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code that a document shows, and the regions of tests that it is taken from, by name. */
public final class ShownCode {

    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern REGION =
            Pattern.compile("\\n *// tag::(\\w+)\\n(.*?)\\n *// end::\\1(?=\\n)", Pattern.DOTALL);

    private static final Path ROOT = root();

    private ShownCode() {}

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs"))) {
            root = root.getParent();
        }
        return root;
    }

    /** The text of a document of the project. */
    public static String page(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    /** The blocks of a document. */
    public static Map<String, String> blocks(String page) {
        return named(BLOCK, page);
    }

    /** The regions of a test of this module. */
    public static Map<String, String> regions(String test) throws IOException {
        return named(REGION, page("codex-spring-boot-autoconfigure/src/test/java/io/github/codexspring/" + test));
    }

    private static Map<String, String> named(Pattern pattern, String text) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2).stripIndent().strip());
        }
        return found;
    }
}
