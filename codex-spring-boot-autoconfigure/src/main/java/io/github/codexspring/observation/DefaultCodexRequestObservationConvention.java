package io.github.codexspring.observation;

import java.util.concurrent.CancellationException;

import io.github.codexspring.client.RequestTimeoutException;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/**
 * Default {@link CodexRequestObservationConvention}: {@code codex.client.requests}, named by the method, with
 * {@code rpc.system}, {@code rpc.method}, {@code outcome} ({@code success}, {@code error}, {@code timeout},
 * {@code cancelled}) and {@code error.type}.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class DefaultCodexRequestObservationConvention implements CodexRequestObservationConvention {

    private static final KeyValue SYSTEM = KeyValue.of("rpc.system", "jsonrpc");

    /** Creates the convention. */
    public DefaultCodexRequestObservationConvention() {}

    @Override
    public String getName() {
        return "codex.client.requests";
    }

    @Override
    public String getContextualName(CodexRequestObservationContext context) {
        return context.getMethod();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CodexRequestObservationContext context) {
        Throwable error = context.getError();
        return KeyValues.of(
                SYSTEM,
                KeyValue.of("rpc.method", context.getMethod()),
                KeyValue.of("outcome", outcome(error)),
                KeyValue.of("error.type", (error != null) ? error.getClass().getSimpleName() : "none"));
    }

    private static String outcome(@Nullable Throwable error) {
        if (error == null) {
            return "success";
        }
        if (error instanceof RequestTimeoutException) {
            return "timeout";
        }
        return (error instanceof CancellationException) ? "cancelled" : "error";
    }
}
