package io.github.codexspring.client;

import java.util.List;
import java.util.function.Consumer;

import io.github.codexspring.protocol.ApprovalsReviewer;
import io.github.codexspring.protocol.ReviewStartParams;
import io.github.codexspring.protocol.ReviewTarget;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.TurnStartParams;
import io.github.codexspring.protocol.UserInput;

/** Parameters that the handles fill in. */
final class Threads {

    private Threads() {}

    static ThreadStartParams startParams(AppServerConfig config, Consumer<ThreadStartParams.Builder> customizer) {
        AppServerConfig.ThreadDefaults defaults = config.thread();
        ThreadStartParams.Builder params = ThreadStartParams.builder()
                .sandbox(defaults.sandbox())
                .approvalPolicy(defaults.approvalPolicy())
                .approvalsReviewer(ApprovalsReviewer.USER);
        if (defaults.model() != null) {
            params.model(defaults.model());
        }
        if (defaults.cwd() != null) {
            params.cwd(defaults.cwd());
        }
        customizer.accept(params);
        return params.build();
    }

    /**
     * The server forgets what a thread may do, unless that is to read only, and takes what its configuration allows. So it is
     * told again, or what is configured here when it is not known.
     */
    static ThreadResumeParams resumeParams(
            ClientCore core, String threadId, Consumer<ThreadResumeParams.Builder> customizer) {
        AppServerConfig.ThreadDefaults defaults = core.config().thread();
        ThreadResumeParams.Builder params = ThreadResumeParams.builder()
                .excludeTurns(true)
                .sandbox(defaults.sandbox())
                .approvalPolicy(defaults.approvalPolicy())
                .approvalsReviewer(ApprovalsReviewer.USER);
        core.rights(threadId).applyTo(params);
        customizer.accept(params);
        return params.threadId(threadId).build();
    }

    static ThreadForkParams forkParams(
            ClientCore core, String threadId, Consumer<ThreadForkParams.Builder> customizer) {
        AppServerConfig.ThreadDefaults defaults = core.config().thread();
        ThreadForkParams.Builder params = ThreadForkParams.builder()
                .excludeTurns(true)
                .sandbox(defaults.sandbox())
                .approvalPolicy(defaults.approvalPolicy())
                .approvalsReviewer(ApprovalsReviewer.USER);
        core.rights(threadId).applyTo(params);
        customizer.accept(params);
        return params.threadId(threadId).build();
    }

    static TurnStartParams turnParams(
            String threadId, List<UserInput> input, Consumer<TurnStartParams.Builder> customizer) {
        TurnStartParams.Builder params = TurnStartParams.builder();
        customizer.accept(params);
        return params.threadId(threadId).input(input).build();
    }

    static ReviewStartParams reviewParams(String threadId, ReviewTarget target) {
        return ReviewStartParams.builder().threadId(threadId).target(target).build();
    }

    static List<UserInput> text(String text) {
        return List.of(Inputs.text(text));
    }
}
