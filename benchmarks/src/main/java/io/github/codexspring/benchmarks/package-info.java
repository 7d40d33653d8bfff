/** Runs peers side by side as processes of their own and compares what they have measured. */
@NullMarked
package io.github.codexspring.benchmarks;

import org.jspecify.annotations.NullMarked;
