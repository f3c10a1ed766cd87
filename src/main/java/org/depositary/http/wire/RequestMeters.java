package org.depositary.http.wire;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.depositary.http.AllowedMethods;

/** Keeps the tags of request metrics few, whatever addresses and methods clients make up. */
final class RequestMeters {

  private static final String REQUESTS = "http.server.requests";
  private static final String OTHER = "OTHER";
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Set<String> UNMATCHED =
      Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");

  private RequestMeters() {}

  @Produces
  @Singleton
  static MeterFilter bounded(AllowedMethods addresses) {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        return id.getName().startsWith(REQUESTS) ? id.replaceTags(bound(id, addresses)) : id;
      }
    };
  }

  private static Tags bound(Meter.Id id, AllowedMethods addresses) {
    Tags tags = Tags.empty();
    for (Tag tag : id.getTags()) {
      boolean known =
          switch (tag.getKey()) {
            case "method" -> METHODS.contains(tag.getValue());
            case "uri" ->
                UNMATCHED.contains(tag.getValue()) || addresses.isTemplate(tag.getValue());
            default -> true;
          };
      tags = tags.and(tag.getKey(), known ? tag.getValue() : OTHER);
    }
    return tags;
  }
}
