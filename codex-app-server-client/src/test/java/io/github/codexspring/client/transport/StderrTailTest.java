package io.github.codexspring.client.transport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.FilterReply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StderrTailTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.codexspring.client.stderr");

    private final List<ILoggingEvent> logged = new ArrayList<>();

    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            StderrTailTest.this.logged.add(event);
        }
    };

    @BeforeEach
    void listen() {
        this.appender.setContext(this.logger.getLoggerContext());
        this.appender.start();
        this.logger.addAppender(this.appender);
        this.logger.setAdditive(false);
        this.logger.setLevel(Level.TRACE);
    }

    @AfterEach
    void restore() {
        this.logger.detachAppender(this.appender);
        this.logger.setAdditive(true);
        this.logger.setLevel(null);
    }

    @Test
    void whenLinesComeThenEachIsLoggedAtTheLevelAndTheEndIsKept() {
        StderrTail tail = new StderrTail(12, org.slf4j.event.Level.INFO);
        tail.readAll(stream("one\n\ntwo {}\nlast"));
        assertThat(this.logged).extracting(ILoggingEvent::getFormattedMessage).containsExactly("one", "two {}", "last");
        assertThat(this.logged).allMatch((event) -> event.getLevel() == Level.INFO);
        assertThat(tail.text()).isEqualTo("two {}\nlast");
    }

    @Test
    void whenALineNeverEndsThenItIsLoggedInPieces() {
        StderrTail tail = new StderrTail(10, org.slf4j.event.Level.DEBUG);
        tail.readAll(stream("x".repeat(20_000)));
        assertThat(this.logged)
                .extracting((event) -> event.getFormattedMessage().length())
                .containsExactly(8192, 8192, 3616);
        assertThat(tail.text()).hasSize(10);
    }

    @Test
    void whenTheLogFailsThenStderrIsReadToItsEnd() {
        StderrTail tail = new StderrTail(4, org.slf4j.event.Level.INFO);
        FailingFilter filter = new FailingFilter();
        this.logger.getLoggerContext().addTurboFilter(filter);
        try {
            InputStream stderr = stream("one\n" + "x\n".repeat(50_000) + "last");
            assertThatIllegalStateException()
                    .isThrownBy(() -> tail.readAll(stderr))
                    .withMessage("disk full");
        } finally {
            this.logger.getLoggerContext().getTurboFilterList().remove(filter);
        }
        assertThat(tail.text()).isEqualTo("last");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A log that cannot take what it is given. */
    private final class FailingFilter extends TurboFilter {

        @Override
        public FilterReply decide(
                Marker marker, Logger asked, Level level, String format, Object[] params, Throwable thrown) {
            if (asked == StderrTailTest.this.logger) {
                throw new IllegalStateException("disk full");
            }
            return FilterReply.NEUTRAL;
        }
    }
}
