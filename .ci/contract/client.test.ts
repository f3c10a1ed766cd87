/** Uses the client on a running service: SERVICE is its address, KEY a key, SAMPLES a directory. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { type Annotation, Depositary, mark, type NewDocument, Refusal } from "./client.js";

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) {
    list.push(item);
  }
  return list;
}

const samples = setting("SAMPLES");
const depositary = new Depositary(setting("SERVICE"), setting("KEY"));
// With a character of two UTF-16 units before everything that is found.
const text =
  "\u{1D11E} Under article 3 of the 1948 Genocide Convention, at least 40 people were detained in Rwanda.";
const source = { name: "client", id: "one" };

await test("stores the sample documents", async () => {
  for (const file of readdirSync(samples).sort()) {
    const sample: NewDocument = JSON.parse(readFileSync(`${samples}/${file}`, "utf8"));
    const stored = await depositary.store(sample);
    assert.equal(stored.title, sample.title);
  }
});

await test("lists to the end, each document once", async () => {
  const whole = await all(depositary.documents({ limit: 200 }));
  const paged = await all(depositary.documents({ limit: 3 }));
  assert.ok(whole.length >= 8);
  assert.deepEqual(
    paged.map((document) => document.id),
    whole.map((document) => document.id),
  );
});

await test("filters by a convention and a type", async () => {
  const citing = await all(depositary.documents({ convention: ["genocide-convention"], limit: 2 }));
  const statements = await all(
    depositary.documents({ convention: ["genocide-convention"], type: ["joint-statement"] }),
  );
  assert.ok(statements.length > 0 && statements.length < citing.length);
  assert.ok(statements.every((document) => document.type === "joint-statement"));
});

await test("marks annotations in a string", async () => {
  const { id } = await depositary.store({ text, source });
  const annotations: Annotation[] = await all(depositary.annotations(id));
  const read = await depositary.text(id);
  assert.equal(read, text);
  for (const annotation of annotations) {
    assert.equal(read.slice(annotation.utf16Start, annotation.utf16End), annotation.exact);
    assert.notEqual(annotation.start, annotation.utf16Start);
  }
  const marked = mark(read, annotations);
  assert.ok(marked.includes("[article 3 of the 1948 Genocide Convention](genocide-convention)"), marked);
  assert.ok(marked.includes("[Rwanda](STATE Rwanda)"), marked);
  assert.ok(marked.includes("](DETAINED 40)"), marked);
});

await test("handles a problem", async () => {
  const asked = depositary.document("01932c07-209a-7a31-8f3c-0d5ad6bd2f0e");
  await assert.rejects(asked, (refusal) => {
    assert.ok(refusal instanceof Refusal);
    assert.equal(refusal.problem.type, "/problems/not-found");
    assert.equal(refusal.problem.status, 404);
    return true;
  });
});

await test("points at the property that breaks a rule", async () => {
  const asked = depositary.store({ text: "A note.", issuedOn: "yesterday" });
  await assert.rejects(asked, (refusal) => {
    assert.ok(refusal instanceof Refusal);
    assert.equal(refusal.problem.errors?.[0]?.pointer, "/issuedOn");
    return true;
  });
});

await test("does not load what it has", async () => {
  const { id } = await depositary.store({ text, source });
  const known = await depositary.document(id);
  assert.equal(await depositary.newer(known), undefined);
  await depositary.store({ text: `${text} And in Burundi.`, source });
  assert.equal((await depositary.newer(known))?.revision, known.document.revision + 1);
});
