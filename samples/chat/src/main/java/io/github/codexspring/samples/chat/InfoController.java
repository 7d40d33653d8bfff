package io.github.codexspring.samples.chat;

import io.github.codexspring.client.AppServerClient;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page what it talks to. */
@RestController
class InfoController {

    private final ChatMode mode;

    private final AppServerClient client;

    InfoController(ChatMode mode, AppServerClient client) {
        this.mode = mode;
        this.client = client;
    }

    @GetMapping("/api/info")
    Info info() {
        return new Info(
                this.mode.name(), this.mode.notice(), this.client.state().name());
    }

    record Info(String mode, @Nullable String notice, String state) {}
}
