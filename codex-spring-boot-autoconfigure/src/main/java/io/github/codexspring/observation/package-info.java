/** Observations of the requests and turns of clients. */
@NullMarked
package io.github.codexspring.observation;

import org.jspecify.annotations.NullMarked;
