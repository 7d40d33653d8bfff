/** Tools that a client offers to the agent. Experimental, as the protocol's dynamic tools are. */
@NullMarked
package io.github.codexspring.client.tool;

import org.jspecify.annotations.NullMarked;
