/** A chat page over codex turns: a small Spring MVC application. */
@NullMarked
package io.github.codexspring.samples.chat;

import org.jspecify.annotations.NullMarked;
