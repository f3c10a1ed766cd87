package org.depositary.http.cache;

import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;
import org.depositary.database.state.StateStamp;

/**
 * An answer as it was sent, without what every request is given anew.
 *
 * @param stamp of the database before anything was read for it
 * @param status 200 or 304
 * @param tag of the representation, without quotes
 * @param template of the address, which meters count by
 */
record StoredAnswer(
    StateStamp stamp,
    int status,
    String tag,
    List<Map.Entry<String, String>> headers,
    Buffer body,
    String template) {

  /** Where the framework and its meters look for the template of an address. */
  static final String TEMPLATE = "UrlPathTemplate";

  // Of the objects that hold the characters and bytes.
  private static final int OVERHEAD = 600;

  StoredAnswer {
    headers = List.copyOf(headers);
  }

  void send(HttpServerResponse response) {
    ContextLocals.put(TEMPLATE, template);
    response.setStatusCode(status);
    headers.forEach(header -> response.headers().add(header.getKey(), header.getValue()));
    if (status == 200) {
      response.end(body);
    } else {
      response.end();
    }
  }

  /** About how many bytes it takes, with its key. */
  int weight(RequestKey key) {
    int head =
        headers.stream()
            .mapToInt(header -> header.getKey().length() + header.getValue().length())
            .sum();
    return OVERHEAD + key.characters() + stamp.name().length() + head + body.length();
  }
}
