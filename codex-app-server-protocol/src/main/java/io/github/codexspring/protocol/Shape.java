package io.github.codexspring.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** How well a JSON object fits one variant of a union that has no tag. */
interface Shape {

    /** Number of known properties, or -1 where the object cannot be that variant. */
    int score(JsonNode node);

    /** The variant that fits best, the first of them if several do, or -1. */
    static int best(JsonNode node, List<Shape> variants) {
        int best = -1;
        int bestScore = -1;
        for (int i = 0; i < variants.size(); i++) {
            int score = variants.get(i).score(node);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * An object.
     *
     * @param known its properties
     * @param required those that must be there
     * @param constants allowed values of required properties
     * @param nested shapes of required properties
     */
    record ObjectShape(
            Set<String> known, Set<String> required, Map<String, Set<String>> constants, Map<String, Shape> nested)
            implements Shape {

        @Override
        public int score(JsonNode node) {
            if (!node.isObject() || !required.stream().allMatch(node::has)) {
                return -1;
            }
            for (Map.Entry<String, Set<String>> constant : constants.entrySet()) {
                JsonNode value = node.get(constant.getKey());
                if (!value.isString() || !constant.getValue().contains(value.stringValue())) {
                    return -1;
                }
            }
            for (Map.Entry<String, Shape> property : nested.entrySet()) {
                if (property.getValue().score(node.get(property.getKey())) < 0) {
                    return -1;
                }
            }
            return (int) known.stream().filter(node::has).count();
        }
    }

    /**
     * A union: as good as its best variant.
     *
     * @param variants shapes of the variants
     */
    record UnionShape(List<Shape> variants) implements Shape {

        @Override
        public int score(JsonNode node) {
            return variants.stream().mapToInt(v -> v.score(node)).max().orElse(-1);
        }
    }
}
