package io.github.codexspring.generator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.codexspring.protocol.Route;
import io.github.codexspring.protocol.Routing;
import io.github.codexspring.protocol.Scope;
import io.github.codexspring.protocol.ServerNotification;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The derived routes against a table that was written down from observations. */
class RoutingTest {

    private static List<String[]> rows() {
        return SchemaCountsTest.lines("/routes.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> routesAreAsObserved() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Route route = Routing.of(row[0]);
                    assertThat(route.threadId()).isEqualTo(path(row[1]));
                    assertThat(route.turnId()).isEqualTo(path(row[2]));
                    assertThat(route.itemId()).isEqualTo(path(row[3]));
                    assertThat(route.threadIdOptional()).isEqualTo(row[1].endsWith("?"));
                    assertThat(route.turnIdOptional()).isEqualTo(row[2].endsWith("?"));
                    assertThat(route.scope())
                            .isEqualTo(
                                    !row[2].equals("-")
                                            ? Scope.TURN
                                            : !row[1].equals("-") ? Scope.THREAD : Scope.GLOBAL);
                }));
    }

    private static String path(String cell) {
        return cell.equals("-") ? null : cell.replace("?", "");
    }

    @Test
    void tableIsComplete() {
        List<String> methods = Stream.concat(
                        ServerNotifications.all().stream().map(ServerNotification::method),
                        ServerRequests.all().stream().map(ServerRequest::method))
                .toList();
        assertThat(rows().stream().map(row -> row[0])).containsExactlyInAnyOrderElementsOf(methods);
        assertThat(Routing.of("no/such/method")).isNull();
    }

    @Test
    void turnsAsAWholeNameTheirRoot() {
        assertThat(ServerNotifications.all().stream()
                        .filter(n -> n.route().rootTurnId() != null)
                        .collect(Collectors.toMap(
                                ServerNotification::method, n -> n.route().rootTurnId())))
                .containsOnlyKeys("turn/started", "turn/completed")
                .containsValue("turn.rootTurnId");
        assertThat(ServerRequests.all()).allMatch(r -> r.route().rootTurnId() == null);
    }

    @Test
    void onlyTextMayBeJoined() {
        assertThat(ServerNotifications.all().stream()
                        .filter(n -> n.route().appendable() != null)
                        .collect(Collectors.toMap(
                                ServerNotification::method, n -> n.route().appendable())))
                .containsOnlyKeys(
                        "item/agentMessage/delta",
                        "item/plan/delta",
                        "item/commandExecution/outputDelta",
                        "item/fileChange/outputDelta",
                        "item/reasoning/summaryTextDelta",
                        "item/reasoning/textDelta",
                        "thread/realtime/item/transcript/delta",
                        "thread/realtime/transcript/delta")
                .containsValue("delta");
    }
}
