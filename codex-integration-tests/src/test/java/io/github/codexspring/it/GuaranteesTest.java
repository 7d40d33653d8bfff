package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line of the tables in {@code docs} names tests, and these exist. */
class GuaranteesTest {

    @ParameterizedTest
    @CsvSource({"guarantees.md, 20", "python-parity.md, 80"})
    void whenSomethingIsPromisedThenTestsAreNamed(String document, int rows) throws IOException {
        assertThat(Documents.rows(Documents.find(document)))
                .hasSizeGreaterThan(rows)
                .allSatisfy((row) -> assertThat(row).containsPattern(Documents.LINK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guarantees.md", "python-parity.md"})
    void whenATestIsNamedThenItExists(String document) throws IOException {
        Path path = Documents.find(document);
        for (String row : Documents.rows(path)) {
            Documents.assertTestsExist(path, row);
        }
    }
}
