package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.citation.Citations;
import org.depositary.entity.Authorities;
import org.depositary.entity.Entities;
import org.depositary.entity.Mentions;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.similarity.Signature;
import org.depositary.figure.Figures;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.similarity.Similarities;
import org.depositary.speech.Characterisations;
import org.depositary.speech.Quotations;
import org.depositary.text.Text;

/** Reads texts with the extractor, and hands what was found to the features that keep it. */
@ApplicationScoped
public class TextReader {

  private final Extractor extractor;
  private final ReadingBudget budget;
  private final Entities entities;
  private final Authorities authorities;
  private final Mentions mentions;
  private final Citations citations;
  private final Figures figures;
  private final Quotations quotations;
  private final Characterisations characterisations;
  private final Similarities similarities;

  TextReader(
      Extractor extractor,
      ReadingBudget budget,
      Entities entities,
      Authorities authorities,
      Mentions mentions,
      Citations citations,
      Figures figures,
      Quotations quotations,
      Characterisations characterisations,
      Similarities similarities) {
    this.extractor = extractor;
    this.budget = budget;
    this.entities = entities;
    this.authorities = authorities;
    this.mentions = mentions;
    this.citations = citations;
    this.figures = figures;
    this.quotations = quotations;
    this.characterisations = characterisations;
    this.similarities = similarities;
  }

  /** Checks the bounds of a text and extracts from it. No transaction is needed or wanted. */
  ReadText read(String characters) {
    if (characters.isEmpty()) {
      throw refused("The text is empty.");
    }
    Text text = Text.of(characters);
    if (text.length() > Documents.LONGEST_TEXT) {
      throw refused("The text is longer than " + Documents.LONGEST_TEXT + " code points.");
    }
    return budget.spend(
        text.utf16Length(), () -> new ReadText(text, extractor.extract(text), Signature.of(text)));
  }

  private static ProblemException refused(String detail) {
    return new ProblemException(
        ProblemType.CONSTRAINT_VIOLATED, detail, Fault.at("/text", "SIZE", detail));
  }

  /** Whether what was found is what the current text of a document has. */
  boolean isKnown(UUID documentId, ReadText read) {
    Extraction found = read.extraction();
    return mentions.isKnown(documentId, read.text(), found.mentions())
        && citations.isKnown(documentId, read.text(), found.citations())
        && figures.isKnown(documentId, read.text(), found.figures())
        && quotations.isKnown(documentId, read.text(), found.quotations())
        && characterisations.isKnown(documentId, read.text(), found.characterisations());
  }

  /** Stores what was found; answers the entities that had to be made or completed. */
  List<Change> record(UUID documentId, int textNumber, ReadText read, String actor) {
    Entities.Linked linked = entities.link(documentId, read.extraction().mentions(), actor);
    mentions.record(documentId, textNumber, read.text(), read.extraction().mentions(), linked);
    List<Citation> cited = read.extraction().citations();
    Authorities.Linked relied = authorities.link(Citations.authorities(cited), actor);
    citations.record(documentId, textNumber, read.text(), cited, relied);
    figures.record(documentId, textNumber, read.text(), read.extraction().figures());
    quotations.record(documentId, textNumber, read.text(), read.extraction().quotations());
    characterisations.record(
        documentId, textNumber, read.text(), read.extraction().characterisations());
    similarities.record(documentId, read.signature());
    List<Change> made = new ArrayList<>(linked.changes());
    made.addAll(relied.changes());
    return made;
  }
}
