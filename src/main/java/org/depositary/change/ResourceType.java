package org.depositary.change;

/** What kind of resource a change is about. */
public enum ResourceType {
  DOCUMENT,
  ENTITY,
  ANNOTATION
}
