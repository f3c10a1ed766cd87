package org.depositary.export;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.ResourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An export as clients see it. */
@Schema(name = "Export", description = "Resources as files, made for who keeps a copy.")
record ExportView(
    @Schema(description = "Opaque id; ids sort by time of creation.") UUID id,
    @Schema(
            description = "Where the export is.",
            examples = "/v1/exports/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e")
        String href,
    @Schema(description = "How far it is.") ExportState state,
    @Schema(
            description = "The types of resources it has.",
            examples = "[\"DOCUMENT\", \"ENTITY\"]",
            maxItems = 10)
        Set<ResourceType> types,
    @Schema(description = "Whether lines of documents carry the exact text.") boolean texts,
    @Schema(description = "Which documents it has; absent: all.")
        @Nullable ExportedDocuments documents,
    @Schema(
            description = "How many lines about resources there are so far.",
            examples = "1204",
            minimum = "0")
        long records,
    @Schema(
            description =
                "The files that are finished, in their order. Lines go on from one to the next.",
            maxItems = 100000)
        List<File> files,
    @Schema(
            description =
                "The cursor of the feed to go on from, once the export was applied. Absent until a"
                    + " node has begun.",
            examples = "mV7o1QyQ0oUeJr3bZk2AAwAkMDE5MzJjMDctMjA5YQ",
            maxLength = 2000)
        @Nullable String changesCursor,
    @Schema(description = "Who asked for it: the name of a key.", examples = "newsroom mirror")
        String actor,
    @Schema(description = "When it was asked for.") Instant createdAt,
    @Schema(description = "When it was complete, had failed or was withdrawn.")
        @Nullable Instant endedAt,
    @Schema(description = "When it will be removed.") Instant expiresAt) {

  /** A finished file. */
  @Schema(name = "ExportFile", description = "A finished file of an export.")
  record File(
      @Schema(
              description = "Its name.",
              examples = "part-00001.ndjson.gz",
              pattern = "^part-[0-9]{5}\\.ndjson\\.gz$")
          String name,
      @Schema(
              description = "Where it is.",
              examples =
                  "/v1/exports/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/files/part-00001.ndjson.gz")
          String href,
      @Schema(description = "Its size in bytes.", examples = "48211", minimum = "0") long bytes,
      @Schema(
              description = "How many lines about resources it has.",
              examples = "1204",
              minimum = "0")
          long records,
      @Schema(description = "SHA-256 of its bytes.", pattern = "^[0-9a-f]{64}$") String sha256) {

    static File of(UUID export, ExportFile file, String sha256) {
      return new File(
          file.name(),
          ExportView.href(export) + "/files/" + file.name(),
          file.bytes(),
          file.records(),
          sha256);
    }
  }

  /** How far it is, which its row may not know yet. */
  record Course(ExportState state, @Nullable Instant endedAt) {}

  static ExportView of(
      ExportRow row, Course course, ExportRequest request, List<ExportFile> files) {
    return new ExportView(
        row.id,
        href(row.id),
        course.state(),
        request.selection().types(),
        request.selection().texts(),
        request.documents(),
        row.records,
        files.stream()
            .filter(ExportFile::isClosed)
            .map(file -> File.of(row.id, file, String.valueOf(file.sha256())))
            .toList(),
        row.changesCursor,
        row.actor,
        row.createdAt,
        course.endedAt(),
        row.expiresAt);
  }

  static String href(UUID id) {
    return "/v1/exports/" + id;
  }
}
