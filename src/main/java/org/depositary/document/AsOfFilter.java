package org.depositary.document;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import org.depositary.annotation.DocumentDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Settles the instant of every request that has one, and says how long its answer may be kept.
 *
 * <p>It runs once the parameters are known to be well formed, and before the transaction that reads
 * begins, which would not see what was waited for.
 */
@Provider
@Priority(Priorities.USER + 1)
class AsOfFilter implements ContainerRequestFilter, ContainerResponseFilter {

  // The past does not change, but a deletion takes it away: nobody should keep it for long.
  private static final String KEPT = "private, max-age=600";

  private final AsOf asOf;
  private final ShownRevision shown;

  AsOfFilter(AsOf asOf, ShownRevision shown) {
    this.asOf = asOf;
    this.shown = shown;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable String instant =
        request.getUriInfo().getQueryParameters().getFirst(DocumentDirectory.AS_OF_PARAMETER);
    @Nullable String id = request.getUriInfo().getPathParameters().getFirst("id");
    if (instant != null && id != null) {
      asOf.settle(id, Instant.parse(instant));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 200
        && request
            .getUriInfo()
            .getQueryParameters()
            .containsKey(DocumentDirectory.AS_OF_PARAMETER)) {
      shown
          .link()
          .ifPresent(
              link -> {
                response.getHeaders().add(HttpHeaders.LINK, link);
                response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, KEPT);
              });
    }
  }
}
