package io.github.codexspring.samples.chat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/** No half of a surrogate pair stands alone in the text: JSON can spell one, UTF-8 and codex cannot take it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^\\x{d800}-\\x{dfff}]*")
@interface WellFormed {

    String message() default "must be well-formed Unicode";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
