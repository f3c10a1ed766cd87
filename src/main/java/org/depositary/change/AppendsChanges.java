package org.depositary.change;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a write of what the feed tells of: its answer names the place in the feed after it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AppendsChanges {

  /** The header of the answer with a cursor of the feed. */
  String CURSOR = "Changes-Cursor";
}
