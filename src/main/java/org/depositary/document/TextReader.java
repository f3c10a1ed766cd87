package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.annotation.NewText;
import org.depositary.change.Change;
import org.depositary.citation.Citations;
import org.depositary.entity.Authorities;
import org.depositary.entity.Entities;
import org.depositary.entity.Mentions;
import org.depositary.entity.NamesAhead;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.sentence.SentenceNumbers;
import org.depositary.extraction.similarity.Signature;
import org.depositary.figure.Figures;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.similarity.Similarities;
import org.depositary.speech.Characterisations;
import org.depositary.speech.Quotations;
import org.depositary.text.Text;
import org.depositary.text.Words;

/** Reads texts with the extractor, and hands what was found to the features that keep it. */
@ApplicationScoped
public class TextReader {

  private final Extractor extractor;
  private final ReadingBudget budget;
  private final TextMemory memory;
  private final Entities entities;
  private final Authorities authorities;
  private final Mentions mentions;
  private final Citations citations;
  private final Figures figures;
  private final Quotations quotations;
  private final Characterisations characterisations;
  private final Similarities similarities;
  private final AnnotationChanges lists;
  private final NamesAhead names;

  TextReader(
      Extractor extractor,
      ReadingBudget budget,
      TextMemory memory,
      Entities entities,
      Authorities authorities,
      Mentions mentions,
      Citations citations,
      Figures figures,
      Quotations quotations,
      Characterisations characterisations,
      Similarities similarities,
      AnnotationChanges lists,
      NamesAhead names) {
    this.extractor = extractor;
    this.budget = budget;
    this.memory = memory;
    this.entities = entities;
    this.authorities = authorities;
    this.mentions = mentions;
    this.citations = citations;
    this.figures = figures;
    this.quotations = quotations;
    this.characterisations = characterisations;
    this.similarities = similarities;
    this.lists = lists;
    this.names = names;
  }

  /** Checks the bounds of a text and extracts from it. No transaction is needed or wanted. */
  ReadText read(String characters) {
    return with(characters, read -> read);
  }

  /**
   * Does something with a text that is read, such as storing it. Until that is done it takes its
   * room, for which others wait: inside a transaction this must not be called.
   */
  <T> T with(String characters, Function<ReadText, T> work) {
    Text text = bounded(characters);
    return budget.spend(text.utf16Length(), () -> work.apply(extract(text)));
  }

  /** The same inside a transaction, which those who have room may be waiting for. */
  ReadText readAtOnce(String characters) {
    return extract(bounded(characters));
  }

  private Text bounded(String characters) {
    if (characters.isEmpty()) {
      throw refused("The text is empty.");
    }
    Text text = Text.of(characters);
    if (text.length() > Documents.LONGEST_TEXT) {
      throw refused("The text is longer than " + Documents.LONGEST_TEXT + " code points.");
    }
    if (text.utf16Length() > memory.characters()) {
      throw new ProblemException(
          ProblemType.CONTENT_TOO_LARGE,
          "This node has memory for texts of %d characters; its operators can give it more."
              .formatted(memory.characters()));
    }
    return text;
  }

  private ReadText extract(Text text) {
    Words words = Words.of(text);
    return new ReadText(
        text, extractor.extract(text), new SentenceNumbers(words), Signature.of(words));
  }

  private static ProblemException refused(String detail) {
    return new ProblemException(
        ProblemType.CONSTRAINT_VIOLATED, detail, Fault.at("/text", "SIZE", detail));
  }

  /**
   * Does work in the running transaction that records these texts of documents: their names are
   * read together. Until it has ended nothing may let go of rows.
   */
  <T> T ahead(Map<UUID, ReadText> texts, Supplier<T> work) {
    List<NamesAhead.Named> named = new ArrayList<>();
    texts.forEach(
        (document, read) -> {
          Extraction found = read.extraction();
          named.add(
              new NamesAhead.Named(
                  document, found.mentions(), Citations.authorities(found.citations())));
        });
    return names.reading(named, work);
  }

  /** Whether what was found is what the current text of a document has. */
  boolean isKnown(NewText at, ReadText read) {
    Extraction found = read.extraction();
    return mentions.isKnown(at, found.mentions())
        && citations.isKnown(at, found.citations())
        && figures.isKnown(at, found.figures())
        && quotations.isKnown(at, found.quotations())
        && characterisations.isKnown(at, found.characterisations());
  }

  /**
   * Stores what was found; answers the entities that had to be made or completed, what happened to
   * reviewed annotations, and which lists of the document changed.
   */
  List<Change> record(NewText at, ReadText read) {
    Extraction found = read.extraction();
    AnnotationChanges.Before before = lists.before(at);
    Entities.Linked linked = entities.link(at.documentId(), found.mentions(), at.actor());
    Authorities.Linked relied =
        authorities.link(Citations.authorities(found.citations()), at.actor());
    List<Change> made = new ArrayList<>(linked.changes());
    made.addAll(relied.changes());
    made.addAll(mentions.record(at, found.mentions(), linked));
    made.addAll(citations.record(at, found.citations(), relied));
    made.addAll(figures.record(at, found.figures()));
    made.addAll(quotations.record(at, found.quotations()));
    made.addAll(characterisations.record(at, found.characterisations()));
    similarities.record(at, read.signature());
    made.addAll(lists.since(before, found));
    return made;
  }
}
