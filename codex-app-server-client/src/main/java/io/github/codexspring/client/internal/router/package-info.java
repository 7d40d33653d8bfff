/** Event logs of turns, threads and the connection, their cursors and the router that fills them. Not API. */
@NullMarked
package io.github.codexspring.client.internal.router;

import org.jspecify.annotations.NullMarked;
