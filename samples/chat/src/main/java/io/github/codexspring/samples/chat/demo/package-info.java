/** Demo mode: the real codex, or a fake, against a scripted model. */
@NullMarked
package io.github.codexspring.samples.chat.demo;

import org.jspecify.annotations.NullMarked;
