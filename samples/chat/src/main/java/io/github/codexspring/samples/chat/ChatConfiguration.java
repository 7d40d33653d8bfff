package io.github.codexspring.samples.chat;

import io.github.codexspring.actuate.CodexEndpointContributor;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers need around them. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    /** Where the text of a request is no string, the request is wrong: a number is not turned into one. */
    @Bean
    JsonMapperBuilderCustomizer strictText() {
        return (builder) -> builder.withCoercionConfig(LogicalType.Textual, (coercion) -> {
            coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            coercion.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            coercion.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
    }

    @Bean
    CodexEndpointContributor modeContributor(ChatMode mode) {
        return (details) -> details.put("mode", mode.name());
    }
}
