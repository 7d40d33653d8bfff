/** Application events for what happens to an app-server and its turns. */
@NullMarked
package io.github.codexspring.event;

import org.jspecify.annotations.NullMarked;
