package org.depositary.annotation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, a month or a year that the calendar has; the shape is checked beside it. */
@Documented
@Constraint(validatedBy = CalendarDate.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface CalendarDate {

  String message() default "must be a date that the calendar has";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks dates of the shape YYYY, YYYY-MM or YYYY-MM-DD; what has another is left alone. */
  class Check implements ConstraintValidator<CalendarDate, String> {

    private static final int YEAR = 4;

    @Override
    public boolean isValid(@Nullable String date, ConstraintValidatorContext context) {
      if (date == null || !date.matches(IssueDates.PATTERN)) {
        return true;
      }
      try {
        LocalDate.parse(date + "-01-01".substring(date.length() - YEAR));
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }
}
