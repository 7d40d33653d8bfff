package io.github.codexspring.it;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that goes wrong, one after the other, and what came of it as a table. Most of it happens to the real
 * app-server; {@code -Psoak} lets all of it happen, without it only what takes a second or two does.
 */
@Tag("real-codex")
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultTableIT {

    private static final Logger logger = LoggerFactory.getLogger(FaultTableIT.class);

    static final boolean ALL = Boolean.getBoolean("soak.faults");

    /** Names of those that are to happen, for who looks into one of them. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("soak.only", ".*"));

    private static final List<String> TABLE = new ArrayList<>(List.of(FaultRow.HEAD));

    static Stream<Fault> faults() {
        return Stream.of(
                        ProcessFaults.all(),
                        StartFaults.all(),
                        WireFaults.all(),
                        TurnFaults.all(),
                        ConnectionFaults.all(),
                        LostFaults.all(),
                        JvmFault.all())
                .flatMap(List::stream)
                .filter((fault) -> ALL || fault.quick())
                .filter((fault) -> ONLY.matcher(fault.name()).matches());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whenAFaultHappensThenAllAreToldInTimeAndNothingIsLeft(Fault fault) throws Exception {
        RealCodex.assumeAvailable();
        FaultRow row = fault.scenario().play();
        TABLE.add(row.line(fault.name()));
        assertThat(row.leftovers()).isEmpty();
    }

    @AfterAll
    static void print() {
        logger.info("What went wrong, and what came of it:\n{}", String.join("\n", TABLE));
    }
}
