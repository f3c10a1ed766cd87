package org.depositary.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.depositary.extraction.mention.Tagger;
import org.depositary.text.Span;
import org.depositary.text.Words;

/**
 * Names people, organizations and places by what a model has learned of their words.
 *
 * <p>The confidence of a tag is the probability that the model gives to exactly this span and type.
 * Immutable and thread-safe.
 */
public final class SequenceTagger implements Tagger {

  private final Model model;
  private final double[] steps;

  SequenceTagger(Model model) {
    this.model = model;
    this.steps = model.steps();
  }

  /** The tagger with the model of this project. */
  public static SequenceTagger load() {
    return Loaded.TAGGER;
  }

  @Override
  public List<Tag> tag(Words words, List<Span> occupied, IntPredicate telling) {
    List<Tag> tags = new ArrayList<>();
    Stretch stretch = new Stretch(words, model.lexicon());
    Reading reading = new Reading(model, stretch);
    Marginals marginals = new Marginals(steps);
    Free free = new Free(occupied);
    while (stretch.next(telling)) {
      int[] labels = reading.labels();
      boolean known = false;
      for (int i = 0; i < stretch.length(); i++) {
        if (labels[i] == Label.OUTSIDE) {
          continue;
        }
        int last = i;
        while (!Label.closes(labels[last])) {
          last++;
        }
        Span span = words.span(stretch.word(i), stretch.word(last));
        if (free.allows(span)) {
          if (!known) {
            marginals.read(reading.odds(), stretch.length());
            known = true;
          }
          tags.add(new Tag(span, Label.type(labels[i]), confidence(marginals, i, labels, last)));
        }
        i = last;
      }
    }
    return tags;
  }

  // Below 1e-9 a probability says nothing but "hardly".
  private static double confidence(Marginals marginals, int first, int[] labels, int last) {
    return Math.max(1e-9, Math.min(1, marginals.of(first, labels, last)));
  }

  /** The spans that are taken, asked in text order. */
  private static final class Free {

    private final List<Span> occupied;
    private int next;
    private int end;

    Free(List<Span> occupied) {
      this.occupied = occupied;
    }

    boolean allows(Span span) {
      while (next < occupied.size() && occupied.get(next).start() < span.end()) {
        end = Math.max(end, occupied.get(next).end());
        next++;
      }
      return end <= span.start();
    }
  }

  /** The one instance, read on first use. */
  private static final class Loaded {

    static final SequenceTagger TAGGER = new SequenceTagger(ModelFile.ofTheProject());
  }
}
