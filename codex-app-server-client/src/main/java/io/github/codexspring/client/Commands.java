package io.github.codexspring.client;

import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import io.github.codexspring.protocol.CommandExecParams;
import io.github.codexspring.protocol.CommandExecTerminateParams;
import io.github.codexspring.protocol.CommandExecWriteParams;

/** Parameters of commands. */
final class Commands {

    private Commands() {}

    static CommandExecParams streaming(Consumer<CommandExecParams.Builder> customizer) {
        CommandExecParams.Builder params =
                CommandExecParams.builder().processId(UUID.randomUUID().toString());
        customizer.accept(params);
        return params.streamStdoutStderr(true).build();
    }

    static String processId(CommandExecParams params) {
        return Objects.requireNonNull(params.processId(), "processId");
    }

    static CommandExecWriteParams write(String processId, byte[] input) {
        return CommandExecWriteParams.builder()
                .processId(processId)
                .deltaBase64(Base64.getEncoder().encodeToString(input))
                .build();
    }

    static CommandExecWriteParams closeInput(String processId) {
        return CommandExecWriteParams.builder()
                .processId(processId)
                .closeStdin(true)
                .build();
    }

    static CommandExecTerminateParams terminate(String processId) {
        return CommandExecTerminateParams.builder().processId(processId).build();
    }
}
