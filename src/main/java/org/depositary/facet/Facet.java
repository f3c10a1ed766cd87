package org.depositary.facet;

/**
 * A value by which a list is counted, in HQL over its rows {@code r}.
 *
 * @param name as clients ask for it
 * @param join what a row is joined to, so that it has the value; empty for a value of its own
 * @param value the value; an item without one is in no bucket
 * @param labels how people call the values
 */
public record Facet(String name, String join, String value, Labels labels) {

  /** One of a row's own values. */
  public static Facet of(String name, String value, Labels labels) {
    return new Facet(name, "", value, labels);
  }
}
