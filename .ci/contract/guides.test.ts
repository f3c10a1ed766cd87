/** What the guides say works, on a running service: SERVICE is its address, KEY a key. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Annotation } from "./client.js";

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}

const service = setting("SERVICE");
const key = setting("KEY");
const directory = mkdtempSync(join(tmpdir(), "guides-"));
process.on("exit", () => rmSync(directory, { recursive: true }));

const CHARACTERS: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** The blocks of code of a guide, as a reader would copy them. */
async function blocks(guide: string): Promise<string[]> {
  const page = await (await fetch(`${service}/guides/${guide}`)).text();
  return [...page.matchAll(/<pre><code[^>]*>([^]*?)<\/code><\/pre>/g)].map((block) =>
    (block[1] ?? "").replace(/&(\w+);/g, (_, name: string) => CHARACTERS[name] ?? assert.fail(name)),
  );
}

/** What a command printed; fails where the command does. */
function run(command: string, ...given: string[]): Promise<string> {
  const env = { ...process.env, BASE: service, DEPOSITARY_KEY: key };
  return new Promise((resolve, reject) => {
    execFile(command, given, { cwd: directory, env }, (error, printed, errors) =>
      error ? reject(new Error(`${error.message}\n${printed}\n${errors}`)) : resolve(printed),
    );
  });
}

const bash = (script: string, ...given: string[]) =>
  run("bash", "-euo", "pipefail", "-c", script, "bash", ...given);

async function send(method: string, path: string, body: object = {}): Promise<any> {
  const answer = await fetch(service + path, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": method === "PATCH" ? "application/merge-patch+json" : "application/json",
      ...(method !== "POST" || path.endsWith("/merge") ? { "If-Match": "*" } : {}),
    },
    ...(method === "GET" || method === "DELETE" ? {} : { body: JSON.stringify(body) }),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.status === 204 ? undefined : answer.json();
}

interface Piece {
  text: string;
  annotations: Annotation[];
}

interface Shown {
  nodes: { textContent: string; title: string; name: string }[];
}

/** What stands in the code of the guide for frontend developers. */
interface FrontendGuide {
  all(list: string): AsyncIterable<{ href: string }>;
  read(address: string): Promise<unknown>;
  readAgain(address: string): Promise<object>;
  readMarked(href: string): Promise<{ text: string; annotations: Annotation[] }>;
  pieces(text: string, annotations: Annotation[]): Piece[];
  show(element: object, text: string, annotations: Annotation[]): void;
  people: string[];
  found: { items: object[] };
  suggestions: { items: { name: string }[] };
}

await test("the code for frontend developers runs as one module", async (t) => {
  const file = join(directory, "frontend.mjs");
  const names = "all, read, readAgain, readMarked, pieces, show, people, found, suggestions";
  const code = [
    `globalThis.BASE = ${JSON.stringify(service)};`,
    ...(await blocks("frontend")),
    `export { ${names} };`,
  ];
  writeFileSync(file, code.join("\n"));
  const guide: FrontendGuide = await import(pathToFileURL(file).href);

  await t.test("lists, searches and suggests", () => {
    assert.ok(guide.people.length > 3);
    assert.ok(guide.found.items.length > 0);
    assert.match(guide.suggestions.items[0]?.name ?? "", /Genocide/);
  });

  await t.test("marks the annotations of every document", async () => {
    let marked = 0;
    for await (const { href } of guide.all("/v1/documents")) {
      const { text, annotations } = await guide.readMarked(href);
      const pieces = guide.pieces(text, annotations);
      assert.equal(pieces.map((piece) => piece.text).join(""), text);
      for (const annotation of annotations) {
        const own = pieces.filter((piece) => piece.annotations.includes(annotation));
        assert.equal(own.map((piece) => piece.text).join(""), annotation.exact);
        marked++;
      }
    }
    assert.ok(marked > 100, `${marked} annotations`);
  });

  await t.test("shows a document", async () => {
    const createElement = (name: string) => ({ name, textContent: "", title: "" });
    Object.assign(globalThis, { document: { createElement } });
    const sample = await send("GET", "/v1/documents?convention=genocide-convention&limit=1");
    const { text, annotations } = await guide.readMarked(sample.items[0].href);
    const shown: Shown = { nodes: [] };
    guide.show({ append: (node: Shown["nodes"][0]) => shown.nodes.push(node) }, text, annotations);
    assert.equal(shown.nodes.map((node) => node.textContent).join(""), text);
    for (const node of shown.nodes) {
      assert.equal(node.name === "mark", node.title !== "", node.textContent);
    }
    assert.ok(shown.nodes.some((node) => node.title.includes("RESOLVED: Convention on")));
  });

  await t.test("is not sent again what it has", async () => {
    const address = "/v1/conventions/genocide-convention";
    assert.equal(await guide.readAgain(address), await guide.readAgain(address));
  });

  await t.test("is told what was wrong", async () => {
    await assert.rejects(guide.read("/v1/documents?colour=red"), (problem: any) => {
      assert.equal(problem.type, "/problems/invalid-parameter");
      assert.equal(problem.errors[0].parameter, "colour");
      return true;
    });
  });
});

