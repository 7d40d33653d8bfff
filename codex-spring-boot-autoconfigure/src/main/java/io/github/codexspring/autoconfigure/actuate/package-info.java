/** Auto-configuration of the actuator endpoint of codex clients. */
@NullMarked
package io.github.codexspring.autoconfigure.actuate;

import org.jspecify.annotations.NullMarked;
