package io.github.codexspring.client.internal.router;

import io.github.codexspring.client.internal.rpc.WireMethod;

/**
 * An event on its way into a log, which copies its text.
 *
 * @param method that of the template, which the reading thread knows without a look at it
 * @param template all but the text
 * @param source array that holds the text
 * @param from start of the text
 * @param to end of the text
 * @param arrival when it was read, as {@link System#nanoTime()} counts
 */
record Payload(WireMethod method, Template template, byte[] source, int from, int to, long arrival) {

    Payload(Template template, byte[] source, int from, int to, long arrival) {
        this(template.method(), template, source, from, to, arrival);
    }

    /** An event of the catalogue, or one of ours, that comes now and is no delta. */
    static Payload of(WireMethod method, byte[] params) {
        return new Payload(Template.of(method), params, 0, params.length, System.nanoTime());
    }

    Payload asLate() {
        return new Payload(this.template.asLate(), this.source, this.from, this.to, this.arrival);
    }

    int length() {
        return this.to - this.from;
    }
}
