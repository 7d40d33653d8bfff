package io.github.codexspring.testkit;

import tools.jackson.databind.node.ObjectNode;

/** What a response claims to have cost, in tokens. */
record Usage(long input, long cached, long output, long reasoning) {

    static final Usage DEFAULT = new Usage(100, 10, 20, 5);

    ObjectNode toJson() {
        ObjectNode usage = Json.object();
        usage.put("input_tokens", this.input);
        usage.putObject("input_tokens_details").put("cached_tokens", this.cached);
        usage.put("output_tokens", this.output);
        usage.putObject("output_tokens_details").put("reasoning_tokens", this.reasoning);
        return usage.put("total_tokens", this.input + this.output);
    }

    /** The same as an app-server reports it. */
    ObjectNode toNotificationJson() {
        ObjectNode usage = Json.object().put("totalTokens", this.input + this.output);
        usage.put("inputTokens", this.input)
                .put("cachedInputTokens", this.cached)
                .put("cacheWriteInputTokens", 0);
        return usage.put("outputTokens", this.output).put("reasoningOutputTokens", this.reasoning);
    }
}
