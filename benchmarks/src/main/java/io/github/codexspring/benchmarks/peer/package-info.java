/** One peer in a process of its own: it reads the load of a firehose and prints what it took as one line of JSON. */
@NullMarked
package io.github.codexspring.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
