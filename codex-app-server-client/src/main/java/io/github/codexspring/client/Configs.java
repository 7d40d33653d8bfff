package io.github.codexspring.client;

import io.github.codexspring.protocol.ConfigValueWriteParams;
import io.github.codexspring.protocol.MergeStrategy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Parameters of changes of the configuration. */
final class Configs {

    private Configs() {}

    static ConfigValueWriteParams write(String keyPath, JsonNode value) {
        return ConfigValueWriteParams.builder()
                .keyPath(keyPath)
                .value(value)
                .mergeStrategy(MergeStrategy.REPLACE)
                .build();
    }

    static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }
}
