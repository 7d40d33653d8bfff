/** Auto-configuration of the codex app-server client: properties, beans and their lifecycle. */
@NullMarked
package io.github.codexspring.autoconfigure;

import org.jspecify.annotations.NullMarked;
