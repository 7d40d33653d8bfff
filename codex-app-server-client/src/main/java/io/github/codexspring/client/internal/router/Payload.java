package io.github.codexspring.client.internal.router;

import io.github.codexspring.client.internal.rpc.WireMethod;

/**
 * An event on its way into a log, which copies it.
 *
 * @param method method, {@link WireMethod#UNKNOWN} when it is not in the catalogue
 * @param name wire name of an unknown method, else empty
 * @param source array that holds the params
 * @param from start of the params
 * @param to end of the params
 * @param bodyFrom start of the text of an appendable delta, or -1
 * @param bodyTo end of the text of an appendable delta
 * @param arrival when it was read, as {@link System#nanoTime()} counts
 */
record Payload(
        WireMethod method, byte[] name, byte[] source, int from, int to, int bodyFrom, int bodyTo, long arrival) {

    private static final byte[] NO_NAME = {};

    /** An event of the catalogue, or one of ours, that comes now. */
    static Payload of(WireMethod method, byte[] params) {
        return new Payload(method, NO_NAME, params, 0, params.length, -1, -1, System.nanoTime());
    }

    int length() {
        return this.name.length + this.to - this.from;
    }
}