await test("the commands for partners work as they stand", async () => {
  const code = (await blocks("partner")).join("\n").replace(/^(BASE|KEY)=.*$/gm, "");
  const printed = await bash(`KEY=$DEPOSITARY_KEY\n${code}`);
  const told = [
    /An export was taken: \d+ resources/,
    /(\d+) resources at the service, \1 in the copy/,
    /"state": "COMPLETE"/,
    /part-00001\.ndjson\.gz: OK/,
    /CREATED\tDOCUMENT\t1\t/,
    /CREATED\tCITATIONS\t1\t/,
    /"type": "\/problems\/cursor-expired"/,
    /The copy begins again: 410/,
    /"line":2,"status":"FAILED"/,
    /cut: 124/,
    /"lines": 3,\s+"created": 0,\s+"updated": 0,\s+"unchanged": 2,\s+"failed": 1/,
    /not genuine\ntoo old\n/,
    /"type":"endpoint\.enabled"/,
  ];
  told.forEach((words) => assert.match(printed, words));

  // Where a fetch of before has left something else.
  const junk = 'head -c 1000000 /dev/zero >"$FILES/part-00001.ndjson.gz"';
  const spoilt = code.replace(/^while read -r href/m, `${junk}\n$&`);
  assert.notEqual(spoilt, code);
  const again = await bash(`KEY=$DEPOSITARY_KEY\n${spoilt}`);
  assert.match(again, /part-00001\.ndjson\.gz: FAILED\n[^]*part-00001\.ndjson\.gz: OK/);
  assert.match(again, /"type": "\/problems\/cursor-expired"/);
  assert.match(again, /"type":"endpoint\.enabled"/);
});

interface Message {
  headers: IncomingHttpHeaders;
  body: string;
}

