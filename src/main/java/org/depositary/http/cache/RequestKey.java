package org.depositary.http.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.database.Digest;
import org.jspecify.annotations.Nullable;

/**
 * All of a request that its answer may depend on.
 *
 * @param address with scheme and host, which begin the addresses in some answers
 * @param caller a digest of the credentials; null without any
 * @param status of the answer
 */
record RequestKey(
    String address,
    @Nullable String accept,
    @Nullable String acceptEncoding,
    @Nullable String caller,
    int status) {

  private static final List<CharSequence> SPECIAL =
      List.of(HttpHeaders.IF_MATCH, "Range", HttpHeaders.EXPECT, HttpHeaders.TRANSFER_ENCODING);

  /** The key of a plain GET whose answer is 200; nothing for any other request. */
  static Optional<RequestKey> of(HttpServerRequest request) {
    if (!request.method().equals(HttpMethod.GET)
        || SPECIAL.stream().anyMatch(request.headers()::contains)
        || hasBody(request)
        || request.authority() == null) {
      return Optional.empty();
    }
    List<String> credentials = request.headers().getAll(HttpHeaders.AUTHORIZATION);
    if (credentials.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new RequestKey(
            request.scheme() + ' ' + request.authority() + ' ' + request.uri(),
            request.getHeader(HttpHeaders.ACCEPT),
            request.getHeader(HttpHeaders.ACCEPT_ENCODING),
            credentials.isEmpty() ? null : Digest.of(credentials.get(0)),
            200));
  }

  // Some clients announce a body of no bytes.
  private static boolean hasBody(HttpServerRequest request) {
    @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && !length.equals("0");
  }

  /** The key of the same request for an answer with another status. */
  RequestKey with(int other) {
    return new RequestKey(address, accept, acceptEncoding, caller, other);
  }

  int characters() {
    return Stream.of(address, accept, acceptEncoding, caller)
        .mapToInt(part -> part == null ? 0 : part.length())
        .sum();
  }
}
