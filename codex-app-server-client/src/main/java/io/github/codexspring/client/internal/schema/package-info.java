/** JSON Schemas of Java types, and the binding of JSON to them. */
@NullMarked
package io.github.codexspring.client.internal.schema;

import org.jspecify.annotations.NullMarked;
