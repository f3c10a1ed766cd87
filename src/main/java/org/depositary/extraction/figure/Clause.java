package org.depositary.extraction.figure;

import java.util.List;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Marks;
import org.depositary.extraction.sentence.Sentence;

/** Tells subjects from objects around the cues of a sentence. */
final class Clause {

  private static final int NEAR = 4;

  private final Sentence sentence;
  private final Marks<List<Cue>> cues;

  Clause(Sentence sentence, Marks<List<Cue>> cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** True where a predicate starts at a word: "have not signed". */
  boolean predicateAt(int word) {
    return word < sentence.count() && auxiliary(word) && sentence.joined(word);
  }

  /** True where the clause of what ended before {@code from} ends before a word. */
  boolean endsClause(int word, int from) {
    if ((sentence.gap(word) & Gap.CLAUSE) != 0
        || word > from && Lexicon.BREAKS.startsAt(sentence, word)) {
      return true;
    }
    return (sentence.gap(word) & Gap.COMMA) != 0 && newSubject(word);
  }

  // After a comma: "the army", "they", "and the army", but not "and were".
  private boolean newSubject(int word) {
    int subject = sentence.is(word, "and") || sentence.is(word, "but") ? word + 1 : word;
    if (Grammar.SUBJECT.at(sentence, subject)) {
      return true;
    }
    return subject > word && !auxiliary(subject) && cues.at(subject) == null;
  }

  /** True where a past form is passive, or stands right behind what is counted. */
  boolean subjectOf(int cue, int from) {
    if (sharesAuxiliary(from, cue)) {
      return true;
    }
    if (passive(cue) || cue == from) {
      return cue > from || !hasObject(cues.end(cue));
    }
    boolean nominal = sentence.is(cue - 1, "the") || sentence.is(cue - 1, "of");
    boolean near = cue - from <= NEAR && !nominal && !sentence.marked(from, cue, Gap.PHRASE);
    return near && !hasObject(cues.end(cue));
  }

  private boolean hasObject(int word) {
    // "abducted and raped a child": both have the object.
    boolean and = sentence.is(word, "and") || sentence.is(word, "or");
    int verb = word + 1;
    int object = and && verb < sentence.count() && cues.at(verb) != null ? cues.end(verb) : word;
    return object < sentence.count()
        && sentence.joined(object)
        && (Grammar.OBJECT.at(sentence, object) || sentence.digit(object));
  }

  /** True where a form of "be" makes a past form passive. */
  boolean passive(int cue) {
    int at = cue - 1;
    while (at > 0 && at > cue - NEAR && sentence.joined(at + 1) && adverb(at)) {
      at--;
    }
    return at >= 0 && Grammar.BE.at(sentence, at);
  }

  // "were lined up and shot": the second of two past forms shares the first one's auxiliary.
  private boolean sharesAuxiliary(int from, int cue) {
    if (!sentence.is(cue - 1, "and") && !sentence.is(cue - 1, "or")) {
      return false;
    }
    for (int i = from; i < cue; i++) {
      if (Grammar.BE.at(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean auxiliary(int word) {
    return Grammar.BE.at(sentence, word) || Grammar.HAVE.at(sentence, word) || adverb(word);
  }

  private boolean adverb(int word) {
    return sentence.endsWith(word, "ly") || Grammar.ADVERB.at(sentence, word);
  }
}
