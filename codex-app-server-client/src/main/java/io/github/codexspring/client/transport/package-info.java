/** How a client reaches an app-server: the transport SPI and the child-process transport. */
@NullMarked
package io.github.codexspring.client.transport;

import org.jspecify.annotations.NullMarked;
