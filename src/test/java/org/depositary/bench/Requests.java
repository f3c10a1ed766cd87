package org.depositary.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.depositary.packaged.Samples;

/** The requests that the load is made of. */
final class Requests {

  private final URI address;
  private final String key;
  private final Samples samples;

  Requests(URI address, String key, Samples samples) {
    this.address = address;
    this.key = key;
    this.samples = samples;
  }

  HttpRequest get(String path) {
    return request(path).GET().build();
  }

  /** Asks for what is known already. */
  HttpRequest getKnown(String path, String tag) {
    return request(path).header("If-None-Match", tag).GET().build();
  }

  /** Posts a document of about 2 kB; each number is another one. */
  HttpRequest post(int number) {
    String source = String.valueOf(number);
    return request("/v1/documents")
        .header("Content-Type", "application/json")
        .POST(
            BodyPublishers.ofString(
                Samples.document("bench", source, samples.text(number)).toString()))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + key);
  }
}
