package org.depositary.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client sees of a refused or failed request (RFC 9457). */
@Schema(description = "Why a request was refused or failed (RFC 9457).")
public record Problem(
    @Schema(
            description = "The kind of problem: the address of a page that explains it.",
            examples = "/problems/not-found",
            format = "uri-reference",
            maxLength = 200,
            required = true)
        String type,
    @Schema(
            description = "The kind of problem in words.",
            examples = "Not found",
            maxLength = 100,
            required = true)
        String title,
    @Schema(
            description = "The HTTP status.",
            examples = "404",
            minimum = "400",
            maximum = "599",
            required = true)
        int status,
    @Schema(
            description = "What went wrong this time.",
            examples = "There is no document with this id.",
            maxLength = 2000)
        @Nullable String detail,
    @Schema(
            description = "The address that was asked for, without its parameters.",
            examples = "/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
            format = "uri-reference",
            maxLength = 8192)
        @Nullable String instance,
    @Schema(description = "What exactly is wrong, where more can be said.", maxItems = 1000)
        @Nullable List<Fault> errors,
    @Schema(description = "With 410: what remains of the resource.") @Nullable Tombstone tombstone,
    @Schema(
            description =
                "With an expired cursor: where to get one to begin again with. Keep its page.next,"
                    + " then read the lists anew, and go on from what you kept: who only goes on"
                    + " misses what happened in between.",
            examples = "/v1/changes?cursor=now",
            format = "uri-reference",
            maxLength = 200)
        @Nullable String restart,
    @Schema(
            description = "Names this request in the logs of the service.",
            examples = "4bf92f3577b34da6a3ce929d0e0e4736",
            pattern = "^[0-9a-f]{32}$",
            required = true)
        String traceId) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(
      ProblemType type, @Nullable String detail, List<Fault> faults, Trace trace) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        detail == null ? null : Characters.shown(detail),
        trace.path(),
        faults.isEmpty() ? null : faults,
        null,
        null,
        trace.id());
  }

  /** The same problem with what remains of the resource. */
  public Problem with(Tombstone remains) {
    return new Problem(type, title, status, detail, instance, errors, remains, null, traceId);
  }

  /** The same problem with the address at which to begin again. */
  public Problem restartingAt(String address) {
    return new Problem(type, title, status, detail, instance, errors, null, address, traceId);
  }
}
