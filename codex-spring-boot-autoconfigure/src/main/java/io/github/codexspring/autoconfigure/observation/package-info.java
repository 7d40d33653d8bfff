/** Auto-configuration of observations. */
@NullMarked
package io.github.codexspring.autoconfigure.observation;

import org.jspecify.annotations.NullMarked;
