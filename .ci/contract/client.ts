/**
 * A client as a partner would write it: strict, without a cast, on the types that are generated from
 * the contract.
 */
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./depositary.js";

export type Annotation = components["schemas"]["Annotation"];
export type Citation = components["schemas"]["Citation"];
export type Document = components["schemas"]["Document"];
export type DocumentSummary = components["schemas"]["DocumentSummary"];
export type NewDocument = components["schemas"]["DocumentRequest"];
export type Problem = components["schemas"]["Problem"];
export type DocumentFilters = NonNullable<
  paths["/v1/documents"]["get"]["parameters"]["query"]
>;

/** What the service refused, and why. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail ?? ""}`);
  }
}

/** A state of a document, and the tag to ask with whether it still is. */
export interface Known {
  readonly document: Document;
  readonly tag: string;
}

// What is read: one representation of several, and problems. Further ones may come.
type Json = "application/json" | "application/problem+json";
type Plain = "text/plain" | "application/problem+json";

export class Depositary {
  private readonly client: Client<paths, Json>;
  private readonly plain: Client<paths, Plain>;

  constructor(baseUrl: string, key: string) {
    const Authorization = `Bearer ${key}`;
    this.client = createClient<paths, Json>({
      baseUrl,
      headers: { Authorization, Accept: "application/json" },
    });
    this.plain = createClient<paths, Plain>({
      baseUrl,
      headers: { Authorization, Accept: "text/plain" },
    });
  }

  async store(document: NewDocument): Promise<Document> {
    const { data, error } = await this.client.POST("/v1/documents", { body: document });
    return this.known(data, error);
  }

  /** All documents that the filters let through, page by page to the end. */
  async *documents(filters: DocumentFilters): AsyncGenerator<DocumentSummary> {
    let query = filters;
    for (;;) {
      const { data, error } = await this.client.GET("/v1/documents", { params: { query } });
      const { items, page } = this.known(data, error);
      yield* items;
      if (page.next === undefined) {
        return;
      }
      query = { ...filters, cursor: page.next };
    }
  }

  async *annotations(id: string): AsyncGenerator<Annotation> {
    let cursor: string | undefined;
    do {
      const { data, error } = await this.client.GET("/v1/documents/{id}/annotations", {
        params: { path: { id }, query: { limit: 20, ...(cursor !== undefined && { cursor }) } },
      });
      const { items, page } = this.known(data, error);
      yield* items;
      cursor = page.next;
    } while (cursor !== undefined);
  }

  async text(id: string): Promise<string> {
    const { data, error } = await this.plain.GET("/v1/documents/{id}/text", {
      params: { path: { id } },
      parseAs: "text",
    });
    return this.known(data, error);
  }

  async document(id: string): Promise<Known> {
    const { data, error, response } = await this.client.GET("/v1/documents/{id}", {
      params: { path: { id } },
    });
    return { document: this.known(data, error), tag: response.headers.get("ETag") ?? "" };
  }

  /** The document where it is not in the known state any more. */
  async newer(known: Known): Promise<Document | undefined> {
    const { data, error, response } = await this.client.GET("/v1/documents/{id}", {
      params: { path: { id: known.document.id }, header: { "If-None-Match": known.tag } },
    });
    return response.status === 304 ? undefined : this.known(data, error);
  }

  private known<T>(data: T | undefined, problem: Problem | undefined): T {
    if (data === undefined) {
      throw problem === undefined ? new Error("no answer") : new Refusal(problem);
    }
    return data;
  }
}

/** The text with each annotation in brackets; what overlaps an earlier one is left out. */
export function mark(text: string, annotations: readonly Annotation[]): string {
  let marked = "";
  let at = 0;
  for (const annotation of annotations) {
    if (annotation.utf16Start >= at) {
      const words = text.slice(annotation.utf16Start, annotation.utf16End);
      marked += `${text.slice(at, annotation.utf16Start)}[${words}](${label(annotation)})`;
      at = annotation.utf16End;
    }
  }
  return marked + text.slice(at);
}

/** A few words for each kind of annotation: the compiler knows whether one is missing. */
export function label(annotation: Annotation): string {
  switch (annotation.annotationKind) {
    case "MENTION":
      return `${annotation.type} ${annotation.name}`;
    case "CITATION":
      return authority(annotation);
    case "FIGURE":
      return `${annotation.category} ${annotation.min ?? ""}`;
    case "QUOTATION":
      return `${annotation.mode} ${annotation.speaker}`;
    case "CHARACTERISATION":
      return `${annotation.stance} ${annotation.term}`;
  }
}

function authority(citation: Citation): string {
  switch (citation.kind) {
    case "CONVENTION":
      return citation.convention?.id ?? citation.verdict;
    case "DECISION":
      return citation.decision?.name ?? citation.exact;
    case "RESOLUTION":
      return citation.resolution?.symbol ?? citation.exact;
    case "NATIONAL_LAW":
      return citation.law?.title ?? citation.exact;
    case "BODY_OF_LAW":
      return citation.name ?? citation.exact;
  }
}
