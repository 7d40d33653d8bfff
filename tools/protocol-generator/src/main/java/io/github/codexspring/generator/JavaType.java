package io.github.codexspring.generator;

/** The Java side of a schema that is used as a value: in a field, a list, a map or an alternative of a union. */
sealed interface JavaType {

    /** A scalar. */
    enum Scalar implements JavaType {
        STRING,
        BOOL,
        INT32,
        /** A short unsigned integer, held in an {@code int}. */
        UINT16,
        INT64,
        /** An unsigned integer of at most 32 bits, held in a {@code long}. */
        UINT32,
        /** An unsigned integer of 64 bits, held in the bits of a {@code long}. */
        UINT64,
        DOUBLE,
        /** Any JSON. */
        ANY;

        boolean isUnsigned() {
            return this == UINT16 || this == UINT32 || this == UINT64;
        }

        boolean isLong() {
            return this == INT64 || this == UINT32 || this == UINT64;
        }

        boolean isPrimitive() {
            return this != STRING && this != ANY;
        }
    }

    /** A generated enum. */
    record EnumRef(String name) implements JavaType {}

    /** A generated record or union. */
    record ObjectRef(String name) implements JavaType {}

    /** A list. */
    record ListOf(JavaType element) implements JavaType {}

    /** An object used as a map. */
    record MapOf(JavaType value, boolean nullableValues) implements JavaType {}
}
