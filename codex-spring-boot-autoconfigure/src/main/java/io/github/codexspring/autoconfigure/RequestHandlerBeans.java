package io.github.codexspring.autoconfigure;

import java.util.List;

import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalPolicy;
import io.github.codexspring.client.approval.AttestationHandler;
import io.github.codexspring.client.approval.CommandApprovalHandler;
import io.github.codexspring.client.approval.CurrentTimeHandler;
import io.github.codexspring.client.approval.ElicitationHandler;
import io.github.codexspring.client.approval.FileChangeApprovalHandler;
import io.github.codexspring.client.approval.PermissionsHandler;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.approval.TokenRefreshHandler;
import io.github.codexspring.client.approval.UserInputHandler;
import io.github.codexspring.client.tool.CodexTool;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;

/**
 * Beans that answer what the server asks, tools included.
 *
 * @author Codex Spring contributors
 */
class RequestHandlerBeans {

    private final ListableBeanFactory beanFactory;

    RequestHandlerBeans(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    ServerRequestHandlers handlers() {
        return ServerRequestHandlers.builder()
                .command(bean(CommandApprovalHandler.class))
                .fileChange(bean(FileChangeApprovalHandler.class))
                .permissions(bean(PermissionsHandler.class))
                .userInput(bean(UserInputHandler.class))
                .elicitation(bean(ElicitationHandler.class))
                .tokenRefresh(bean(TokenRefreshHandler.class))
                .attestation(bean(AttestationHandler.class))
                .currentTime(bean(CurrentTimeHandler.class))
                .build();
    }

    List<CodexTool<?>> tools() {
        return this.beanFactory
                .getBeanProvider(CodexTool.class)
                .orderedStream()
                .<CodexTool<?>>map((tool) -> tool)
                .toList();
    }

    private <T> @Nullable T bean(Class<T> type) {
        return this.beanFactory.getBeanProvider(type).getIfAvailable();
    }

    /** The policy when there is one; it asks the other handler where it has nobody to ask. */
    @Nullable
    ApprovalHandler approvals() {
        ApprovalHandler approvals = policyOrHandler();
        if (approvals != null) {
            refuseBeside(CommandApprovalHandler.class);
            refuseBeside(FileChangeApprovalHandler.class);
        }
        return approvals;
    }

    private void refuseBeside(Class<?> type) {
        List<String> handlers = List.of(this.beanFactory.getBeanNamesForType(type));
        if (!handlers.isEmpty()) {
            throw new IllegalStateException(
                    "Both beans of type " + type.getSimpleName() + " " + handlers + " and of type "
                            + "ApprovalHandler " + List.of(this.beanFactory.getBeanNamesForType(ApprovalHandler.class))
                            + " (an ApprovalPolicy is one) would decide on the same approvals. Remove one of them; for one handler"
                            + " per kind use a CommandApprovalHandler and a FileChangeApprovalHandler and no ApprovalHandler");
        }
    }

    private @Nullable ApprovalHandler policyOrHandler() {
        ApprovalPolicy policy = bean(ApprovalPolicy.class);
        if (policy == null) {
            return bean(ApprovalHandler.class);
        }
        if (policy.hasHandler()) {
            return policy;
        }
        List<ApprovalHandler> others = this.beanFactory
                .getBeanProvider(ApprovalHandler.class)
                .orderedStream()
                .filter((handler) -> !(handler instanceof ApprovalPolicy))
                .toList();
        if (others.size() > 1) {
            throw new NoUniqueBeanDefinitionException(
                    ApprovalHandler.class, others.size(), "an ApprovalPolicy can ask one of them only");
        }
        return others.isEmpty() ? policy : policy.askingWith(others.get(0));
    }
}
