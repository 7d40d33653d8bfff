package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Finds one string in a JSON object, in a pass that builds nothing. Safe for any thread. */
public final class JsonField {

    private final JsonScanner.Name[] path;

    private JsonField(JsonScanner.Name[] path) {
        this.path = path;
    }

    /** The field at a path of names, the outermost first. */
    public static JsonField at(String... path) {
        return new JsonField(Arrays.stream(path)
                .map((name) -> new JsonScanner.Name(name.getBytes(StandardCharsets.US_ASCII)))
                .toArray(JsonScanner.Name[]::new));
    }

    /** The string in that range of JSON, null when there is none; of equal keys the last one counts. */
    public @Nullable String in(byte[] bytes, int from, int to) {
        JsonScanner json = new JsonScanner();
        Envelope.Range found = new Envelope.Range();
        found.clear();
        json.over(bytes, from, to);
        boolean whole = json.nextByte() == '{' && find(json, 0, found) && json.nextByte() < 0;
        return (whole && found.present()) ? Json.text(bytes, found.from, found.to) : null;
    }

    private boolean find(JsonScanner json, int depth, Envelope.Range found) {
        json.position++;
        for (boolean first = true; json.member(first); first = false) {
            boolean named = json.keyIs(this.path[depth]);
            boolean last = depth == this.path.length - 1;
            if (named) {
                found.clear();
            }
            int start = json.position;
            boolean passed = (named && !last && json.peek() == '{') ? find(json, depth + 1, found) : json.value();
            if (!passed) {
                return false;
            }
            if (named && last && json.bytes[start] == '"') {
                found.set(start + 1, json.position - 1, true);
            }
        }
        return json.closed;
    }
}
