package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class SessionRecordsTest {

    private static final ProcessIdentity SELF =
            ProcessIdentity.of(ProcessHandle.current()).orElseThrow();

    /** A process that there never was. */
    private static final ProcessIdentity GONE = new ProcessIdentity(SELF.pid(), SELF.start() - 1);

    private final SessionMarker marker = SessionMarker.random();

    @TempDir
    private Path temporary;

    @Test
    void whenWrittenThenItIsPrivateAndHoldsNothingButWhoIsWho() throws IOException {
        Path file = records().write(this.marker, ProcessHandle.current());
        assertThat(file).isRegularFile();
        assertThat(permissions(folder())).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(Files.readAllLines(file))
                .extracting((line) -> line.substring(0, line.indexOf('=')))
                .containsExactly("scope", "marker", "jvm.pid", "jvm.start", "server.pid", "server.start");
        assertThat(SessionRecord.decode(Files.readString(file)))
                .isEqualTo(new SessionRecord(SessionRecord.currentScope(), this.marker, SELF, SELF));
        SessionRecords.delete(file);
        assertThat(files()).isEmpty();
    }

    @Test
    void whenTheJvmLivesThenItsRecordIsLeftAlone() {
        Path file = records().write(this.marker, ProcessHandle.current());
        assertThat(records().abandoned()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void whenTheJvmIsGoneThenItsRecordIsAbandoned() throws IOException {
        SessionRecord session = new SessionRecord(SessionRecord.currentScope(), this.marker, GONE, SELF);
        Path file = put(session.encode());
        assertThat(records().abandoned()).containsExactly(new SessionRecords.Entry(file, session));
    }

    @Test
    void whenTheRecordIsOfAnotherContainerThenItIsLeftAlone() throws IOException {
        String boot = SessionRecord.currentScope().split(" ")[0];
        Path file = put(new SessionRecord(boot + " pid:[1]", this.marker, GONE, SELF).encode());
        assertThat(records().abandoned()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void whenTheRecordIsFromBeforeTheBootThenItIsAbandoned() throws IOException {
        put(new SessionRecord("other-boot pid:[1]", this.marker, GONE, GONE).encode());
        assertThat(records().abandoned()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0\1\2garbage",
                "\\u12",
                "scope=s\nmarker=\njvm.pid=1\njvm.start=1\nserver.pid=1\nserver.start=1\n",
                "scope=s\nmarker=a\njvm.pid=1\njvm.start=1\nserver.pid=1\nserver.start=1\n",
                "scope=s\nmarker=0123456789abcdef0123456789abcdef\njvm.pid=x\njvm.start=1\nserver.pid=1\nserver.start=1\n",
                "scope=s\nmarker=0123456789abcdef0123456789abcdef\njvm.pid=1\njvm.start=1\n"
            })
    void whenAFileIsNoRecordThenItIsRemoved(String text) throws IOException {
        put(text);
        assertThat(records().abandoned()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void whenARecordIsTooLargeOrALinkThenItIsRemovedAndNothingBehindIt() throws IOException {
        put("scope=" + "x".repeat(10_000));
        Path target = Files.writeString(
                this.temporary.resolve("target"),
                new SessionRecord(SessionRecord.currentScope(), this.marker, GONE, SELF).encode());
        Files.createSymbolicLink(folder().resolve("link.session"), target);
        Files.createDirectory(folder().resolve("folder.session"));
        assertThat(records().abandoned()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(target).exists();
    }

    @Test
    void whenAnotherJvmIsWritingThenItsFileStaysAndOnlyAnOldOneIsRemoved() throws IOException {
        put("text");
        Path fresh = Files.createFile(folder().resolve("1.tmp"));
        Path old = Files.createFile(folder().resolve("2.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path strange = Files.createFile(folder().resolve("strange"));
        assertThat(records().abandoned()).isEmpty();
        assertThat(files()).containsExactlyInAnyOrder(fresh, strange);
    }

    @Test
    void whenTheFolderCannotBeMadeThenThereIsNoRecordAndNoFailure() throws IOException {
        Files.createFile(folder());
        assertThat(records().write(this.marker, ProcessHandle.current())).isNull();
        assertThat(records().abandoned()).isEmpty();
        SessionRecords none = new SessionRecords(this.temporary.resolve("none/none"));
        assertThat(none.write(this.marker, ProcessHandle.current())).isNull();
        SessionRecords.delete(null);
    }

    @Test
    void whenTheFolderIsALinkThenItIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(this.temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder(), elsewhere);
        assertThat(records().write(this.marker, ProcessHandle.current())).isNull();
        assertThat(records().abandoned()).isEmpty();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whenTheFolderWasOpenToOthersThenItIsClosed() throws IOException {
        Files.createDirectory(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(records().write(this.marker, ProcessHandle.current())).isNotNull();
        assertThat(permissions(folder())).isEqualTo("rwx------");
    }

    @Test
    void whenFolderOrRecordBelongToAnotherUserThenTheyAreLeftAlone() throws IOException {
        Path file = put(new SessionRecord(SessionRecord.currentScope(), this.marker, GONE, SELF).encode());
        giveAway(file);
        assertThat(records().abandoned()).isEmpty();
        assertThat(file).exists();
        giveAway(folder());
        assertThat(records().write(this.marker, ProcessHandle.current())).isNull();
        assertThat(files()).containsExactly(file);
    }

    private static void giveAway(Path file) throws IOException {
        Assumptions.assumeTrue(
                Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "only root can");
        Files.setAttribute(file, "unix:uid", 65_534);
    }

    private SessionRecords records() {
        return new SessionRecords(folder());
    }

    private Path folder() {
        return this.temporary.resolve("records");
    }

    private Path put(String text) throws IOException {
        Files.createDirectories(folder());
        return Files.writeString(folder().resolve("some.session"), text);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
