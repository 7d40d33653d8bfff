package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OrphanReaperTest {

    private final List<Process> started = new ArrayList<>();

    private final SessionMarker marker = SessionMarker.random();

    @TempDir
    private Path folder;

    @AfterEach
    void killWhatATestHasLeft() {
        this.started.forEach(Process::destroyForcibly);
    }

    @Test
    void whenTheJvmIsGoneThenServerAndAllThatCarriesItsMarkerEnd() throws Exception {
        Process server = start(this.marker);
        Process command = start(this.marker);
        start(this.marker, "kill", "-STOP", Long.toString(server.pid())).waitFor();
        Path record = record(identity(server));
        reap();
        assertThat(server.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(command.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(record).doesNotExist();
    }

    @Test
    void whenTheServerHasEndedThenItsCommandsEnd() throws Exception {
        Process command = start(this.marker);
        Path record =
                record(new ProcessIdentity(command.pid(), identity(command).start() - 1));
        reap();
        assertThat(command.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(record).doesNotExist();
    }

    @Test
    void whenTheServersPidIsUsedAgainThenItsNewProcessIsLeftAlone() throws Exception {
        Process stranger = start(SessionMarker.random());
        Path record =
                record(new ProcessIdentity(stranger.pid(), identity(stranger).start() - 1));
        reap();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(record).doesNotExist();
    }

    @Test
    void whenTheJvmLivesThenNothingIsTouched() throws Exception {
        Process server = start(this.marker);
        Path record = new SessionRecords(this.folder).write(this.marker, server.toHandle());
        reap();
        assertThat(server.isAlive()).isTrue();
        assertThat(record).exists();
    }

    @Test
    void whenTwoReapAtOnceThenOrphansEndAndNobodyElse() throws Exception {
        Process other = start(SessionMarker.random());
        List<Process> servers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            SessionMarker each = SessionMarker.random();
            Process server = start(each);
            servers.add(server);
            record(each, identity(server));
        }
        CompletableFuture.allOf(CompletableFuture.runAsync(this::reap), CompletableFuture.runAsync(this::reap))
                .join();
        for (Process server : servers) {
            assertThat(server.waitFor(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(other.isAlive()).isTrue();
        assertThat(this.folder).isEmptyDirectory();
    }

    private void reap() {
        new OrphanReaper(new SessionRecords(this.folder)).reap();
    }

    private Path record(ProcessIdentity server) throws IOException {
        return record(this.marker, server);
    }

    private Path record(SessionMarker of, ProcessIdentity server) throws IOException {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current()).orElseThrow();
        ProcessIdentity gone = new ProcessIdentity(self.pid(), self.start() - 1);
        return Files.writeString(
                this.folder.resolve(of.token() + ".session"),
                new SessionRecord(SessionRecord.currentScope(), of, gone, server).encode());
    }

    private static ProcessIdentity identity(Process process) {
        return ProcessIdentity.of(process.toHandle()).orElseThrow();
    }

    private Process start(SessionMarker carried) throws IOException {
        return start(carried, "sleep", "300");
    }

    private Process start(SessionMarker carried, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        carried.addTo(builder.environment());
        Process process = builder.start();
        this.started.add(process);
        return process;
    }
}
