package io.github.codexspring.testkit;

/** Refuses the request being handled with a JSON-RPC error. */
final class FakeRpcException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final int INVALID_REQUEST = -32600;

    private final int code;

    FakeRpcException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static FakeRpcException invalid(String message) {
        return new FakeRpcException(INVALID_REQUEST, message);
    }

    int code() {
        return this.code;
    }
}
