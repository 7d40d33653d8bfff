/** Life of the connection: start, handshake, state, end. Not API. */
@NullMarked
package io.github.codexspring.client.internal.supervisor;

import org.jspecify.annotations.NullMarked;
