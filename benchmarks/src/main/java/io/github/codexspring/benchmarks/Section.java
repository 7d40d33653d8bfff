package io.github.codexspring.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** A part of the comparison. */
enum Section {
    THROUGHPUT,
    PERMSG,
    LATENCY,
    MEMORY,
    SMALL_HEAP,
    REAL;

    static Section of(String argument) {
        return Arrays.stream(values())
                .filter((section) -> section.argument().equals(argument))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + argument + "' is neither an option nor a section"));
    }

    String argument() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
