package io.github.codexspring.samples.chat;

import java.util.stream.Collectors;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.InvalidParamsException;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.ServerBusyException;
import io.github.codexspring.client.TransportClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure with a problem (RFC 9457) whose detail a person can act on. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail refused(InvalidRequestException ex) {
        return ProblemDetail.forStatusAndDetail(statusOf(ex.rpcMessage()), ex.rpcMessage());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidParamsException ex) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ex.rpcMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ServerBusyException ex) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, ex.rpcMessage());
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail late(RequestTimeoutException ex) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.GATEWAY_TIMEOUT, "codex did not answer in time");
    }

    @ExceptionHandler({AppServerStartException.class, TransportClosedException.class})
    ProblemDetail unavailable(CodexException ex) {
        log.warn("codex is not available: {}", ex.getMessage());
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "codex is not available; the log of this application says why");
    }

    @ExceptionHandler
    ProblemDetail failed(CodexException ex) {
        log.warn("codex refused a request", ex);
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, "codex could not carry the request out");
    }

    /** One code stands for most errors of an app-server: only the text tells them apart. */
    private static HttpStatus statusOf(String message) {
        if (message.startsWith("thread not found")
                || message.startsWith("no rollout found")
                || message.startsWith("invalid thread id")
                || message.startsWith("invalid session id")) {
            return HttpStatus.NOT_FOUND;
        }
        if (message.startsWith("no active turn")
                || message.startsWith("expected active turn id")
                || message.contains("is archived")
                || message.contains("already has an active writer")) {
            return HttpStatus.CONFLICT;
        }
        return HttpStatus.BAD_REQUEST;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ex.getBody()
                .setDetail(ex.getFieldErrors().stream()
                        .map((error) -> error.getField() + ": " + error.getDefaultMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
        return super.handleMethodArgumentNotValid(ex, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, unreadable(ex.getCause()));
        return handleExceptionInternal(ex, problem, headers, status, request);
    }

    private static String unreadable(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknown.getPropertyName() + ": is not known here";
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return mismatch.getPath().get(0).getPropertyName() + ": has the wrong type";
        }
        return "The body is not the JSON object that is expected here";
    }
}
