/** Handlers that answer the approvals an app-server asks for. */
@NullMarked
package io.github.codexspring.client.approval;

import org.jspecify.annotations.NullMarked;
