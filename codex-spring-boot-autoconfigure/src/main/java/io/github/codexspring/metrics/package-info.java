/** Meters of codex clients and their streams. */
@NullMarked
package io.github.codexspring.metrics;

import org.jspecify.annotations.NullMarked;
