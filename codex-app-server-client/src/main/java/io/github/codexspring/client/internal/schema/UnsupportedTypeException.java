package io.github.codexspring.client.internal.schema;

/** A type has a part that the rules of strict output leave no schema for. */
final class UnsupportedTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedTypeException(String message) {
        super(message);
    }
}
