package org.depositary.search;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets the operation wait until the index has what the cursor in a parameter stands for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AwaitsIndex {

  /** The parameter that has the cursor. */
  String PARAMETER = "after";

  /** What the parameter means. */
  String DESCRIPTION =
      "A cursor of the feed, such as the answer to a write carries: the answer shows what was"
          + " written up to there. It waits some seconds for the index to reach that, else it is"
          + " 503.";
}
