package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.codexspring.protocol.Route;
import io.github.codexspring.protocol.Scope;
import io.github.codexspring.protocol.ServerNotification;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.jspecify.annotations.Nullable;

/**
 * A method whose messages can stand in a log: the server's notifications and requests of the catalogue, and the five
 * that this client adds.
 */
public final class WireMethod {

    /** Where ids may stand in the params of a method that is not in the catalogue. */
    public static final Route FALLBACK = new Route(Scope.TURN, "threadId", "turnId", null, "itemId", true, true, null);

    private static final List<WireMethod> ALL = new ArrayList<>();

    private static final WireMethod[] TABLE = new WireMethod[1024];

    /** A method that is not in the catalogue; its name stands before the params of the entry. */
    public static final WireMethod UNKNOWN = new WireMethod("", FALLBACK, null, null);

    /** An approval was asked for; params hold our approval id, the wire method and its params. */
    public static final WireMethod APPROVAL_REQUESTED = ours("codex/approval/requested");

    /** An approval was answered or has lapsed. */
    public static final WireMethod APPROVAL_RESOLVED = ours("codex/approval/resolved");

    /** Another request of the server was answered or has lapsed; params hold its method, its ids and the outcome. */
    public static final WireMethod REQUEST_RESOLVED = ours("codex/request/resolved");

    /** Terminal: how the turn ended is not known. */
    public static final WireMethod TURN_LOST = ours("codex/turn/lost");

    /** Events are missing; stored where the connection broke or a message was too long, else made when a cursor reads. */
    public static final WireMethod GAP = ours("codex/gap");

    private static final Map<String, WireMethod> BY_NAME;

    static {
        for (ServerNotification<?> notification : ServerNotifications.all()) {
            register(new WireMethod(notification.method(), notification.route(), notification, null));
        }
        for (ServerRequest<?, ?> request : ServerRequests.all()) {
            register(new WireMethod(request.method(), request.route(), null, request));
        }
        BY_NAME = ALL.stream()
                .filter((method) -> !method.name.isEmpty())
                .collect(Collectors.toUnmodifiableMap(WireMethod::name, (method) -> method));
    }

    /** {@code turn/started}. */
    public static final WireMethod TURN_STARTED = known(ServerNotifications.TURN_STARTED.method());

    /** {@code turn/completed}. */
    public static final WireMethod TURN_COMPLETED = known(ServerNotifications.TURN_COMPLETED.method());

    /** {@code item/started}. */
    public static final WireMethod ITEM_STARTED = known(ServerNotifications.ITEM_STARTED.method());

    /** {@code item/completed}. */
    public static final WireMethod ITEM_COMPLETED = known(ServerNotifications.ITEM_COMPLETED.method());

    /** {@code configWarning}. */
    public static final WireMethod CONFIG_WARNING = known(ServerNotifications.CONFIG_WARNING.method());

    /** {@code thread/settings/updated}. */
    public static final WireMethod THREAD_SETTINGS_UPDATED =
            known(ServerNotifications.THREAD_SETTINGS_UPDATED.method());

    /** {@code serverRequest/resolved}. */
    public static final WireMethod SERVER_REQUEST_RESOLVED =
            known(ServerNotifications.SERVER_REQUEST_RESOLVED.method());

    private final String name;

    private final byte[] bytes;

    private final int index;

    private final Route route;

    private final RoutePlan plan;

    private final @Nullable ServerNotification<?> notification;

    private final @Nullable ServerRequest<?, ?> request;

    private WireMethod(
            String name,
            Route route,
            @Nullable ServerNotification<?> notification,
            @Nullable ServerRequest<?, ?> request) {
        this.name = name;
        this.bytes = name.getBytes(StandardCharsets.UTF_8);
        this.route = route;
        this.plan = RoutePlan.of(route);
        this.notification = notification;
        this.request = request;
        this.index = ALL.size();
        ALL.add(this);
    }

    private static WireMethod ours(String name) {
        return new WireMethod(name, FALLBACK, null, null);
    }

    private static WireMethod known(String name) {
        WireMethod method = BY_NAME.get(name);
        if (method == null) {
            throw new IllegalStateException("'" + name + "' is not in the catalogue");
        }
        return method;
    }

    private static void register(WireMethod method) {
        int slot = Bytes.hash(method.bytes, 0, method.bytes.length) & (TABLE.length - 1);
        while (TABLE[slot] != null) {
            slot = (slot + 1) & (TABLE.length - 1);
        }
        TABLE[slot] = method;
    }

    /** The method of the catalogue whose name is that range of bytes, or null. */
    static @Nullable WireMethod find(byte[] buffer, int from, int to) {
        int slot = Bytes.hash(buffer, from, to) & (TABLE.length - 1);
        WireMethod method;
        while ((method = TABLE[slot]) != null) {
            if (Arrays.equals(method.bytes, 0, method.bytes.length, buffer, from, to)) {
                return method;
            }
            slot = (slot + 1) & (TABLE.length - 1);
        }
        return null;
    }

    /** The method at an index of {@link #index()}. */
    public static WireMethod at(int index) {
        return ALL.get(index);
    }

    /** How many methods there are; indexes run below it. */
    public static int count() {
        return ALL.size();
    }

    /** Wire name; empty for {@link #UNKNOWN}. */
    public String name() {
        return this.name;
    }

    /** Number that a log keeps instead of the name. */
    public int index() {
        return this.index;
    }

    /** Where the ids stand in params. */
    public Route route() {
        return this.route;
    }

    RoutePlan plan() {
        return this.plan;
    }

    /** Descriptor of the notification, or null when this is none of the catalogue. */
    public @Nullable ServerNotification<?> notification() {
        return this.notification;
    }

    /** Descriptor of the server request, or null when this is none of the catalogue. */
    public @Nullable ServerRequest<?, ?> request() {
        return this.request;
    }

    @Override
    public String toString() {
        return this.name;
    }
}
