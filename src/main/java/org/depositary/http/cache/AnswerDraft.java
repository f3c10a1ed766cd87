package org.depositary.http.cache;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.database.state.StateStamp;
import org.jspecify.annotations.Nullable;

/** An answer that is being made, and may be stored once it is sent. */
public final class AnswerDraft {

  static final String NAME = AnswerDraft.class.getName();

  // Of the connection, or written anew by the server each time.
  private static final Set<String> OF_CONNECTION =
      Set.of("connection", "keep-alive", "transfer-encoding", "content-length", "date");

  private final RequestKey key;
  private final Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private @Nullable StateStamp stamp;
  private @Nullable Content content;

  private record Content(int status, String tag, Buffer body) {}

  /**
   * Begins an answer.
   *
   * @param given names of headers that every request is given before it comes here
   * @param stamp null where it was not asked for yet
   */
  AnswerDraft(RequestKey key, Set<String> given, @Nullable StateStamp stamp) {
    this.key = key;
    this.given.addAll(given);
    this.stamp = stamp;
  }

  /** The draft of an operation whose answers are stored; nothing for any other. */
  public static Optional<AnswerDraft> of(ContainerRequestContext request) {
    return Optional.ofNullable((AnswerDraft) request.getProperty(NAME));
  }

  RequestKey key() {
    return key;
  }

  Optional<StateStamp> stamp() {
    return Optional.ofNullable(stamp);
  }

  /** Says what the state of the database was before anything was read for the answer. */
  void begin(StateStamp before) {
    stamp = before;
  }

  /**
   * Takes down what is about to be sent.
   *
   * @param status 200, or 304 without a body
   * @param tag of the representation, without quotes
   */
  public void complete(int status, String tag, byte[] body) {
    content = new Content(status, tag, Buffer.buffer(body));
  }

  /** The answer, once its headers are complete; nothing where it is not to be stored. */
  Optional<StoredAnswer> finish(HttpServerResponse response) {
    Content sent = content;
    if (stamp == null
        || sent == null
        || sent.status() != response.getStatusCode()
        // Sent by who waited for something: there is no template then, and asking would fail.
        || !VertxContext.isOnDuplicatedContext()) {
      return Optional.empty();
    }
    String template = ContextLocals.get(StoredAnswer.TEMPLATE, "");
    List<Map.Entry<String, String>> headers =
        response.headers().entries().stream()
            .filter(header -> isOfAnswer(header.getKey()))
            .toList();
    return Optional.of(
        new StoredAnswer(stamp, sent.status(), sent.tag(), headers, sent.body(), template));
  }

  private boolean isOfAnswer(String header) {
    return !given.contains(header) && !OF_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
  }
}
