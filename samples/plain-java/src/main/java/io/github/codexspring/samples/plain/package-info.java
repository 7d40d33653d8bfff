/** The client without Spring. */
@NullMarked
package io.github.codexspring.samples.plain;

import org.jspecify.annotations.NullMarked;
