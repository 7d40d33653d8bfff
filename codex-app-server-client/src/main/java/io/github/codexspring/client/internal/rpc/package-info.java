/** JSON-RPC over one connection: frames, envelopes, requests in flight, answers to the server. Not API. */
@NullMarked
package io.github.codexspring.client.internal.rpc;

import org.jspecify.annotations.NullMarked;
