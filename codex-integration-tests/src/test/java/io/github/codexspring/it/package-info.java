/** Tests of the client against the real app-server, which talks to a model endpoint of the testkit. */
@NullMarked
package io.github.codexspring.it;

import org.jspecify.annotations.NullMarked;
