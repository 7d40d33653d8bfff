/** Health of codex clients. */
@NullMarked
package io.github.codexspring.health;

import org.jspecify.annotations.NullMarked;
