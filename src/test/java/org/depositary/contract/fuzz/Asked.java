package org.depositary.contract.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A request that can be sent.
 *
 * @param address path and parameters, escaped
 * @param headers names and values
 * @param body empty for none
 * @param mustFail whether the contract does not allow it
 */
@SuppressWarnings("ArrayRecordComponent") // requests are never compared
record Asked(
    String operation,
    Intent intent,
    String method,
    String address,
    List<Map.Entry<String, String>> headers,
    byte[] body,
    boolean mustFail) {

  private static final int SHOWN = 400;

  /** The same list, from its next page on. */
  Asked after(String cursor) {
    String list = address.replaceAll("([?&])cursor=[^&]*&?", "$1");
    String bare = list.replaceAll("[?&]$", "");
    String next = bare + (bare.contains("?") ? "&" : "?") + "cursor=" + cursor;
    return new Asked(operation, Intent.VALID, method, next, List.of(), body, false);
  }

  HttpRequest request(URI service, String key, Duration patience) {
    BodyPublisher publisher =
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.toString().replaceAll("/$", "") + address))
            .timeout(patience)
            .header("Authorization", "Bearer " + key)
            .method(method, publisher);
    headers.forEach(header -> add(request, header));
    return request.build();
  }

  // Some the client itself refuses to send.
  private static void add(HttpRequest.Builder request, Map.Entry<String, String> header) {
    try {
      request.header(header.getKey(), header.getValue());
    } catch (IllegalArgumentException notSent) {
      request.header("X-Not-Sent", header.getKey());
    }
  }

  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    return intent
        + " "
        + operation
        + ": "
        + method
        + " "
        + shown(address)
        + " "
        + shown(headers.toString())
        + " "
        + shown(text);
  }

  private static String shown(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, SHOWN) + "... (" + text.length() + " characters)";
  }
}
