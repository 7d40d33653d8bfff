package io.github.codexspring.client;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What can be done blocking can be done asynchronously, by the same name, and the other way round. */
class TwinsTest {

    static Stream<Arguments> twins() {
        return Stream.of(
                arguments(AppServerClient.class, AsyncAppServerClient.class, Set.of("builder"), Set.of()),
                arguments(CodexThread.class, AsyncCodexThread.class, Set.of(), Set.of()),
                arguments(
                        TurnHandle.class,
                        AsyncTurnHandle.class,
                        Set.of("stream", "streamAfter"),
                        Set.of("events", "eventsAfter", "mergedEvents", "tap", "isLastEvent")),
                arguments(CodexAccount.class, AsyncCodexAccount.class, Set.of(), Set.of()),
                arguments(CodexCommands.class, AsyncCodexCommands.class, Set.of(), Set.of()),
                arguments(CodexConfig.class, AsyncCodexConfig.class, Set.of(), Set.of()),
                arguments(ChatgptLogin.class, AsyncChatgptLogin.class, Set.of("await"), Set.of("completed")),
                arguments(DeviceCodeLogin.class, AsyncDeviceCodeLogin.class, Set.of("await"), Set.of("completed")));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void whenAMethodIsInOneLayerThenItIsInTheOther(
            Class<?> blocking, Class<?> async, Set<String> onlyBlocking, Set<String> onlyAsync) {
        Set<String> ownWay = new TreeSet<>(onlyBlocking);
        ownWay.add("async");
        assertThat(signatures(blocking, ownWay)).isEqualTo(signatures(async, onlyAsync));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void whenAMethodIsAsynchronousThenItGivesNoStreamThatBlocks(Class<?> blocking, Class<?> async) {
        assertThat(publicMethods(blocking).map(Method::getReturnType))
                .noneMatch((type) -> CompletableFuture.class.isAssignableFrom(type))
                .noneMatch((type) -> Flow.Publisher.class.isAssignableFrom(type));
        assertThat(publicMethods(async).map(Method::getReturnType))
                .noneMatch((type) -> BaseStream.class.isAssignableFrom(type))
                .noneMatch((type) -> Iterator.class.isAssignableFrom(type));
    }

    private static Set<String> signatures(Class<?> type, Set<String> without) {
        return publicMethods(type)
                .filter((method) -> !without.contains(method.getName()))
                .map((method) -> method.getName()
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter((method) -> method.getDeclaringClass() != Object.class)
                .filter((method) -> Modifier.isPublic(method.getModifiers()));
    }
}
