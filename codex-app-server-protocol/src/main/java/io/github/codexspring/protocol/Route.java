package io.github.codexspring.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Where the ids stand in {@code params}. A path is a property name, or two of them joined by a dot; null means that there
 * is no such id.
 *
 * @param scope what the message belongs to; an optional turn id that is absent makes {@link Scope#TURN} mean the thread,
 *     an optional thread id that is absent makes {@link Scope#THREAD} mean {@link Scope#GLOBAL}
 * @param threadId path of the thread id
 * @param turnId path of the turn id
 * @param rootTurnId path of the id that the turn was started under, which may be its own, absent or null
 * @param itemId path of the item id
 * @param turnIdOptional whether the turn id may be absent or null
 * @param threadIdOptional whether the thread id may be absent or null
 * @param appendable the string property of a delta that may be joined with its successor's, null if this is no such delta
 */
public record Route(
        Scope scope,
        @Nullable String threadId,
        @Nullable String turnId,
        @Nullable String rootTurnId,
        @Nullable String itemId,
        boolean turnIdOptional,
        boolean threadIdOptional,
        @Nullable String appendable) {}
