package org.depositary.annotation;

import org.depositary.database.Conditions;
import org.jspecify.annotations.Nullable;

/** Narrows a query to documents issued in a time; each end is a day, a month or a year. */
public final class IssueDates {

  /** What an end of the time looks like. */
  public static final String PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

  private IssueDates() {}

  /**
   * Adds the conditions that a time makes.
   *
   * @param template a condition in which %s stands for one about {@code issuedOn}
   * @param issuedOn how the condition reaches the date of the document
   */
  public static Conditions narrow(
      Conditions conditions, String template, String issuedOn, Bounds bounds) {
    if (bounds.from() != null) {
      // A document of 2019 may be of any day in it, so it is not before the 1st of March 2019.
      String notBefore =
          "(issuedOn >= :value or (issuedOn <> '' and :value like concat(issuedOn, '-%')))";
      conditions.where(template.replace("%s", on(issuedOn, notBefore)), bounds.from());
    }
    if (bounds.to() != null) {
      String notAfter = "issuedOn <> '' and issuedOn <= :value";
      conditions.where(template.replace("%s", on(issuedOn, notAfter)), lastDay(bounds.to()));
    }
    return conditions;
  }

  /** The year in HQL of a date of issue; null where that is not known. */
  public static String year(String issuedOn) {
    return "nullif(substring(" + issuedOn + ", 1, 4), '')";
  }

  /** The first and the last date; null for no limit. */
  public record Bounds(@Nullable String from, @Nullable String to) {}

  private static String on(String issuedOn, String condition) {
    return condition.replace("issuedOn", issuedOn);
  }

  // A month holds its days, a year its months: no date in it stands after these.
  private static String lastDay(String date) {
    return date + "-99-99".substring(Math.max(0, date.length() - 4));
  }
}
