package io.github.codexspring.generator;

/**
 * A property of an object.
 *
 * @param wireName its name on the wire
 * @param javaName its name in Java
 * @param type its type, without its nullability
 * @param required whether it must be there
 * @param nullable whether it may be null
 * @param experimental whether only the experimental API has it
 */
record Field(
        String wireName, String javaName, JavaType type, boolean required, boolean nullable, boolean experimental) {

    /** Whether its value may be missing in Java. */
    boolean isNullableInJava() {
        // a required field of any type holds JSON's null as a node
        return !required || nullable && type != JavaType.Scalar.ANY;
    }

    /** Whether absent and null differ and both are allowed. */
    boolean hasExplicitNull() {
        return !required && nullable;
    }
}
