package org.depositary.http.cache;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a GET whose answer follows from the database, the address and the caller alone.
 *
 * <p>Nothing else may change it: no clock, no index, no memory of the node, no header but Accept,
 * Accept-Encoding, Authorization and If-None-Match.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CachesAnswer {

  /** The query parameters with any of which this does not hold. */
  String[] unless() default {};
}
