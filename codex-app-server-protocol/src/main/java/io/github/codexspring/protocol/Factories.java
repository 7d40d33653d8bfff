package io.github.codexspring.protocol;

import tools.jackson.core.json.JsonFactory;

/** The one JSON factory of this package. */
final class Factories {

    static final JsonFactory JSON = JsonFactory.builder().build();

    private Factories() {}
}
