/** Parts of the way of an event, measured alone with JMH. */
@NullMarked
package io.github.codexspring.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
