package org.depositary.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where an annotation stands: its id, its document and text, its span in both units, its words.
 *
 * <p>The id stays the same while its kind and the anchored words stay; {@code live} is true for the
 * current text of a document that was not deleted, unless a curator rejected the annotation.
 */
@Embeddable
public class Anchor {

  @Column(name = "id")
  public UUID id;

  @Column(name = "document_id")
  public UUID documentId;

  /** Number of the document's text, which several revisions may share. */
  @Column(name = "text_number")
  public int textNumber;

  public boolean live;

  /** When the document was issued, as its row has it; empty where that is not known. */
  @Column(name = "issued_on", length = 10)
  public String issuedOn;

  /** Code points, inclusive. */
  @Column(name = "span_start")
  public int start;

  /** Code points, exclusive. */
  @Column(name = "span_end")
  public int end;

  @Column(name = "utf16_start")
  public int utf16Start;

  @Column(name = "utf16_end")
  public int utf16End;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  public String exact;

  @Column(length = 100)
  public String prefix;

  @Column(length = 100)
  public String suffix;

  protected Anchor() {}

  /** An anchor of a text that has just become the current one of a document. */
  static Anchor of(UUID id, NewText at, AnchoredSpan span) {
    Anchor anchor = new Anchor();
    anchor.id = id;
    anchor.documentId = at.documentId();
    anchor.textNumber = at.number();
    anchor.issuedOn = at.issuedOn();
    anchor.live = true;
    anchor.start = span.start();
    anchor.end = span.end();
    anchor.utf16Start = span.utf16Start();
    anchor.utf16End = span.utf16End();
    anchor.exact = span.exact();
    anchor.prefix = span.prefix();
    anchor.suffix = span.suffix();
    return anchor;
  }

  public AnchoredSpan span() {
    return new AnchoredSpan(start, end, utf16Start, utf16End, exact, prefix, suffix);
  }
}
