package io.github.codexspring.protocol;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.TreeTraversingParser;

/**
 * An object of a tagged union, read as far as its tag. The app-server mostly writes the tag first, then the rest is
 * decoded from the stream; otherwise the object is read into a tree before.
 */
final class Tagged {

    private final String tag;
    private final JsonParser body;
    private final @Nullable JsonNode tree;

    private Tagged(String tag, JsonParser body, @Nullable JsonNode tree) {
        this.tag = tag;
        this.body = body;
        this.tree = tree;
    }

    static Tagged read(JsonParser p, String tagName) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            return of(Trees.read(p), tagName);
        }
        String first = p.nextName();
        if (first == null) {
            return of(Trees.emptyObject(), tagName);
        }
        if (p.nextToken() == JsonToken.VALUE_STRING && first.equals(tagName)) {
            return new Tagged(p.getString(), p, null);
        }
        return of(Trees.restOfObject(p, first), tagName);
    }

    private static Tagged of(JsonNode tree, String tagName) {
        return new Tagged(tagOf(tree, tagName), parser(tree), tree);
    }

    /** The tag, empty if there is none. */
    String tag() {
        return tag;
    }

    /** Stands on the start of the object, or on the value of the tag, its first property. */
    JsonParser body() {
        return body;
    }

    /** The whole value; not to be called after {@link #body} was read from. */
    JsonNode raw(String tagName) {
        return tree != null ? tree : Trees.restOfObject(body, tagName);
    }

    /** A parser that stands on the first token of a tree. */
    static JsonParser parser(JsonNode tree) {
        JsonParser p = new TreeTraversingParser(tree);
        p.nextToken();
        return p;
    }

    /** The string property of that name, empty if there is none. */
    static String tagOf(JsonNode tree, String tagName) {
        String value = stringOf(tree, tagName);
        return value == null ? "" : value;
    }

    /** The string property of that name. */
    static @Nullable String stringOf(JsonNode tree, String name) {
        JsonNode value = tree instanceof ObjectNode ? tree.get(name) : null;
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
