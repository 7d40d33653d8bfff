package io.github.codexspring.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The threads of a fake, and its ids. Guarded by itself. */
final class FakeStore {

    private final Map<String, FakeThread> threads = new LinkedHashMap<>();

    private long lastId;

    /** An id of the form that the real server uses. */
    synchronized String nextId() {
        return String.format("00000000-0000-7000-8000-%012d", ++this.lastId);
    }

    FakeThread create(@Nullable String forkedFrom, JsonNode params) {
        FakeThread thread = new FakeThread(nextId(), forkedFrom, params);
        synchronized (this) {
            this.threads.put(thread.id(), thread);
        }
        return thread;
    }

    /** A thread, loaded or not. */
    synchronized FakeThread find(FakeCall call, String complaint) {
        String id = call.requiredText("threadId");
        FakeThread thread = this.threads.get(id);
        if (thread == null) {
            throw FakeRpcException.invalid(complaint + id);
        }
        return thread;
    }

    /** A thread that the calling connection has loaded. */
    FakeThread loaded(FakeCall call) {
        FakeThread thread = find(call, "thread not found: ");
        if (!thread.isLoadedBy(call.connection())) {
            throw FakeRpcException.invalid("thread not found: " + thread.id());
        }
        return thread;
    }

    /** All threads, newest first. */
    synchronized List<FakeThread> all() {
        List<FakeThread> all = new ArrayList<>(this.threads.values());
        Collections.reverse(all);
        return all;
    }

    synchronized void remove(FakeThread thread) {
        this.threads.remove(thread.id());
    }
}
