package io.github.codexspring.autoconfigure;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.UnixSocketTransport;
import io.github.codexspring.client.transport.WebSocketTransport;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;
import org.springframework.boot.ssl.SslBundles;

/** Makes the transport to an app-server that is not launched but has an address. */
final class ServerTransports {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private static final String PREFIX = "codex.app-server.";

    private final CodexProperties.AppServer properties;

    private final ObjectProvider<SslBundles> sslBundles;

    ServerTransports(CodexProperties.AppServer properties, ObjectProvider<SslBundles> sslBundles) {
        this.properties = properties;
        this.sslBundles = sslBundles;
    }

    Transport create(URI url, Binder binder) {
        for (String launching : List.of("command", "arguments")) {
            exclusive("url", url, launching, bound(binder, launching));
        }
        exclusive("token", this.properties.token(), "token-file", this.properties.tokenFile());
        return "unix".equals(url.getScheme()) ? unixSocket(url) : webSocket(url);
    }

    private static @Nullable Object bound(Binder binder, String name) {
        return binder.bind(PREFIX + name, Bindable.listOf(String.class)).orElse(null);
    }

    private static void exclusive(
            String first, @Nullable Object firstValue, String other, @Nullable Object otherValue) {
        MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn((entries) -> {
            entries.put(PREFIX + first, firstValue);
            entries.put(PREFIX + other, otherValue);
        });
    }

    private Transport unixSocket(URI url) {
        String path = url.getPath();
        if (path == null || !path.startsWith("/") || url.getAuthority() != null) {
            throw new IllegalArgumentException(
                    "Property 'codex.app-server.url' must name an absolute path, as in 'unix:///run/codex.sock'");
        }
        return UnixSocketTransport.builder(Path.of(path))
                .connectTimeout(connectTimeout())
                .build();
    }

    private Transport webSocket(URI url) {
        WebSocketTransport.Builder builder = WebSocketTransport.builder(url).connectTimeout(connectTimeout());
        PropertyMapper map = PropertyMapper.get();
        map.from(this.properties::token).to(builder::token);
        map.from(this.properties::tokenFile).to(builder::tokenFile);
        map.from(this.properties.ssl()::bundle)
                .as((name) -> this.sslBundles.getObject().getBundle(name).createSslContext())
                .to(builder::sslContext);
        return builder.build();
    }

    private Duration connectTimeout() {
        Duration startup = this.properties.startupTimeout();
        return (startup.compareTo(LONGEST_CONNECT) < 0) ? startup : LONGEST_CONNECT;
    }
}
