/** Test doubles for both ends: a scriptable fake app-server, and a fake model endpoint that lets the real one run offline. */
@NullMarked
package io.github.codexspring.testkit;

import org.jspecify.annotations.NullMarked;
