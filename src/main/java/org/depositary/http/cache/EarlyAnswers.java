package org.depositary.http.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.depositary.database.state.DatabaseState;
import org.depositary.database.state.StateStamp;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Gives stored answers before routing, and has those stored that are made.
 *
 * <p>It comes after the entrance, which has refused what is not to be answered at all, and has put
 * into the answer what belongs to this request alone.
 */
@ApplicationScoped
class EarlyAnswers {

  // After the entrance, before everything else.
  private static final int SECOND = 999;

  private final AnswerCache cache;
  private final DatabaseState state;

  EarlyAnswers(AnswerCache cache, DatabaseState state) {
    this.cache = cache;
    this.state = state;
  }

  void register(@Observes Filters filters) {
    if (!cache.isOff()) {
      filters.register(this::meet, SECOND);
    }
  }

  private void meet(RoutingContext context) {
    Optional<RequestKey> plain = RequestKey.of(context.request());
    if (plain.isEmpty()) {
      context.next();
      return;
    }
    RequestKey key = plain.get();
    Optional<StoredAnswer> known =
        find(key, context.request().getHeader(HttpHeaders.IF_NONE_MATCH));
    if (known.isEmpty()) {
      goOn(context, key, null);
    } else if (state.isRemote()) {
      ask(context, key, known.get());
    } else {
      answer(context, key, known.get(), state.stamp());
    }
  }

  // The 304 is stored as it was sent, too: what it says beside the tag is not that of the 200.
  private Optional<StoredAnswer> find(RequestKey key, @Nullable String ifNoneMatch) {
    if (ifNoneMatch == null) {
      return cache.find(key);
    }
    try {
      return cache
          .find(key.with(304))
          .filter(answer -> Precondition.isKnown(null, ifNoneMatch, answer.tag()))
          .or(
              () ->
                  cache
                      .find(key)
                      .filter(answer -> !Precondition.isKnown(null, ifNoneMatch, answer.tag())));
    } catch (ProblemException refused) {
      return Optional.empty();
    }
  }

  private void ask(RoutingContext context, RequestKey key, StoredAnswer known) {
    context
        .vertx()
        .executeBlocking(state::stamp, false)
        .onSuccess(stamp -> answer(context, key, known, stamp))
        .onFailure(context::fail);
  }

  private void answer(
      RoutingContext context, RequestKey key, StoredAnswer known, Optional<StateStamp> now) {
    if (now.filter(known.stamp()::equals).isPresent()) {
      cache.countHit();
      known.send(context.response());
      return;
    }
    if (now.isPresent()) {
      cache.drop(key.with(known.status()), known);
    }
    goOn(context, key, now.orElse(null));
  }

  private void goOn(RoutingContext context, RequestKey key, @Nullable StateStamp stamp) {
    AnswerDraft draft = new AnswerDraft(key, context.response().headers().names(), stamp);
    context.put(AnswerDraft.NAME, draft);
    // The framework writes headers in such a step, too; the last that was added is the first run.
    context.addHeadersEndHandler(
        end ->
            draft
                .finish(context.response())
                .ifPresent(answer -> cache.store(key.with(answer.status()), answer)));
    context.next();
  }
}
