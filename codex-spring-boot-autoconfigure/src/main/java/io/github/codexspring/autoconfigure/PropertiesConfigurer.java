package io.github.codexspring.autoconfigure;

import java.nio.file.Path;

import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.transport.StdioTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.logging.LogLevel;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/** Applies properties to the builders of the client. */
final class PropertiesConfigurer {

    private static final String DEFAULT_NAME = "codex-spring";

    private static final String DEFAULT_VERSION = "0.1.0";

    private final CodexProperties properties;

    PropertiesConfigurer(CodexProperties properties) {
        this.properties = properties;
    }

    StdioTransport.Builder transportBuilder() {
        CodexProperties.AppServer appServer = this.properties.appServer();
        StdioTransport.Builder builder = StdioTransport.builder()
                .command(appServer.command())
                .environment(appServer.environment())
                .inheritEnvironment(appServer.inheritEnvironment())
                .inheritedVariables(appServer.inheritedVariables())
                .config(TomlConfig.encode(appServer.config()))
                .stderr(level(appServer.stderr().logLevel()), (int)
                        appServer.stderr().tailSize().toBytes());
        PropertyMapper map = PropertyMapper.get();
        map.from(appServer::arguments).to(builder::arguments);
        map.from(appServer::workingDirectory).to(builder::workingDirectory);
        map.from(appServer::home).to(builder::home);
        return builder;
    }

    private static Level level(LogLevel level) {
        return (level == LogLevel.FATAL) ? Level.ERROR : Level.valueOf(level.name());
    }

    void configure(AppServerClientBuilder builder, String applicationName, @Nullable String buildVersion) {
        CodexProperties.AppServer appServer = this.properties.appServer();
        builder.startupTimeout(appServer.startupTimeout())
                .requestTimeout(appServer.requestTimeout())
                .shutdownTimeout(appServer.shutdownTimeout())
                .drainTimeout(appServer.drainTimeout())
                .restart(appServer.restart().policy())
                .maxMessageSize(appServer.maxMessageSize().toBytes())
                .approvalTimeout(this.properties.approvals().timeout());
        configureClient(builder, this.properties.client(), applicationName, buildVersion);
        CodexProperties.ThreadDefaults thread = this.properties.thread();
        Path cwd = thread.cwd();
        builder.threadDefaults(thread.model(), (cwd != null) ? cwd.toString() : null)
                .threadPermissions(
                        thread.sandbox().mode(), thread.approvalPolicy().policy());
    }

    private static void configureClient(
            AppServerClientBuilder builder,
            CodexProperties.Client client,
            String applicationName,
            @Nullable String buildVersion) {
        builder.clientInfo(
                        firstText(client.name(), applicationName, DEFAULT_NAME),
                        StringUtils.hasText(client.title()) ? client.title() : null,
                        firstText(client.version(), buildVersion, DEFAULT_VERSION))
                .experimentalApi(client.experimentalApi())
                .optOutNotifications(client.optOutNotifications())
                .reconcileTimeout(client.reconcileTimeout())
                .turnTimeouts(client.turnTimeout(), client.idleTimeout())
                .turnLog(client.turnLog().maxBytes().toBytes(), client.turnLog().retention())
                .unclaimedTurns(
                        client.turnLog().maxUnclaimed(), client.turnLog().unclaimedTtl());
        DataSize total = client.maxTotalBytes();
        if (total != null) {
            builder.maxTotalBytes(total.toBytes());
        }
    }

    private static String firstText(@Nullable String first, @Nullable String second, String otherwise) {
        if (StringUtils.hasText(first)) {
            return first;
        }
        return StringUtils.hasText(second) ? second : otherwise;
    }
}
