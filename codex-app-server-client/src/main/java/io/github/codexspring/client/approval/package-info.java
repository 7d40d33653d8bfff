/** Handlers that answer what an app-server asks: approvals, questions, elicitations, tokens. */
@NullMarked
package io.github.codexspring.client.approval;

import org.jspecify.annotations.NullMarked;
