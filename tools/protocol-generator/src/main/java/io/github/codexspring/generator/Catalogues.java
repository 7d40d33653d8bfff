package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import org.jspecify.annotations.Nullable;

/** Makes the four catalogues from the methods of the schema. */
final class Catalogues {

    private final Schema schema;
    private final Map<String, Definition> definitions;
    private final RouteReader routes;

    Catalogues(Schema schema, Map<String, Definition> definitions) {
        this.schema = schema;
        this.definitions = definitions;
        this.routes = new RouteReader(definitions);
    }

    TypeSpec.Builder clientRequests() {
        CatalogueEmitter catalogue =
                new CatalogueEmitter("ClientRequests", "ClientRequest", 2, "All requests that a client can send.");
        List<@Nullable String> params = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (Schema.Method method : schema.methods("ClientRequest")) {
            String result = MethodNotes.result(method, schema);
            catalogue.add(
                    method,
                    List.of(nameOrVoid(method.params()), Poet.own(result)),
                    CodeBlock.of("."),
                    CodeBlock.of(
                            ", $L, $L, $L, $L",
                            method.experimental(),
                            method.paramsRequired(),
                            MethodNotes.isLongRunning(method.name()),
                            MethodNotes.isIdempotent(method.name())));
            params.add(method.params());
            results.add(result);
        }
        catalogue.addTypeSwitch("paramsType", params);
        catalogue.addTypeSwitch("resultType", results);
        catalogue.addReadSwitch("readParams", params);
        catalogue.addReadSwitch("readResult", results);
        return catalogue.emit();
    }

    TypeSpec.Builder serverRequests() {
        CatalogueEmitter catalogue = new CatalogueEmitter(
                "ServerRequests", "ServerRequest", 2, "All requests that the app-server sends and wants answered.");
        List<String> params = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (Schema.Method method : schema.methods("ServerRequest")) {
            String result = MethodNotes.result(method, schema);
            String type = required(method);
            catalogue.add(
                    method,
                    List.of(Poet.own(type), Poet.own(result)),
                    CodeBlock.of("."),
                    CodeBlock.of(", $L, $L", method.experimental(), route(method.name(), type)));
            params.add(type);
            results.add(result);
        }
        catalogue.addTypeSwitch("paramsType", params);
        catalogue.addTypeSwitch("resultType", results);
        catalogue.addReadSwitch("readParams", params);
        catalogue.addReadSwitch("readResult", results);
        return catalogue.emit();
    }

    TypeSpec.Builder serverNotifications() {
        CatalogueEmitter catalogue = new CatalogueEmitter(
                "ServerNotifications", "ServerNotification", 1, "All notifications that the app-server sends.");
        List<String> types = new ArrayList<>();
        Map<Integer, CodeBlock> copies = new TreeMap<>();
        for (Schema.Method method : schema.methods("ServerNotification")) {
            String type = required(method);
            String appendable = routes.read(method.name(), type).appendable();
            if (appendable != null) {
                copies.put(types.size(), copy(type, appendable));
            }
            catalogue.add(
                    method,
                    List.of(Poet.own(type)),
                    CodeBlock.of("."),
                    CodeBlock.of(", $L, $L", method.experimental(), route(method.name(), type)));
            types.add(type);
        }
        catalogue.addTypeSwitch("type", types);
        catalogue.addReadSwitch("read", types);
        catalogue.addCopySwitch("withText", copies);
        return catalogue.emit();
    }

    /** Yields a copy of {@code params} with {@code text} in the place of a field. */
    private CodeBlock copy(String type, String replaced) {
        if (!(definitions.get(type) instanceof Definition.RecordType object)
                || object.fields().stream().anyMatch(Field::hasExplicitNull)) {
            throw new IllegalStateException(type + " is no plain record, so it cannot be copied");
        }
        CodeBlock arguments = object.fields().stream()
                .map(field -> field.wireName().equals(replaced)
                        ? CodeBlock.of("text")
                        : CodeBlock.of("value.$L()", field.javaName()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement("$T value = ($T) params", Poet.own(type), Poet.own(type))
                .addStatement("yield new $T($L)", Poet.own(type), arguments)
                .build();
    }

    TypeSpec.Builder clientNotifications() {
        CatalogueEmitter catalogue = new CatalogueEmitter(
                "ClientNotifications", "ClientNotification", 1, "All notifications that a client can send.");
        for (Schema.Method method : schema.methods("ClientNotification")) {
            catalogue.add(method, List.of(nameOrVoid(method.params())), CodeBlock.of("."), CodeBlock.of(""));
        }
        return catalogue.emit();
    }

    private CodeBlock route(String method, String params) {
        RouteReader.Found route = routes.read(method, params);
        return CodeBlock.of(
                "new $T($T.$L, $S, $S, $S, $S, $L, $L, $S)",
                Poet.own("Route"),
                Poet.own("Scope"),
                route.scope(),
                route.threadId(),
                route.turnId(),
                route.rootTurnId(),
                route.itemId(),
                route.turnIdOptional(),
                route.threadIdOptional(),
                route.appendable());
    }

    private static TypeName nameOrVoid(@Nullable String type) {
        return type == null ? ClassName.get(Void.class) : Poet.own(type);
    }

    private static String required(Schema.Method method) {
        String params = method.params();
        if (params == null) {
            throw new IllegalStateException(method.name() + " has no parameters");
        }
        return params;
    }
}
