package org.depositary.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bounded part of a list, and how to go on. */
public record Page<T>(
    @Schema(description = "The items of this page, in the order of the list.", maxItems = 200)
        List<T> items,
    @Schema(description = "How to go on.") Mark page,
    @Schema(
            description =
                "How many items of the whole list have which value, by facet: present with the"
                    + " parameter facet, where the list has one.")
        @Nullable Map<String, List<FacetBucket>> facets) {

  public Page {
    items = List.copyOf(items);
  }

  public Page(List<T> items, Mark page) {
    this(items, page, null);
  }

  /** The same page with the facets of its list. */
  public Page<T> with(@Nullable Map<String, List<FacetBucket>> counted) {
    return new Page<>(items, page, counted);
  }

  /** Where a page stands in its list. */
  @Schema(name = "PageMark", description = "Where a page stands in its list.")
  public record Mark(
      @Schema(
              description = "The cursor of the next page; absent at the end of the list.",
              examples = "WyIyMDI0LTA1LTAxIl0.mV7o1QyQ0oUeJr3b",
              maxLength = 2000)
          @Nullable String next,
      @Schema(
              description = "How many items the list has; present with count=true.",
              examples = "1204",
              minimum = "0")
          @Nullable Long total) {}

  public <R> Page<R> map(Function<? super T, ? extends R> function) {
    return new Page<>(items.stream().<R>map(function).toList(), page);
  }
}
