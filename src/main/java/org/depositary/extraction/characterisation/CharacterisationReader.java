package org.depositary.extraction.characterisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Characterisation;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Mention;
import org.depositary.extraction.Voice;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Speeches;
import org.depositary.text.Span;

/**
 * Reads characterisations: a loaded term, who uses it, what it is said of.
 *
 * <p>A term inside a citation or the name of a body is none, nor is a category of law ("prevention
 * of genocide") unless it is said of something.
 */
public final class CharacterisationReader {

  /** Characterisations in text order; citations and mentions in text order. */
  public List<Characterisation> read(
      CutText text, List<Citation> citations, List<Mention> mentions, Speeches speeches) {
    Reading reading = new Reading(citations, mentions, speeches);
    text.sentences().forEach(reading::read);
    return reading.found;
  }

  /** One text, read sentence by sentence. */
  private static final class Reading {

    private final List<Citation> citations;
    private final SentenceNames.Walk mentions;
    private final Speeches.Walk voices;
    private final Speeches.Walk judges;
    private final List<Characterisation> found = new ArrayList<>();
    private int citation;
    private int citedTo;

    Reading(List<Citation> citations, List<Mention> mentions, Speeches speeches) {
      this.citations = citations;
      this.mentions = new SentenceNames.Walk(mentions);
      this.voices = speeches.walk();
      this.judges = speeches.walkWithJudgements();
    }

    void read(Sentence sentence) {
      List<Sighting> sightings = new ArrayList<>();
      SentenceNames names = null;
      int at = 0;
      while (at < sentence.count()) {
        int word = at;
        at++;
        Optional<Term> term = Term.ALL.at(sentence, word);
        if (term.isPresent()) {
          at = Term.ALL.endOf(sentence, word);
          names = names == null ? mentions.in(sentence) : names;
          Sighting sighting = new Sighting(sentence, word, at, term.get(), names);
          if (!cited(sighting.span()) && !Setting.excludes(sighting)) {
            sightings.add(sighting);
          }
        }
      }
      add(sightings);
    }

    private boolean cited(Span span) {
      while (citation < citations.size() && citations.get(citation).span().start() < span.end()) {
        citedTo = Math.max(citedTo, citations.get(citation++).span().end());
      }
      return citedTo > span.start();
    }

    private void add(List<Sighting> sightings) {
      List<Optional<SaidOf>> objects = Coordination.objects(sightings);
      for (int i = 0; i < sightings.size(); i++) {
        if (objects.get(i).isPresent() || !Setting.general(sightings.get(i))) {
          found.add(characterisation(sightings.get(i), objects.get(i)));
        }
      }
    }

    private Characterisation characterisation(Sighting sighting, Optional<SaidOf> saidOf) {
      int start = sighting.span().start();
      List<Voice> voice = judges.at(start);
      boolean judged = voice.size() > voices.at(start).size();
      return new Characterisation(
          sighting.span(),
          sighting.term().term(),
          sighting.term().kind(),
          Stances.of(sighting, judged),
          saidOf.map(SaidOf::span).orElse(null),
          voice,
          saidOf.isPresent() ? 0.9 : 0.7,
          saidOf.map(SaidOf::rule).orElse("characterisation-term"));
    }
  }
}
