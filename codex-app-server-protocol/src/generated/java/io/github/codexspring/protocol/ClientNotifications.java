package io.github.codexspring.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** All notifications that a client can send. */
@Generated("io.github.codexspring.generator")
public final class ClientNotifications {
  /** {@code initialized}. */
  public static final ClientNotification<Void> INITIALIZED = new ClientNotification<>("initialized", 0);

  private static final List<ClientNotification<?>> ALL = List.of(
  INITIALIZED);

  private static final Map<String, ClientNotification<?>> BY_METHOD = new HashMap<>(2);

  static {
    for (ClientNotification<?> each : ALL) {
      BY_METHOD.put(each.method(), each);
    }
  }

  private ClientNotifications() {}

  /** All of them, by ordinal. */
  public static List<ClientNotification<?>> all() {
    return ALL;
  }

  /** The one with that method name, or null. */
  public static @Nullable ClientNotification<?> byMethod(String method) {
    return BY_METHOD.get(method);
  }
}
