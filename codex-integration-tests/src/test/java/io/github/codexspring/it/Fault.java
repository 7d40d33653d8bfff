package io.github.codexspring.it;

/**
 * Something that goes wrong.
 *
 * @param name what happens, as the table says it
 * @param quick whether it takes a second or two, so that it belongs to the short form
 * @param scenario lets it happen and checks what comes of it
 */
record Fault(String name, boolean quick, Scenario scenario) {

    /** Plays a fault to its end. */
    @FunctionalInterface
    interface Scenario {

        FaultRow play() throws Exception;
    }

    static Fault quick(String name, Scenario scenario) {
        return new Fault(name, true, scenario);
    }

    static Fault slow(String name, Scenario scenario) {
        return new Fault(name, false, scenario);
    }

    @Override
    public String toString() {
        return this.name;
    }
}
