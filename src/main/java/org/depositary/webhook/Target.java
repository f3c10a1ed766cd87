package org.depositary.webhook;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Where to send: an address in the form of a URL, of which no host is known yet. */
public record Target(URI url) {

  boolean isEncrypted() {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  String host() {
    return Objects.requireNonNull(url.getHost(), "checked").toLowerCase(Locale.ROOT);
  }

  int port() {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return isEncrypted() ? 443 : 80;
  }

  /** Path and query, as they stand in the request line: in ASCII. */
  String path() {
    URI sent = URI.create(url.toASCIIString());
    String path = sent.getRawPath().isEmpty() ? "/" : sent.getRawPath();
    return sent.getRawQuery() == null ? path : path + '?' + sent.getRawQuery();
  }

  /** Path and query may hold what is a secret of the receiver. */
  @Override
  public String toString() {
    return "Target[" + url.getHost() + "]";
  }
}
