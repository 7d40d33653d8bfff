package io.github.codexspring.samples.chat.demo;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Nothing is configured, and no codex that somebody has logged in with is found. */
class DemoCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        ConditionMessage.Builder message = ConditionMessage.forCondition("Demo mode");
        Binder binder = Binder.get(environment);
        if (binder.bind("codex.app-server.command", Bindable.listOf(String.class))
                .isBound()) {
            return ConditionOutcome.noMatch(message.because("codex.app-server.command is set"));
        }
        for (String name : List.of("codex.app-server.url", "codex.app-server.home")) {
            if (binder.bind(name, String.class).isBound()) {
                return ConditionOutcome.noMatch(message.because(name + " is set"));
            }
        }
        CodexLogin login = new CodexLogin(environment);
        return new ConditionOutcome(!login.isUsable(), message.because(login.describe()));
    }
}
