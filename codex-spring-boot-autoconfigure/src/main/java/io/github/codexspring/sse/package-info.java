/** Turns as streams of server-sent events. */
@NullMarked
package io.github.codexspring.sse;

import org.jspecify.annotations.NullMarked;
