package org.depositary.extraction.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.CitationKind;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A resolution is known by body and number, beside the year where the body starts anew each year.
 *
 * <p>The letter of a part stays: "260 A (III)" is a part of "260 (III)".
 */
final class ResolutionIdentity {

  /** Bodies that number through, or by sessions that stand in the number. */
  private static final Set<String> NUMBERED_THROUGH =
      Set.of("UNSC", "UNGA", "UNHRC", "ECOSOC", "PACE");

  private ResolutionIdentity() {}

  static Optional<AuthorityIdentity> of(Authority.Resolution resolution) {
    String body = resolution.body();
    String number = resolution.number();
    if (body != null && number != null) {
      return key(Folding.key(body), body, number, resolution.year())
          .map(key -> identity(key, name(body, number, resolution.year())));
    }
    String symbol = resolution.symbol();
    return symbol == null || Folding.key(symbol).isEmpty()
        ? Optional.empty()
        : Optional.of(identity("symbol:" + Folding.key(symbol), symbol));
  }

  private static Optional<String> key(
      String folded, String body, String number, @Nullable Integer year) {
    boolean through = NUMBERED_THROUGH.contains(body);
    String canonical = canonical(through ? withoutSession(number) : number);
    if (folded.isEmpty() || canonical.isEmpty()) {
      return Optional.empty();
    }
    String key = "number:" + folded + ":" + canonical;
    if (through || !isPlain(canonical)) {
      return Optional.of(key);
    }
    return year == null ? Optional.empty() : Optional.of(key + ":" + year);
  }

  // The numbers of a body that numbers through tell the session: "1514" is "1514 (XV)".
  private static String withoutSession(String number) {
    int open = number.indexOf('(');
    return open > 0 ? number.substring(0, open) : number;
  }

  // "60/1-A", "60/1 A" and "60/1A" are one; so are the dashes of "ES-10/16".
  private static String canonical(String number) {
    StringBuilder canonical = new StringBuilder(number.length());
    for (char unit : number.toUpperCase(Locale.ROOT).toCharArray()) {
      if (Folding.isWord(unit) || unit == '/') {
        canonical.append(unit);
      }
    }
    return canonical.toString();
  }

  private static boolean isPlain(String canonical) {
    return canonical.chars().allMatch(Character::isDigit);
  }

  private static AuthorityIdentity identity(String key, String name) {
    return new AuthorityIdentity(CitationKind.RESOLUTION, key, null, name);
  }

  private static String name(String body, String number, @Nullable Integer year) {
    boolean dated = year != null && isPlain(number);
    return body + " resolution " + number + (dated ? " (" + year + ")" : "");
  }
}
