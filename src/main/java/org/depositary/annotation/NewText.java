package org.depositary.annotation;

import java.util.UUID;
import org.depositary.extraction.sentence.SentenceNumbers;
import org.depositary.text.Text;

/**
 * A text that has just become the current one of a document.
 *
 * @param number number of the text in its document, from 1
 * @param sentences where its sentences start
 * @param issuedOn date of issue of the document; empty where that is not known
 * @param actor who brought it: the name of the key
 */
public record NewText(
    UUID documentId,
    int number,
    Text text,
    SentenceNumbers sentences,
    String issuedOn,
    String actor) {

  /** Whether the document had no text before. */
  public boolean isFirst() {
    return number == 1;
  }
}