await test("a message verifies as partners are told", async (t) => {
  const messages: Message[] = [];
  const receiver = createServer((request, answer) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      messages.push({ headers: request.headers, body });
      answer.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  t.after(() => receiver.close());
  await new Promise((resolve) => receiver.once("listening", resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const { endpoint, secret } = await send("POST", "/v1/webhook-endpoints", { url });
  await until(() => messages.length > 0);
  const renewed = await send("POST", `${endpoint.href}/secret`, { overlapHours: 1 });
  await send("POST", "/v1/documents", { text: "Rwanda acceded to the Genocide Convention." });
  await until(() => messages.length > 1);

  const verify = (await blocks("partner")).find((block) => block.startsWith("verify()"));
  for (const { headers, body } of messages) {
    writeFileSync(join(directory, "body.json"), body);
    const told = ["id", "timestamp", "signature"].map((name) => String(headers[`webhook-${name}`]));
    const signers = told[2]?.includes(" ") ? [secret, renewed.secret] : [secret];
    for (const signer of signers) {
      await bash(`${verify}\nverify "$@"`, signer, ...told, "body.json");
    }
    await assert.rejects(bash(`${verify}\nverify "$@"`, "whsec_AAAA", ...told, "body.json"));
    writeFileSync(join(directory, "body.json"), `${body} `);
    await assert.rejects(bash(`${verify}\nverify "$@"`, secret, ...told, "body.json"));
  }
  await send("DELETE", endpoint.href);
});

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; !holds(); i++) {
    assert.ok(i < 200, "it did not come in twenty seconds");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// Those of the script.
const TYPES = [
  "DOCUMENT",
  ...["MENTIONS", "CITATIONS", "FIGURES", "QUOTATIONS", "CHARACTERISATIONS"],
  ...["ENTITY", "ANNOTATION", "REGISTER"],
];

await test("the script keeps a copy", async (t) => {
  const script = join(directory, "mirror.py");
  writeFileSync(script, await (await fetch(`${service}/guides/partner/mirror.py`)).text());
  const mirror = (...given: string[]) => run("python3", script, service, ...given);
  const isSame = () => mirror("mirrored", "--check");

  await t.test("after a first fetch that was cut", async () => {
    const { href } = await send("POST", "/v1/exports", { texts: true, types: TYPES });
    let made = await send("GET", href);
    for (; made.state === "RUNNING"; made = await send("GET", href)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const part = await (await fetch(service + made.files[0].href)).arrayBuffer();
    mkdirSync(join(directory, "mirrored", "export"), { recursive: true });
    writeFileSync(join(directory, "mirrored", "export", "href"), href);
    writeFileSync(
      join(directory, "mirrored", "export", made.files[0].name),
      Buffer.from(part.slice(0, part.byteLength / 2)),
    );
    assert.match(await mirror("mirrored"), /An export was taken/);
    await isSame();
  });

  await t.test("of all that happens", async () => {
    const text = "Minister Lena Ibarra said that Ruritania is bound by the 1948 Genocide Convention.";
    const source = { name: "mirrored", id: "1" };
    const one = await send("POST", "/v1/documents", { text, source });
    const other = await send("POST", "/v1/documents", { text: `${text} General Ito Marek agreed.` });
    const gone = await send("POST", "/v1/documents", { text });
    await mirror("mirrored");
    await send("PATCH", one.href, { title: "Of another name" });
    await send("POST", "/v1/documents", { text: `${text} Not so, said Ito Marek.`, source });
    await send("DELETE", gone.href);
    const [lena, ito] = ["Lena Ibarra", "Ito Marek"].map((name) =>
      other.entities.find((entity: { name: string }) => entity.name === name),
    );
    await send("PATCH", lena.href, { name: "Lena Maria Ibarra" });
    await send("POST", `${ito.href}/merge`, { into: lena.id, reason: "To be followed." });
    assert.match(await mirror("mirrored"), /[1-9][0-9]* changes/);
    await isSame();
    const mentions = await send("GET", `${other.href}/mentions`);
    for (const { id } of mentions.items.slice(0, 2)) {
      await send("PUT", `/v1/annotations/${id}/review`, { decision: "REJECTED" });
    }
    const decisions = await send("GET", `/v1/entities/${lena.id}/curations`);
    const merge = decisions.items.find((decision: { action: string }) => decision.action === "MERGE");
    await send("POST", `${merge.href}/reversal`, { reason: "To be followed, too." });
    await mirror("mirrored");
    await isSame();
    assert.match(await mirror("mirrored"), /\b0 changes, 0 reads/);
  });

  const edit = (statements: string) =>
    run(
      "python3",
      "-c",
      "import sqlite3, sys; sqlite3.connect('mirrored/copy.sqlite').executescript(sys.argv[1])",
      statements,
    );

  await t.test("where a list was read before its document, and both before its item", async () => {
    const text = "Minister Lena Ibarra spoke for Ruritania.";
    const { href } = await send("POST", "/v1/documents", { text, title: "Before" });
    await mirror("mirrored");
    await edit(
      "CREATE TABLE list AS SELECT * FROM resource WHERE type = 'MENTIONS';" +
        "CREATE TABLE place AS SELECT * FROM state WHERE name = 'cursor';",
    );
    await send("PATCH", href, { title: "After" });
    await mirror("mirrored");
    await edit(
      "INSERT OR REPLACE INTO resource SELECT * FROM list; DROP TABLE list;" +
        "INSERT OR REPLACE INTO state SELECT * FROM place; DROP TABLE place;",
    );
    await assert.rejects(isSame());
    await mirror("mirrored");
    await isSame();
  });

  await t.test("when its cursor is not of this service", async () => {
    await edit("UPDATE state SET value = 'forged' WHERE name = 'cursor'");
    assert.match(await mirror("mirrored"), /The copy begins again: 400/);
    await isSame();
  });

  await t.test("of the types that it was begun with", async () => {
    await assert.rejects(mirror("some", "--check"), /There is no copy yet/);
    assert.match(await mirror("some", "--types", "CITATIONS,DOCUMENT"), /An export was taken/);
    assert.match(await mirror("some", "--check"), /(\d+) resources at the service, \1 in the copy/);
    assert.match(await mirror("some"), /^0 changes/);
    await assert.rejects(mirror("some", "--check", "--types", "DOCUMENT"), /is of DOCUMENT,CITATIONS/);
    assert.match(await mirror("some", "--types", "DOCUMENT"), /begins again[^]*An export was taken/);
    await mirror("some", "--check");
  });

  await t.test("though it is killed and run twice at once", async () => {
    await bash(`timeout -s KILL 0.5 python3 mirror.py "$1" killed || true`, service);
    const both = [mirror("killed"), mirror("killed")];
    const ended = await Promise.allSettled(both);
    assert.ok(ended.some((run) => run.status === "fulfilled"));
    await mirror("killed", "--check");
  });
});
