package io.github.codexspring.client.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChildEnvironmentTest {

    private static final Platform LINUX = new Platform("linux", "x64");

    private static final Platform WINDOWS = new Platform("win32", "x64");

    private final Map<String, String> variables = new HashMap<>(Map.of("Path", "p", "HOME", "h", "OTHER", "o"));

    @Test
    void whenAllIsInheritedThenOwnVariablesGoOver() {
        new ChildEnvironment(true, null, Map.of("HOME", "mine", "NEW", "n")).applyTo(this.variables, LINUX);
        assertThat(this.variables)
                .containsOnly(
                        Map.entry("Path", "p"),
                        Map.entry("HOME", "mine"),
                        Map.entry("OTHER", "o"),
                        Map.entry("NEW", "n"));
    }

    @Test
    void whenThereIsAListThenOnlyThoseAreInherited() {
        new ChildEnvironment(true, List.of("HOME", "PATH"), Map.of()).applyTo(this.variables, LINUX);
        assertThat(this.variables).containsOnly(Map.entry("HOME", "h"));
    }

    @Test
    void whenNothingIsInheritedThenOnlyOwnVariablesAreThere() {
        new ChildEnvironment(false, List.of("HOME"), Map.of("A", "a")).applyTo(this.variables, LINUX);
        assertThat(this.variables).containsOnly(Map.entry("A", "a"));
    }

    @Test
    void whenItIsWindowsThenNamesMeanTheSameInAnyCase() {
        new ChildEnvironment(true, List.of("PATH", "other"), Map.of("PATH", "mine")).applyTo(this.variables, WINDOWS);
        assertThat(this.variables).containsOnly(Map.entry("PATH", "mine"), Map.entry("OTHER", "o"));
    }
}
