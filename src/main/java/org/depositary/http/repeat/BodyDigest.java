package org.depositary.http.repeat;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;
import org.jspecify.annotations.Nullable;

/** Takes the body of a keyed request into its fingerprint while it is read. */
@Provider
class BodyDigest implements ReaderInterceptor {

  private final KeyedRequest keyed;

  BodyDigest(KeyedRequest keyed) {
    this.keyed = keyed;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    keyed
        .digest()
        .ifPresent(
            digest ->
                context.setInputStream(new DigestInputStream(context.getInputStream(), digest)));
    return context.proceed();
  }
}
