/** Auto-configuration of the meters of codex clients and their streams. */
@NullMarked
package io.github.codexspring.autoconfigure.metrics;

import org.jspecify.annotations.NullMarked;
