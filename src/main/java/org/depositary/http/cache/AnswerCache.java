package org.depositary.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The answers that a node has in memory, those that are asked for most. */
@ApplicationScoped
class AnswerCache {

  private static final String LOOKUPS = "depositary.cache.lookups";
  private static final String RESULT = "result";

  // So that one long text does not drive out everything else.
  private static final int LARGEST_PART = 16;

  // What was erased is never answered again, and should not stay in memory for much longer either.
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Cache<RequestKey, StoredAnswer> answers;
  private final long size;
  private final Counter hits;
  private final Counter misses;

  AnswerCache(CacheSettings settings, MeterRegistry meters) {
    this.size = settings.size().asLongValue();
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(size)
            .expireAfterWrite(LONGEST)
            .weigher((RequestKey key, StoredAnswer answer) -> answer.weight(key))
            // What there is to do is little: no other thread need be woken for it.
            .executor(Runnable::run)
            .build();
    this.hits = meters.counter(LOOKUPS, RESULT, "hit");
    this.misses = meters.counter(LOOKUPS, RESULT, "miss");
  }

  boolean isOff() {
    return size == 0;
  }

  Optional<StoredAnswer> find(RequestKey key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  void store(RequestKey key, StoredAnswer answer) {
    if (answer.weight(key) <= size / LARGEST_PART) {
      answers.put(key, answer);
    }
  }

  /** Drops one that will never be given again. */
  void drop(RequestKey key, StoredAnswer outdated) {
    answers.asMap().remove(key, outdated);
  }

  void countHit() {
    hits.increment();
  }

  /** Counts an answer that could have been in memory. */
  void countMiss() {
    misses.increment();
  }
}
