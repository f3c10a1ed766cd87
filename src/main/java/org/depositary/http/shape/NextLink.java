package org.depositary.http.shape;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.depositary.http.Page;

/** Where a list goes on, as a header says it (RFC 8288). */
final class NextLink {

  private NextLink() {}

  /** The header, unless the list ends with the page. */
  static Optional<String> of(URI asked, Page<?> page) {
    return Optional.ofNullable(page.page().next())
        .map(cursor -> UriBuilder.fromUri(asked).replaceQueryParam("cursor", cursor).build())
        .map(next -> "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
  }
}
