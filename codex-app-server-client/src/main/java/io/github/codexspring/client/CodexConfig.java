package io.github.codexspring.client;

import java.util.function.Consumer;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ConfigBatchWriteParams;
import io.github.codexspring.protocol.ConfigReadParams;
import io.github.codexspring.protocol.ConfigReadResponse;
import io.github.codexspring.protocol.ConfigWriteResponse;
import tools.jackson.databind.JsonNode;

/**
 * Configuration of the server, {@code config.toml} and what is laid over it. New threads see a change, loaded ones do not.
 * {@link AppServerConfig} is the configuration of the client.
 */
public final class CodexConfig {

    private final AppServerClient client;

    CodexConfig(AppServerClient client) {
        this.client = client;
    }

    /**
     * The same with futures.
     *
     * @return the configuration, asynchronous
     */
    public AsyncCodexConfig async() {
        return this.client.async().serverConfig();
    }

    /**
     * Reads what is in force. Wire method {@code config/read}.
     *
     * @return the configuration, and where each value comes from
     */
    public ConfigReadResponse read() {
        return this.client.request(
                ClientRequests.CONFIG_READ, ConfigReadParams.builder().build());
    }

    /**
     * Sets one value, in place of the one before. Wire method {@code config/value/write}.
     *
     * @param keyPath key, with dots between tables, for example {@code tools.web_search}
     * @param value the value; a JSON null removes the key
     * @return the file that was written and its new version
     */
    public ConfigWriteResponse write(String keyPath, JsonNode value) {
        return this.client.request(ClientRequests.CONFIG_VALUE_WRITE, Configs.write(keyPath, value));
    }

    /**
     * Sets one text, in place of the value before. Wire method {@code config/value/write}.
     *
     * @param keyPath key, with dots between tables
     * @param value the value
     * @return the file that was written and its new version
     */
    public ConfigWriteResponse write(String keyPath, String value) {
        return write(keyPath, Configs.text(value));
    }

    /**
     * Sets several values, or none of them. Wire method {@code config/batchWrite}.
     *
     * @param customizer the edits, the file and the version it must have
     * @return the file that was written and its new version
     */
    public ConfigWriteResponse writeAll(Consumer<ConfigBatchWriteParams.Builder> customizer) {
        return this.client.request(ClientRequests.CONFIG_BATCH_WRITE, ConfigBatchWriteParams.of(customizer));
    }
}
