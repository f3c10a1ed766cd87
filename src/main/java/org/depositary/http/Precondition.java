package org.depositary.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What If-Match or If-None-Match says about the state of a resource.
 *
 * <p>If-Match compares strongly: a weak tag never matches. If-None-Match compares weakly.
 */
public final class Precondition {

  private static final String IF_MATCH = "If-Match";

  private final boolean any;
  private final List<EntityTag> tags;
  private final boolean sent;

  private Precondition(boolean any, List<EntityTag> tags, boolean sent) {
    this.sent = sent;
    this.any = any;
    this.tags = tags;
  }

  /** The If-Match of a write that must not be blind; 428 without one. */
  public static Precondition required(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED,
          "Send If-Match with the entity tag of the state you mean to change.");
    }
    return ofIfMatch(ifMatch);
  }

  /** The If-Match of a write that may be blind: without one every state will do. */
  public static Precondition optional(@Nullable String ifMatch) {
    return ifMatch == null ? new Precondition(true, List.of(), false) : ofIfMatch(ifMatch);
  }

  /**
   * Whether a reader has a state already, by its If-None-Match; 412 where its If-Match asks for
   * another one alone, which counts first (RFC 9110, 13.2.2).
   *
   * @param tag of the state, without quotes
   */
  public static boolean isKnown(
      @Nullable String ifMatch, @Nullable String ifNoneMatch, String tag) {
    if (ifMatch != null) {
      ofIfMatch(ifMatch).require(tag);
    }
    return ifNoneMatch != null && ofIfNoneMatch(ifNoneMatch).holdsWeakly(tag);
  }

  private static Precondition ofIfMatch(String header) {
    return of(header, IF_MATCH);
  }

  /** The If-None-Match of a reader. */
  private static Precondition ofIfNoneMatch(String header) {
    return of(header, "If-None-Match");
  }

  private static Precondition of(String header, String name) {
    return header.strip().equals("*")
        ? new Precondition(true, List.of(), true)
        : new Precondition(false, EntityTag.parse(header, name), true);
  }

  /** Whether the header names this state; the tag without quotes. */
  public boolean holds(String tag) {
    return any || tags.contains(EntityTag.strong(tag));
  }

  /** Whether the header names this state, weakly or strongly. */
  public boolean holdsWeakly(String tag) {
    return any || tags.stream().anyMatch(named -> named.opaque().equals(tag));
  }

  /** Goes on only if the header names this state; 412 otherwise. */
  public void require(String tag) {
    if (!holds(tag)) {
      throw new ProblemException(
          ProblemType.PRECONDITION_FAILED,
          "The resource is not, or no longer, in the state named in If-Match.");
    }
  }

  /** Goes on only if the header was not sent: there is no state that it could name. */
  public void requireAbsent() {
    if (sent) {
      throw new ProblemException(
          ProblemType.PRECONDITION_FAILED,
          "There is no resource yet, so it is in no state that If-Match could name.");
    }
  }
}
