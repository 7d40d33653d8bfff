package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.router.EventPublisherTck;
import org.junit.jupiter.api.Test;
import org.testng.ITestNGListener;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the Technology Compatibility Kit of Reactive Streams, which TestNG drives. */
class ReactiveStreamsTckTest {

    /** Needs a publisher that fails at once; ours ends with a terminal event instead. */
    private static final String NEEDS_A_FAILURE =
            "required_spec109_mayRejectCallsToSubscribeIfPublisherIsUnableOrUnwillingToServeThemRejectionMustTriggerOnErrorAfterOnSubscribe";

    @Test
    void whenTheRulesOfReactiveStreamsAreCheckedThenNoneIsBroken() throws Exception {
        CompletableFuture<TestListenerAdapter> turns = CompletableFuture.supplyAsync(() -> run(TurnEventsTck.class));
        TestListenerAdapter logs = run(EventPublisherTck.class);
        assertHolds(logs, 29);
        assertHolds(run(PagesTck.class), 29);
        assertHolds(turns.get(3, TimeUnit.MINUTES), 26);
    }

    private static TestListenerAdapter run(Class<?> rules) {
        TestListenerAdapter results = new TestListenerAdapter();
        TestNG testng = new TestNG(false);
        testng.setVerbose(0);
        testng.setTestClasses(new Class<?>[] {rules});
        testng.addListener((ITestNGListener) results);
        testng.run();
        return results;
    }

    private static void assertHolds(TestListenerAdapter results, int passed) {
        assertThat(results.getFailedTests())
                .extracting((result) -> result.getName() + ": " + result.getThrowable())
                .isEmpty();
        assertThat(results.getConfigurationFailures()).isEmpty();
        assertThat(results.getPassedTests()).hasSizeGreaterThanOrEqualTo(passed);
        assertThat(results.getSkippedTests())
                .filteredOn((result) -> result.getName().startsWith("required_"))
                .extracting(ITestResult::getName)
                .containsExactly(NEEDS_A_FAILURE);
    }
}
