package io.github.codexspring.samples.chat;

import io.github.codexspring.samples.chat.demo.DemoTransport;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What answers in this application: the user's own codex, or a demonstration of one. */
@Component
class ChatMode {

    private final @Nullable DemoTransport demo;

    ChatMode(ObjectProvider<DemoTransport> demo) {
        this.demo = demo.getIfAvailable();
    }

    /** {@code real}, {@code demo} or {@code fake}. */
    String name() {
        return (this.demo != null) ? this.demo.mode() : "real";
    }

    /** What people should know about the answers they get; null when there is nothing to say. */
    @Nullable
    String notice() {
        return (this.demo != null) ? this.demo.notice() : null;
    }
}
