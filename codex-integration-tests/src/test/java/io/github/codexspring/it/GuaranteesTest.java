package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line of {@code docs/guarantees.md} names tests, and these exist. */
class GuaranteesTest {

    private static final Pattern LINK = Pattern.compile("\\[`(\\w+)(?:#(\\w+))?`]\\(([^)]+)\\)");

    private final Path document = document();

    private static Path document() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/guarantees.md"))) {
            folder = folder.getParent();
        }
        assertThat(folder).isNotNull();
        return folder.resolve("docs/guarantees.md");
    }

    @Test
    void whenAGuaranteeIsGivenThenItNamesTests() throws IOException {
        List<String> rows = rows();
        assertThat(rows)
                .hasSizeGreaterThan(20)
                .allSatisfy((row) -> assertThat(row).containsPattern(LINK));
    }

    @Test
    void whenATestIsNamedThenItExists() throws IOException {
        for (String row : rows()) {
            Matcher link = LINK.matcher(row);
            while (link.find()) {
                Path file = this.document.resolveSibling(link.group(3)).normalize();
                assertThat(file).as(row).isRegularFile().hasFileName(link.group(1) + ".java");
                String source = Files.readString(file);
                assertThat(source).contains("class " + link.group(1) + " ");
                if (link.group(2) != null) {
                    assertThat(source)
                            .containsPattern("@(Parameterized)?Test(?s:.){0,600}?void " + link.group(2) + "\\(");
                }
            }
        }
    }

    /** The rows of all tables, without their heads. */
    private List<String> rows() throws IOException {
        return Files.readAllLines(this.document).stream()
                .filter((line) -> line.startsWith("| "))
                .filter((line) -> !line.startsWith("| ---") && !line.startsWith("| What"))
                .toList();
    }
}
