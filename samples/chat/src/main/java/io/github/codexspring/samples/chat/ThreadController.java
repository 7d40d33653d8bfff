package io.github.codexspring.samples.chat;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.TurnHandle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts threads and turns. */
@RestController
@RequestMapping(path = "/api/threads", consumes = MediaType.APPLICATION_JSON_VALUE)
class ThreadController {

    private final AppServerClient client;

    private final WorkingDirectories directories;

    ThreadController(AppServerClient client, WorkingDirectories directories) {
        this.client = client;
        this.directories = directories;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ThreadCreated create(@RequestBody(required = false) @Valid @Nullable NewThread request) {
        String cwd = (request != null) ? this.directories.check(request.cwd()) : null;
        String model = (request != null) ? request.model() : null;
        startCodex();
        CodexThread thread = this.client.startThread((params) -> {
            if (cwd != null) {
                params.cwd(cwd);
            }
            if (model != null && !model.isBlank()) {
                params.model(model);
            }
        });
        return new ThreadCreated(thread.id());
    }

    @PostMapping("/{threadId}/turns")
    @ResponseStatus(HttpStatus.ACCEPTED)
    TurnStarted startTurn(@PathVariable String threadId, @RequestBody @Valid Message message) {
        startCodex();
        return new TurnStarted(start(threadId, message.text()).id());
    }

    /**
     * Waits as long as a start may take, and starts again what has failed or ended; a request alone would wait less, or
     * fail.
     */
    private void startCodex() {
        this.client.start();
    }

    private TurnHandle start(String threadId, String text) {
        try {
            return this.client.thread(threadId).startTurn(text);
        } catch (InvalidRequestException ex) {
            if (!ex.rpcMessage().startsWith("thread not found")) {
                throw ex;
            }
            // Not loaded: a thread of an earlier run of this application.
            return this.client.resumeThread(threadId).startTurn(text);
        }
    }

    record NewThread(
            @Size(max = 4096) @WellFormed @Nullable String cwd,
            @Size(max = 200) @WellFormed @Nullable String model) {}

    record ThreadCreated(String threadId) {}

    record TurnStarted(String turnId) {}
}
