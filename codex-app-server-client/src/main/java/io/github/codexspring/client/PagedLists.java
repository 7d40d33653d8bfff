package io.github.codexspring.client;

import java.util.function.Consumer;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.Model;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.protocol.Thread;
import io.github.codexspring.protocol.ThreadItemEntry;
import io.github.codexspring.protocol.ThreadItemsListCursor;
import io.github.codexspring.protocol.ThreadItemsListParams;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadTurnsListParams;
import io.github.codexspring.protocol.Turn;

/** The lists that have a method of their own. */
final class PagedLists {

    private PagedLists() {}

    static PagedList<?, ?, Thread> threads(AsyncAppServerClient client, Consumer<ThreadListParams.Builder> customizer) {
        return new PagedList<>(
                client,
                ClientRequests.THREAD_LIST,
                (cursor) -> {
                    ThreadListParams.Builder params = ThreadListParams.builder();
                    customizer.accept(params);
                    return ((cursor != null) ? params.cursor(cursor) : params).build();
                },
                (response) -> new Page<>(response.data(), response.nextCursor()));
    }

    static PagedList<?, ?, Model> models(AsyncAppServerClient client, Consumer<ModelListParams.Builder> customizer) {
        return new PagedList<>(
                client,
                ClientRequests.MODEL_LIST,
                (cursor) -> {
                    ModelListParams.Builder params = ModelListParams.builder();
                    customizer.accept(params);
                    return ((cursor != null) ? params.cursor(cursor) : params).build();
                },
                (response) -> new Page<>(response.data(), response.nextCursor()));
    }

    static PagedList<?, ?, Turn> turns(
            AsyncAppServerClient client, String threadId, Consumer<ThreadTurnsListParams.Builder> customizer) {
        return new PagedList<>(
                client,
                ClientRequests.THREAD_TURNS_LIST,
                (cursor) -> {
                    ThreadTurnsListParams.Builder params = ThreadTurnsListParams.builder();
                    customizer.accept(params);
                    params.threadId(threadId);
                    return ((cursor != null) ? params.cursor(cursor) : params).build();
                },
                (response) -> new Page<>(response.data(), response.nextCursor()));
    }

    static PagedList<?, ?, ThreadItemEntry> items(
            AsyncAppServerClient client, String threadId, Consumer<ThreadItemsListParams.Builder> customizer) {
        return new PagedList<>(
                client,
                ClientRequests.THREAD_ITEMS_LIST,
                (cursor) -> {
                    ThreadItemsListParams.Builder params = ThreadItemsListParams.builder();
                    customizer.accept(params);
                    params.threadId(threadId);
                    return ((cursor != null) ? params.cursor(ThreadItemsListCursor.of(cursor)) : params).build();
                },
                (response) -> new Page<>(response.data(), response.nextCursor()));
    }
}
