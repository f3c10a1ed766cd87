package org.depositary.http.wire;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The host that a request is for, which begins the addresses of answers. */
final class Host {

  private Host() {}

  /**
   * Whether a request names one host as RFC 9112, 3.2, wants it, and no more than that.
   *
   * <p>HTTP/1.0 needs none.
   */
  static boolean isNamed(HttpServerRequest request) {
    List<String> named = request.headers().getAll(HttpHeaders.HOST);
    return switch (named.size()) {
      case 0 -> request.version() != HttpVersion.HTTP_1_1;
      case 1 -> request.authority() != null && beginsAddress(named.get(0));
      default -> false;
    };
  }

  // Of what Vert.x takes for an authority, Java does not take all.
  private static boolean beginsAddress(String host) {
    if (PlainCharacters.makeHost(host)) {
      return true;
    }
    try {
      return new URI("http://" + host + "/").getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
