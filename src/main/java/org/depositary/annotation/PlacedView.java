package org.depositary.annotation;

/** A view with its place in the text. */
public record PlacedView(TextPlace place, AnnotationView view) implements Comparable<PlacedView> {

  @Override
  public int compareTo(PlacedView other) {
    return place.compareTo(other.place);
  }
}
