package io.github.codexspring.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A goal of the project and what a run has reached.
 *
 * @param row number of the goal
 * @param figure what is compared
 * @param subject which of our ways to read
 * @param reached the ratio or figure, or empty when it was not measured
 * @param must the limit
 * @param atLeast whether more is better
 * @param unit unit of the limit
 */
record Goal(int row, String figure, String subject, OptionalDouble reached, double must, boolean atLeast, String unit) {

    String verdict() {
        if (this.reached.isEmpty()) {
            return "not measured";
        }
        double value = this.reached.getAsDouble();
        boolean met = this.atLeast ? value >= this.must : value <= this.must;
        return met ? "met" : "**not met**";
    }

    String line() {
        return "| " + this.row + " | " + this.figure + " | " + this.subject + " | "
                + (this.reached.isPresent() ? number(this.reached.getAsDouble()) + this.unit : "–") + " | "
                + (this.atLeast ? "≥ " : "≤ ") + number(this.must) + this.unit + " | " + verdict() + " |";
    }

    private static String number(double value) {
        double size = Math.abs(value);
        String format = (size >= 100) ? "%.0f" : (size >= 10) ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
