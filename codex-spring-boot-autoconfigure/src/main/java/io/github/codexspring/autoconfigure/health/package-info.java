/** Auto-configuration of the health of codex clients. */
@NullMarked
package io.github.codexspring.autoconfigure.health;

import org.jspecify.annotations.NullMarked;
