package io.github.codexspring.client;

import java.util.regex.Pattern;

import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.protocol.W3cTraceContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@code trace} member of requests. */
final class TraceMember {

    private static final Logger logger = LoggerFactory.getLogger(TraceMember.class);

    private static final Pattern PARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Pattern STATE = Pattern.compile("[ -~]{1,512}");

    private static final byte[] NONE = {};

    private TraceMember() {}

    /** Its JSON, empty when there is no trace. What is no W3C trace context is left out: no request fails for it. */
    static byte[] json(@Nullable W3cTraceContext context) {
        String parent = (context != null) ? context.traceparent() : null;
        if (context == null || parent == null) {
            return NONE;
        }
        if (!PARENT.matcher(parent).matches()) {
            logger.debug("A request goes without its trace, whose 'traceparent' is not as W3C has it");
            return NONE;
        }
        String state = context.tracestate();
        return Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeStringProperty("traceparent", parent);
            if (state != null && STATE.matcher(state).matches()) {
                generator.writeStringProperty("tracestate", state);
            }
            generator.writeEndObject();
        });
    }
}
