package org.depositary.http.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.database.WriteTransactions;
import org.depositary.http.EntityTags;
import org.depositary.http.Fault;
import org.depositary.http.LogPosition;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.repeat.KeptAnswer.Head;
import org.jspecify.annotations.Nullable;

/**
 * Gives the first answer to an Idempotency-Key again, and writes nothing the second time.
 *
 * <p>The answer is a row of the transaction that it tells of: there is never one without the other.
 * What was refused or has failed leaves nothing behind, and may be sent again.
 */
@ApplicationScoped
public class FirstAnswers {

  /** The header of an answer that was given before. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private final KeyedRequest request;
  private final KeptAnswers kept;
  private final UnderWay underWay;
  private final WriteTransactions transactions;
  private final EntityTags json;
  private final LogPosition position;

  FirstAnswers(
      KeyedRequest request,
      KeptAnswers kept,
      UnderWay underWay,
      WriteTransactions transactions,
      EntityTags json,
      LogPosition position) {
    this.request = request;
    this.kept = kept;
    this.underWay = underWay;
    this.transactions = transactions;
    this.json = json;
    this.position = position;
  }

  /**
   * Answers a request that writes: for the first time, or as the first time.
   *
   * @param write runs one write transaction, and answers what this answered
   * @param answer what a client is told; it is built inside the transaction
   */
  public <T> Response give(Supplier<T> write, Function<T, Response> answer) {
    Optional<RepeatKey> sent = request.key();
    if (sent.isEmpty()) {
      return answer.apply(write.get());
    }
    RepeatKey key = sent.get();
    // Before anything costly is done.
    Optional<KeptAnswer> known = kept.find(key);
    if (known.isPresent()) {
      return replay(key, known.get());
    }
    underWay.enter(key.id());
    try {
      Keeping<T> keeping = new Keeping<>(key, answer);
      transactions.escorted(keeping, write);
      return keeping.answer();
    } catch (AnsweredException before) {
      return replay(key, before.answer);
    } finally {
      underWay.leave(key.id());
    }
  }

  private Response replay(RepeatKey key, KeptAnswer known) {
    if (!known.fingerprint().equals(request.fingerprint())) {
      String detail = "The Idempotency-Key was sent before, with another request.";
      throw new ProblemException(
          ProblemType.CONSTRAINT_VIOLATED, detail, Fault.in(RepeatKey.HEADER, "REUSED", detail));
    }
    SealedBody body = known.body();
    if (body == null) {
      throw notKept(known.head().location());
    }
    position.is(known.position());
    Head head = known.head();
    return Response.status(head.status())
        .location(head.location())
        .contentLocation(head.contentLocation())
        .header(HttpHeaders.CACHE_CONTROL, head.cacheControl())
        .header(REPLAYED, true)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new Seal(key.seal()).open(body))
        .build();
  }

  private static ProblemException notKept(@Nullable URI location) {
    String detail =
        "The request was done before, but its answer is no longer kept: an erasure came between."
            + (location == null ? "" : " See " + location.getPath() + ".");
    return new ProblemException(
        ProblemType.CONFLICT, detail, Fault.in(RepeatKey.HEADER, "NOT_KEPT", detail));
  }

  /** Stops a write whose answer turned up inside its transaction. */
  private static final class AnsweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer answer;

    AnsweredException(KeptAnswer answer) {
      super("answered before", null, false, false);
      this.answer = answer;
    }
  }

  /** Looks for the answer before the write, and keeps it after. */
  private final class Keeping<T> implements WriteTransactions.Escort<T> {

    private final RepeatKey key;
    private final Function<T, Response> made;
    private @Nullable Response answer;

    Keeping(RepeatKey key, Function<T, Response> made) {
      this.key = key;
      this.made = made;
    }

    @Override
    public void before() {
      underWay.claim(key.id());
      kept.find(key)
          .ifPresent(
              known -> {
                throw new AnsweredException(known);
              });
    }

    @Override
    public void after(T result) {
      Response response = made.apply(result);
      Head head =
          new Head(
              response.getStatus(),
              response.getLocation(),
              (URI) response.getHeaders().getFirst(HttpHeaders.CONTENT_LOCATION),
              response.getHeaderString(HttpHeaders.CACHE_CONTROL));
      SealedBody body = new Seal(key.seal()).close(json.bytes(response.getEntity()));
      kept.keep(
          key, new KeptAnswer(request.fingerprint(), head, position.get().orElse(null), body));
      answer = response;
    }

    Response answer() {
      if (answer == null) {
        throw new IllegalStateException("nothing was written");
      }
      return answer;
    }
  }
}
