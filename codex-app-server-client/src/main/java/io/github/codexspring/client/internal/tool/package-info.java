/** Offers tools to the server and answers its calls. */
@NullMarked
package io.github.codexspring.client.internal.tool;

import org.jspecify.annotations.NullMarked;
