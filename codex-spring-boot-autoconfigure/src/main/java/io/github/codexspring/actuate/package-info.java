/** Actuator endpoint for codex clients. */
@NullMarked
package io.github.codexspring.actuate;

import org.jspecify.annotations.NullMarked;
