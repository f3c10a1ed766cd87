package org.depositary.http;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an Accept header says of media types (RFC 9110, 12.5.1).
 *
 * <p>Of the ranges that match a type the one that says most about it decides, whatever its place;
 * quality 0 means never. Parameters other than the quality narrow nothing.
 */
public final class MediaRanges {

  private static final MediaRanges ANY = new MediaRanges(List.of(MediaType.WILDCARD_TYPE));

  private final List<MediaType> ranges;

  private MediaRanges(List<MediaType> ranges) {
    this.ranges = ranges;
  }

  /** Reads a header; without one every type will do, and what is no media type says nothing. */
  public static MediaRanges of(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return ANY;
    }
    List<MediaType> ranges = new ArrayList<>();
    for (String range : elements(accept)) {
      try {
        ranges.add(MediaType.valueOf(range.strip()));
      } catch (IllegalArgumentException e) {
        // No media type.
      }
    }
    return new MediaRanges(ranges);
  }

  // A comma between quotation marks belongs to a parameter.
  private static List<String> elements(String accept) {
    List<String> elements = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < accept.length(); i++) {
      char c = accept.charAt(i);
      quoted ^= c == '"';
      if (c == ',' && !quoted) {
        elements.add(accept.substring(from, i));
        from = i + 1;
      }
    }
    elements.add(accept.substring(from));
    return elements;
  }

  /** The type that is wanted most, of several the first; none where all are refused. */
  public Optional<MediaType> best(List<MediaType> offered) {
    return offered.stream()
        .filter(type -> quality(type) > 0)
        // The first of several that are wanted most: max would give the last.
        .min(Comparator.comparingDouble(type -> -quality(type)));
  }

  /** The type that is wanted most; 406 with what there is where all are refused. */
  public MediaType require(MediaType... offered) {
    return best(List.of(offered))
        .orElseThrow(() -> notAcceptable(Stream.of(offered).map(MediaType::toString).toList()));
  }

  /** The refusal of a request that wants none of these types. */
  public static ProblemException notAcceptable(List<String> offered) {
    return new ProblemException(ProblemType.NOT_ACCEPTABLE, refusal(offered));
  }

  /** What a client is told that wants none of these types. */
  public static String refusal(List<String> offered) {
    return "This address has no representation that Accept allows; it has "
        + String.join(", ", offered)
        + ".";
  }

  private double quality(MediaType type) {
    int most = -1;
    double quality = 0;
    for (MediaType range : ranges) {
      int says = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
      if (says > most && range.isCompatible(type)) {
        most = says;
        quality = quality(range.getParameters().getOrDefault("q", "1"));
      }
    }
    return quality;
  }

  private static double quality(String written) {
    boolean valid =
        !written.isEmpty()
            && written.length() <= 5
            && IntStream.range(0, written.length())
                .allMatch(i -> i == 1 ? written.charAt(i) == '.' : isDigit(written.charAt(i)));
    return valid ? Math.min(Double.parseDouble(written), 1) : 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
