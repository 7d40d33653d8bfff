/** Auto-configuration of server-sent events for turns. */
@NullMarked
package io.github.codexspring.autoconfigure.sse;

import org.jspecify.annotations.NullMarked;
