package org.depositary.document;

import java.util.Optional;
import java.util.UUID;
import org.depositary.annotation.NewText;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.sentence.SentenceNumbers;
import org.depositary.extraction.similarity.Signature;
import org.depositary.text.Text;

/** A text and what was found in it, before anything is stored. */
record ReadText(
    Text text, Extraction extraction, SentenceNumbers sentences, Optional<Signature> signature) {

  /** The same as a text of a document. */
  NewText at(UUID documentId, int number, String issuedOn, String actor) {
    return new NewText(documentId, number, text, sentences, issuedOn, actor);
  }
}
