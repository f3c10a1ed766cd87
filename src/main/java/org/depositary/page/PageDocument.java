package org.depositary.page;

import java.util.List;
import org.depositary.annotation.AnnotationView;
import org.depositary.explanation.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of.
 *
 * @param href where the document is
 * @param language of the text, where it is known
 * @param facts what is known of the document as a whole
 * @param forms its other representations
 */
public record PageDocument(
    String href, String title, @Nullable String language, List<Fact> facts, List<Fact> forms) {

  public PageDocument {
    facts = List.copyOf(facts);
    forms = List.copyOf(forms);
  }

  /**
   * The part of the text that is shown, with what was found in it.
   *
   * @param text all of it
   * @param found in text order
   * @param cut whether more was found in the part than is shown
   */
  public record Part(String text, TextPart part, List<AnnotationView> found, boolean cut) {

    public Part {
      found = List.copyOf(found);
    }
  }
}
