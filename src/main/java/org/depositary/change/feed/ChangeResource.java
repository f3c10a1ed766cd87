package org.depositary.change.feed;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.depositary.change.reader.LogPlace;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.security.Caller;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The feed over HTTP. */
@Path("/v1/changes")
@Tag(name = "Changes")
@Produces(MediaType.APPLICATION_JSON)
class ChangeResource {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private final Feed feed;
  private final FeedStream stream;
  private final Caller caller;

  ChangeResource(Feed feed, FeedStream stream, Caller caller) {
    this.feed = feed;
    this.stream = stream;
    this.caller = caller;
  }

  @GET
  @Blocking
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "listChanges",
      summary = "Follow what changes",
      description =
          "What happened to documents, their revisions and what was found in them, to entities, to"
              + " reviewed annotations and to the register of conventions, in the order in which it"
              + " became visible. Keys are not part of it.\n\n"
              + "Every answer has page.next, also an empty one: keep it, and ask again with it."
              + " Whoever does so skips nothing: once a position was passed, nothing appears at or"
              + " below it. Entries come at least once and in order per resource; applying those"
              + " whose revision is above one's own leads to the current state.\n\n"
              + "What a resource shows of another follows that one, without an entry of its own:"
              + " after an entry, look again at whatever you hold that shows the id of its"
              + " resource, such as the mentions of an entity that was merged or renamed, the"
              + " document whose list has changed, and the lists of a document with another title."
              + " Only how often an entity is named and cited changes without any entry; the lists"
              + " tell.\n\n"
              + "To begin: take an export and go on from its changesCursor. Or ask with cursor=now"
              + " and keep page.next, read the lists, then go on from what was kept. Or read from"
              + " the first entry: the latest of every resource is kept. An entry may be removed 7"
              + " days after a later one of the same resource; deletions are kept"
              + " for 90 days at least. A cursor from before a removed deletion, or from before a"
              + " restore of the database, is answered 410: get a cursor at the address in restart,"
              + " read the lists anew, then go on from that cursor. The epochs of the feed say why"
              + " cursors have expired.")
  @Refuses(ProblemType.CURSOR_EXPIRED)
  public Uni<ChangePage> list(
      @BeanParam @Valid FeedQuery query, @BeanParam @Valid FeedFilter filter) {
    return feed.read(feed.locate(query.cursor), query.limit, filter, query.patience())
        .map(Feed.Part::page);
  }

  @GET
  @Path("/stream")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
  // Some proxies gather an answer before they pass it on.
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "streamChanges",
      summary = "Have changes sent",
      description =
          "The feed as server-sent events, without an end: the id of an event is a cursor, its data"
              + " an item as in the list. Who reconnects with Last-Event-ID, as browsers do, skips"
              + " nothing; without it the stream begins at cursor, and without that at the first"
              + " entry that is kept. Where nothing happens a comment comes every 15 seconds, with"
              + " the id to go on from. The stream ends when the service stops, when the reader's"
              + " key is revoked, and when cursors expire: reconnecting then answers 401 or 410.")
  @APIResponse(
      responseCode = "200",
      description = "Events without an end (WHATWG HTML, 9.2).",
      headers =
          @Header(
              name = "X-Accel-Buffering",
              description = "Asks proxies to pass on what comes at once.",
              schema = @Schema(type = SchemaType.STRING, examples = "no", maxLength = 10)),
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "id: mV7o1QyQ0oUeJr3b\n"
                      + "data: {\"cursor\":\"mV7o1QyQ0oUeJr3b\",\"type\":\"CREATED\"}"))
  @Refuses({ProblemType.CURSOR_EXPIRED, ProblemType.UNAVAILABLE})
  public Multi<OutboundSseEvent> stream(
      @Parameter(
              description = "The cursor to go on from, before that of the address.",
              schema = @Schema(maxLength = 2000))
          @HeaderParam(LAST_EVENT_ID)
          @Nullable String lastEventId,
      @Parameter(
              description = "Where to begin, as in the list.",
              schema = @Schema(maxLength = 2000))
          @QueryParam("cursor")
          @Nullable String cursor,
      @BeanParam @Valid FeedFilter filter,
      @Context Sse sse,
      @Context Request request) {
    stream.requireRoom();
    LogPlace from = lastEventId == null ? feed.find(cursor) : findLast(lastEventId);
    return request.getMethod().equals("HEAD")
        ? Multi.createFrom().empty()
        : stream.follow(from, filter, caller.actor(), sse);
  }

  private LogPlace findLast(String id) {
    try {
      return feed.find(id);
    } catch (ProblemException refused) {
      throw refused.type() == ProblemType.INVALID_PARAMETER
          ? ProblemException.parameter(
              LAST_EVENT_ID, "INVALID_CURSOR", "it is not the id of an event of this stream.")
          : refused;
    }
  }
}
