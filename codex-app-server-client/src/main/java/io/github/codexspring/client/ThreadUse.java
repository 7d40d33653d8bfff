package io.github.codexspring.client;

import java.util.Set;

import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.supervisor.ThreadRights;
import io.github.codexspring.client.internal.supervisor.ThreadsInUse;
import io.github.codexspring.client.internal.tool.ToolCalls;
import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.SandboxPolicy;
import io.github.codexspring.protocol.ThreadArchiveParams;
import io.github.codexspring.protocol.ThreadDeleteParams;
import io.github.codexspring.protocol.ThreadForkParams;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What requests say about the threads they use. */
final class ThreadUse {

    private static final Logger logger = LoggerFactory.getLogger(ThreadUse.class);

    /** Requests that name a thread and do not need it loaded. */
    private static final Set<ClientRequest<?, ?>> WITHOUT_LOADING = Set.of(
            ClientRequests.THREAD_RESUME,
            ClientRequests.THREAD_FORK,
            ClientRequests.THREAD_READ,
            ClientRequests.THREAD_TURNS_LIST,
            ClientRequests.THREAD_ITEMS_LIST,
            ClientRequests.THREAD_ARCHIVE,
            ClientRequests.THREAD_UNARCHIVE,
            ClientRequests.THREAD_DELETE,
            ClientRequests.THREAD_UNSUBSCRIBE);

    private ThreadUse() {}

    /** Id of the thread that has to be loaded for a request, or null. */
    static @Nullable String loadedThread(ClientRequest<?, ?> request, byte[] params) {
        return WITHOUT_LOADING.contains(request) ? null : stringAt(params, 0, params.length, "threadId");
    }

    /** What is to be kept of the answer to a request that loads a thread or lets it go, or null. */
    static Call.@Nullable ResultHook hook(
            ClientRequest<?, ?> request, @Nullable Object params, ThreadsInUse threads, ToolCalls tools) {
        if (params instanceof ThreadArchiveParams archive) {
            return (bytes, from, to) -> threads.released(archive.threadId());
        }
        if (params instanceof ThreadDeleteParams delete) {
            return (bytes, from, to) -> threads.released(delete.threadId());
        }
        return (request == ClientRequests.THREAD_START
                        || request == ClientRequests.THREAD_FORK
                        || request == ClientRequests.THREAD_RESUME)
                ? (bytes, from, to) -> opened(bytes, from, to, params, threads, tools)
                : null;
    }

    private static void opened(
            byte[] bytes, int from, int to, @Nullable Object params, ThreadsInUse threads, ToolCalls tools) {
        Opened opened = Opened.read(bytes, from, to);
        if (opened.threadId() == null) {
            return;
        }
        threads.loaded(opened.threadId(), opened.rights());
        if (params instanceof ThreadForkParams fork) {
            tools.inherit(fork.threadId(), opened.threadId());
        }
    }

    /** What the answer that opens a thread says, read once and without its turns. */
    private record Opened(@Nullable String threadId, ThreadRights rights) {

        static Opened read(byte[] bytes, int from, int to) {
            try {
                return Json.read(bytes, from, to, Opened::read);
            } catch (JacksonException ex) {
                logger.debug("The answer that opens a thread could not be read", ex);
                return new Opened(null, ThreadRights.UNKNOWN);
            }
        }

        private static Opened read(JsonParser parser) {
            String threadId = null;
            SandboxPolicy sandbox = null;
            AskForApproval approvalPolicy = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "thread" -> threadId = id(parser);
                    case "sandbox" -> sandbox = SandboxPolicy.read(parser);
                    case "approvalPolicy" -> approvalPolicy = AskForApproval.read(parser);
                    default -> parser.skipChildren();
                }
            }
            return new Opened(threadId, new ThreadRights(sandbox, approvalPolicy));
        }

        private static @Nullable String id(JsonParser thread) {
            String id = null;
            while (thread.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = thread.currentName().equals("id");
                if (thread.nextToken() == JsonToken.VALUE_STRING && found) {
                    id = thread.getString();
                }
                thread.skipChildren();
            }
            return id;
        }
    }

    /** The string at the end of a path of names, read no further than that; null when there is none. */
    private static @Nullable String stringAt(byte[] json, int from, int to, String... path) {
        try {
            return Json.<@Nullable String>read(json, from, to, (parser) -> find(parser, path));
        } catch (JacksonException ex) {
            logger.debug("The thread of a request could not be read", ex);
            return null;
        }
    }

    private static @Nullable String find(JsonParser parser, String... path) {
        int depth = 0;
        while (parser.currentToken() == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            while (!parser.currentName().equals(path[depth])) {
                parser.nextToken();
                parser.skipChildren();
                if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
                    return null;
                }
            }
            parser.nextToken();
            if (++depth == path.length) {
                return (parser.currentToken() == JsonToken.VALUE_STRING) ? parser.getString() : null;
            }
        }
        return null;
    }
}
