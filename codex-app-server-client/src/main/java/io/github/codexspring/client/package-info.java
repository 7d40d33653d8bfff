/** Client of the codex app-server: the public API. */
@NullMarked
package io.github.codexspring.client;

import org.jspecify.annotations.NullMarked;
