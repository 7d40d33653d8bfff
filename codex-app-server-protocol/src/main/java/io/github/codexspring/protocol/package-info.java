/** Wire types, method catalogue and routing table of the codex app-server. */
@NullMarked
package io.github.codexspring.protocol;

import org.jspecify.annotations.NullMarked;
