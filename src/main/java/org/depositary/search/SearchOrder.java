package org.depositary.search;

/**
 * The order of what is found; ids break ties, in the same direction.
 *
 * @param field a number or a rank; empty for the best match first
 */
public record SearchOrder(String field, By by, boolean upwards) {

  /** What a record is ordered by. */
  public enum By {
    RELEVANCE,
    NUMBER,
    RANK
  }

  /** The best match first. */
  public static final SearchOrder BEST_FIRST = new SearchOrder("", By.RELEVANCE, false);
}
