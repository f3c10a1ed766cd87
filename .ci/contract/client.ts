/**
 * A client that a partner would write: it must compile in strict mode, and tell the kinds of
 * citations apart without a cast.
 */
import createClient from "openapi-fetch";
import type { paths } from "./depositary.js";

type Extraction =
  paths["/v1/extractions"]["post"]["responses"][200]["content"]["application/json"];
type Citation = Extraction["citations"][number];

const client = createClient<paths>({ baseUrl: "https://depositary.example.org" });

function label(citation: Citation): string {
  switch (citation.kind) {
    case "CONVENTION":
      return citation.convention?.id ?? citation.exact;
    case "DECISION":
      return citation.decision?.name ?? citation.exact;
    default:
      return citation.exact;
  }
}

export async function labels(text: string): Promise<string[]> {
  const { data, error } = await client.POST("/v1/extractions", { body: { text } });
  if (error !== undefined) {
    throw new Error(`${error.status} ${error.title}`);
  }
  return data.citations.map(label);
}
