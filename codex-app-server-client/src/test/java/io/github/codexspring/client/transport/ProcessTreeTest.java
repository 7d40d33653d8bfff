package io.github.codexspring.client.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The server is a shell here that prints the pid of each process it starts. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessTreeTest {

    /** A child, one in a session of its own, and one that was given away: its parent is gone. */
    private static final String THREE =
            "sleep 300 & echo $!; setsid sh -c 'echo $$; exec sleep 300' & (setsid sh -c 'echo $$; exec sleep 300' &); ";

    private static final String UNTIL_STDIN_CLOSES = "cat > /dev/null";

    private final List<ProcessHandle> started = new ArrayList<>();

    @AfterEach
    void killWhatATestHasLeft() {
        this.started.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void whenTheServerIsKilledThenAllThatItHasStartedEnds() throws Exception {
        TransportSession session = shell(THREE + UNTIL_STDIN_CLOSES);
        List<ProcessHandle> processes = processes(session, 3);
        server(session).destroyForcibly();
        awaitGone(processes);
        assertThat(session.ended().get(5, TimeUnit.SECONDS).exitCode()).isEqualTo(137);
        session.close(Duration.ZERO);
    }

    @Test
    void whenTheServerEndsByItselfThenAllThatItHasStartedEnds() throws Exception {
        TransportSession session = shell(THREE + "read line; exit 7");
        List<ProcessHandle> processes = processes(session, 3);
        session.output().write('\n');
        session.output().flush();
        awaitGone(processes);
        assertThat(session.ended().get(5, TimeUnit.SECONDS).exitCode()).isEqualTo(7);
    }

    @Test
    void whenClosedThenAllIsGoneOnReturn() throws Exception {
        TransportSession session = shell(THREE + UNTIL_STDIN_CLOSES);
        List<ProcessHandle> processes = processes(session, 3);
        processes.add(server(session));
        session.close(Duration.ofSeconds(5));
        assertThat(processes).noneMatch(ProcessIdentity::isLiving);
        assertThat(session.ended().get(5, TimeUnit.SECONDS).exitCode()).isZero();
    }

    @Test
    void whenNobodyHeedsTermThenAllIsKilledInTime() throws Exception {
        String deaf = "trap '' TERM; ";
        TransportSession session = shell(deaf + "sh -c \"" + deaf + "echo \\$\\$; while :; do sleep 1; done\" & "
                + "(setsid sh -c \"" + deaf + "echo \\$\\$; while :; do sleep 1; done\" &); while :; do sleep 1; done");
        List<ProcessHandle> processes = processes(session, 2);
        processes.add(server(session));
        long start = System.nanoTime();
        session.close(Duration.ofMillis(200));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(processes).noneMatch(ProcessIdentity::isLiving);
    }

    @Test
    void whenTheServerSaysSomethingOnTermThenItIsHeard() throws Exception {
        TransportSession session = shell("trap 'echo bye >&2; exit 5' TERM; echo $$; while :; do sleep 0.1; done");
        processes(session, 1);
        session.close(Duration.ofMillis(100));
        TransportEnd end = session.ended().get(5, TimeUnit.SECONDS);
        assertThat(end.exitCode()).isEqualTo(5);
        assertThat(end.stderrTail()).isEqualTo("bye");
    }

    @Test
    void whenProcessesAreStoppedThenTheyEndAllTheSame() throws Exception {
        TransportSession session = shell(THREE + UNTIL_STDIN_CLOSES);
        List<ProcessHandle> processes = processes(session, 3);
        processes.add(server(session));
        for (ProcessHandle process : processes) {
            start("kill", "-STOP", Long.toString(process.pid())).waitFor();
        }
        session.close(Duration.ofMillis(100));
        assertThat(processes).noneMatch(ProcessIdentity::isLiving);
    }

    @Test
    void whenTheMarkerIsWithheldThenWhoWasSeenBelowTheServerEnds() throws Exception {
        Process server = start("sh", "-c", "env -i sh -c 'echo $$; exec sleep 300' & " + UNTIL_STDIN_CLOSES);
        List<ProcessHandle> processes = read(server.getInputStream(), 1);
        ProcessTree tree = new ProcessTree(SessionMarker.random(), List.of(server.toHandle()));
        tree.look();
        server.destroyForcibly().waitFor();
        assertThat(processes).allMatch(ProcessIdentity::isLiving);
        assertThat(tree.end()).isEmpty();
        assertThat(processes).noneMatch(ProcessIdentity::isLiving);
    }

    @Test
    void whenAProcessBelongsToAnotherSessionThenItIsLeftAlone() throws Exception {
        TransportSession one = shell(THREE + UNTIL_STDIN_CLOSES);
        TransportSession other = shell(THREE + UNTIL_STDIN_CLOSES);
        List<ProcessHandle> ones = processes(one, 3);
        List<ProcessHandle> others = processes(other, 3);
        others.add(server(other));
        one.close(Duration.ofSeconds(5));
        assertThat(ones).noneMatch(ProcessIdentity::isLiving);
        assertThat(others).allMatch(ProcessIdentity::isLiving);
        other.close(Duration.ofSeconds(5));
        assertThat(others).noneMatch(ProcessIdentity::isLiving);
    }

    @Test
    void whenAPidIsUsedAgainThenItsNewProcessIsNobodyWeKnow() throws Exception {
        Process process = start("sleep", "300");
        ProcessIdentity identity = ProcessIdentity.of(process.toHandle()).orElseThrow();
        ProcessIdentity earlier = new ProcessIdentity(identity.pid(), identity.start() - 1);
        assertThat(identity.living()).contains(process.toHandle());
        assertThat(identity.isGone()).isFalse();
        assertThat(earlier.living()).isEmpty();
        assertThat(earlier.isGone()).isTrue();
        process.destroyForcibly().waitFor();
        assertThat(identity.living()).isEmpty();
        assertThat(identity.isGone()).isTrue();
    }

    @Test
    void whenASessionRunsWithinASessionThenItCarriesBothMarkers() throws Exception {
        SessionMarker outer = SessionMarker.random();
        ProcessBuilder builder = new ProcessBuilder(ChildProgram.line("session"));
        outer.addTo(builder.environment());
        Process jvm = builder.start();
        this.started.add(jvm.toHandle());
        List<ProcessHandle> inner = read(jvm.getInputStream(), 1);
        assertThat(LinuxProcesses.carrying(outer.token()))
                .contains(jvm.toHandle())
                .containsAll(inner);
        assertThat(new ProcessTree(outer, List.of()).end()).isEmpty();
        assertThat(inner).noneMatch(ProcessIdentity::isLiving);
        assertThat(jvm.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    private Process start(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        this.started.add(process.toHandle());
        return process;
    }

    private TransportSession shell(String script) {
        TransportSession session = StdioTransport.builder()
                .command(List.of("sh", "-c", script))
                .arguments(List.of())
                .build()
                .open();
        this.started.add(server(session));
        return session;
    }

    private static ProcessHandle server(TransportSession session) {
        return ProcessHandle.of(session.pid().orElseThrow()).orElseThrow();
    }

    private List<ProcessHandle> processes(TransportSession session, int count) throws IOException {
        return read(session.input(), count);
    }

    private List<ProcessHandle> read(InputStream pids, int count) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(pids, StandardCharsets.UTF_8));
        List<ProcessHandle> processes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ProcessHandle.of(Long.parseLong(reader.readLine())).ifPresent(processes::add);
        }
        this.started.addAll(processes);
        return processes;
    }

    private static void awaitGone(List<ProcessHandle> processes) {
        await().atMost(Duration.ofSeconds(2)).until(() -> processes.stream().noneMatch(ProcessIdentity::isLiving));
    }
}
