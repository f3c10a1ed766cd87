package org.depositary.root;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service is and where to go on. */
@Schema(name = "Service", description = "What the service is and where to go on.")
record ServiceView(
    @Schema(description = "Its name.", examples = "Depositary", maxLength = 100) String name,
    @Schema(
            description = "What it does.",
            examples = "Reads documents and finds the provisions they rely on.",
            maxLength = 1000)
        String description,
    @Schema(description = "Its version.", examples = "1.0.0", maxLength = 100) String version,
    @Schema(description = "Where to go on.") Links links) {

  /** The first addresses to follow. */
  @Schema(name = "ServiceLinks", description = "The first addresses to follow.")
  record Links(
      @Schema(description = "The API.", examples = "/v1", format = "uri-reference", maxLength = 200)
          String api,
      @Schema(
              description = "The contract (OpenAPI 3.1).",
              examples = "/v1/openapi.yaml",
              format = "uri-reference",
              maxLength = 200)
          String contract,
      @Schema(
              description = "The documentation, to read and to try requests on.",
              examples = "/docs",
              format = "uri-reference",
              maxLength = 200)
          String documentation,
      @Schema(
              description = "How to begin, with commands to copy.",
              examples = "/guides/getting-started",
              format = "uri-reference",
              maxLength = 200)
          String gettingStarted,
      @Schema(
              description = "A guide for those who build pages.",
              examples = "/guides/frontend",
              format = "uri-reference",
              maxLength = 200)
          String frontendGuide,
      @Schema(
              description = "The documents.",
              examples = "/v1/documents",
              format = "uri-reference",
              maxLength = 200)
          String documents,
      @Schema(
              description = "The register of conventions.",
              examples = "/v1/conventions",
              format = "uri-reference",
              maxLength = 200)
          String conventions,
      @Schema(
              description = "The entities that documents name.",
              examples = "/v1/entities",
              format = "uri-reference",
              maxLength = 200)
          String entities,
      @Schema(
              description = "What changes, for those who keep a copy.",
              examples = "/v1/changes",
              format = "uri-reference",
              maxLength = 200)
          String changes,
      @Schema(
              description = "All resources as files, for those who begin to keep a copy.",
              examples = "/v1/exports",
              format = "uri-reference",
              maxLength = 200)
          String exports,
      @Schema(
              description = "What changed in the API, version by version.",
              examples = "/v1/changelog",
              format = "uri-reference",
              maxLength = 200)
          String changelog,
      @Schema(
              description = "Whether the service can answer.",
              examples = "/q/health",
              format = "uri-reference",
              maxLength = 200)
          String health) {

    static final Links ALL =
        new Links(
            "/v1",
            "/v1/openapi.yaml",
            "/docs",
            Guide.GETTING_STARTED.href(),
            Guide.FRONTEND.href(),
            "/v1/documents",
            "/v1/conventions",
            "/v1/entities",
            "/v1/changes",
            "/v1/exports",
            "/v1/changelog",
            "/q/health");
  }
}
