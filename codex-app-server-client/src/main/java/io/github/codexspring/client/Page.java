package io.github.codexspring.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items what is in it
 * @param next where the next part begins, or null when this is the last one
 */
record Page<T>(List<T> items, @Nullable String next) {}
