package org.depositary.stress;

import org.depositary.extraction.Extraction;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;

/** What must be stored of a text, found by the kernel in this JVM. */
final class Expected {

  private final Extractor extractor = new TextExtractor(Register.load());

  /** How many annotations a text has. */
  int annotations(String text) {
    Extraction found = extractor.extract(Text.of(text));
    return found.mentions().size()
        + found.citations().size()
        + found.figures().size()
        + found.quotations().size()
        + found.characterisations().size();
  }
}
