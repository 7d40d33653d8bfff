package io.github.codexspring.event;

import java.util.Map;

import io.github.codexspring.client.AppServerClient;

/** Whose events they are. */
record EventOrigin(Object source, String clientName) {

    static EventOrigin of(Map<String, AppServerClient> clients, Object otherwise) {
        if (clients.size() != 1) {
            return new EventOrigin(otherwise, "");
        }
        Map.Entry<String, AppServerClient> only = clients.entrySet().iterator().next();
        return new EventOrigin(only.getValue(), only.getKey());
    }
}
