package io.github.codexspring.guide;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.TransportClosedException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

// tag::unavailable
@RestControllerAdvice
class Unavailable {

    @ExceptionHandler({AppServerStartException.class, TransportClosedException.class})
    ProblemDetail unavailable() { // not the message: it holds the end of the process's stderr
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "The agent cannot be reached");
    }
}
// end::unavailable
