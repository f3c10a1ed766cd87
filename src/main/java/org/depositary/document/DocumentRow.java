package org.depositary.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current state of a document, without its text; after a deletion its tombstone. */
@Entity(name = "Document")
@Table(name = "document")
class DocumentRow {

  @Id UUID id;

  /** Hash of source name and source id; free again once the document is deleted. */
  @Column(name = "identity_key", length = 64)
  @Nullable String identityKey;

  int revision;

  @Column(name = "text_number")
  int textNumber;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "deleted_at")
  @Nullable Instant deletedAt;

  @Column(name = "deletion_reason", length = 500)
  @Nullable String deletionReason;

  @Column(name = "erased_at")
  @Nullable Instant erasedAt;

  @Column(name = "erased_by", length = 200)
  @Nullable String erasedBy;

  /** The task that rewrites the files in which its words were. */
  @Column(name = "erasure_task")
  @Nullable UUID erasureTask;

  @Column(name = "words_gone_at")
  @Nullable Instant wordsGoneAt;

  @Column(length = 2000)
  @Nullable String title;

  @Column(name = "source_name", length = 500)
  @Nullable String sourceName;

  @Column(name = "source_id", length = 500)
  @Nullable String sourceId;

  @Column(name = "source_url", length = 2000)
  @Nullable String sourceUrl;

  @Column(length = 500)
  @Nullable String publisher;

  @Column(length = 500)
  @Nullable String issuer;

  @Column(length = 200)
  @Nullable String number;

  @Column(length = 100)
  @Nullable String type;

  @Column(length = 35)
  @Nullable String language;

  /** Empty where unknown, so that it sorts before every date and pages by it stay simple. */
  @Column(name = "issued_on", length = 10)
  String issuedOn;

  @Column(length = 2000)
  @Nullable String rights;

  @Column(name = "text_sha256", length = 64)
  String textSha256;

  @Column(name = "text_length")
  int textLength;

  @Column(name = "text_utf16_length")
  int textUtf16Length;

  @Column(name = "extractor_version", length = 100)
  String extractorVersion;

  Metadata metadata() {
    SourceView source =
        sourceName == null || sourceId == null
            ? null
            : new SourceView(sourceName, sourceId, sourceUrl);
    return new Metadata(
        title,
        source,
        publisher,
        issuer,
        number,
        type,
        language,
        issuedOn.isEmpty() ? null : issuedOn,
        rights);
  }

  void describe(Metadata metadata) {
    SourceView source = metadata.source();
    title = metadata.title();
    sourceName = source == null ? null : source.name();
    sourceId = source == null ? null : source.id();
    sourceUrl = source == null ? null : source.url();
    publisher = metadata.publisher();
    issuer = metadata.issuer();
    number = metadata.number();
    type = metadata.type();
    language = metadata.language();
    issuedOn = metadata.issuedOn() == null ? "" : metadata.issuedOn();
    rights = metadata.rights();
  }

  /** Forgets everything but what a tombstone is; the hash would tell whoever guesses the text. */
  void empty() {
    describe(new Metadata(null, null, null, null, null, null, null, null, null));
    identityKey = null;
    textSha256 = "";
    textLength = 0;
    textUtf16Length = 0;
  }

  void describe(ReadText read, int number) {
    textNumber = number;
    textSha256 = read.text().sha256();
    textLength = read.text().length();
    textUtf16Length = read.text().utf16Length();
    extractorVersion = read.extraction().version();
  }
}
