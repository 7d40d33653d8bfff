/** Writes the sources of codex-app-server-protocol from a snapshot of the app-server's JSON schema. */
@NullMarked
package io.github.codexspring.generator;

import org.jspecify.annotations.NullMarked;
