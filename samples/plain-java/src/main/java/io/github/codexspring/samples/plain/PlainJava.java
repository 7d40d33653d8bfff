package io.github.codexspring.samples.plain;

import java.util.stream.Stream;

import io.github.codexspring.client.AppServerClient;

/** Prints the answer to what its arguments ask, as it is written. */
public final class PlainJava {

    private PlainJava() {}

    /**
     * Runs one turn.
     *
     * @param words what to ask
     */
    public static void main(String[] words) {
        try (AppServerClient client = AppServerClient.builder().command("codex").build();
                Stream<String> text =
                        client.startThread().startTurn(String.join(" ", words)).text()) {
            text.forEach(System.out::print);
        }
        System.out.println();
    }
}
