#!/usr/bin/env python3
"""Keeps a copy of what a Depositary service holds. Needs Python 3.9 or later, and nothing else.

    export DEPOSITARY_KEY=...            # a key with the scope READ
    python3 mirror.py https://depositary.example.org copy

The first run takes an export; each further one follows the feed from where the last one ended. It
may be killed at any time, and run again from cron: while one runs, others end at once. Where the
service no longer knows the place in the feed (410), it takes an export again.

The copy is the file copy.sqlite in the directory. Its table "resource" has one row for each
resource, with a line of JSON as exports have it: what the service answers stands in "current", the
items of a list in "items", the exact text of a document in "characters". The table "merged" says
into which entity another was merged.
"""

import argparse
import contextlib
import gzip
import hashlib
import http.client
import json
import os
import random
import re
import shutil
import sqlite3
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

LISTS = ["MENTIONS", "CITATIONS", "FIGURES", "QUOTATIONS", "CHARACTERISATIONS"]
TYPES = ["DOCUMENT", *LISTS, "ENTITY", "ANNOTATION", "REGISTER"]

# These follow what texts say, without an entry in the feed: ask the service where they matter.
MOVING = {"ENTITY": ["mentions", "citations", "documents", "aliases", "stateTag", "profile"]}

# Whatever shows a part of an entity or of a document links to it.
LINK = re.compile(r'"/v1/(?:entities|documents)/([0-9a-f-]{36})"')

TABLES = """
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS resource (
  type TEXT, id TEXT, revision INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (type, id));
CREATE TABLE IF NOT EXISTS merged (id TEXT PRIMARY KEY, into_href TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS link (
  target TEXT, type TEXT, id TEXT, PRIMARY KEY (target, type, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS link_of ON link (type, id);
CREATE TABLE IF NOT EXISTS unread (
  type TEXT, id TEXT, revision INTEGER NOT NULL, href TEXT NOT NULL, PRIMARY KEY (type, id));
"""


class Refused(Exception):
    """The service answered with a problem (RFC 9457)."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        try:
            self.problem = json.loads(body)
        except ValueError:
            self.problem = {}
        super().__init__(f"{status} {self.problem.get('detail') or self.problem.get('title', '')}")

    def is_about_cursor(self):
        """Whether the place in the feed has expired, or is not of this service."""
        about = [error.get("parameter") for error in self.problem.get("errors", [])]
        return self.status == 410 or (self.status == 400 and "cursor" in about)


class Expired(Exception):
    """The feed does not go on from where the copy stands."""


class Service:
    """Asks again where the service is away or busy."""

    TRIES = 8

    def __init__(self, address, key):
        self.address = address.rstrip("/")
        self.key = key
        self.opener = urllib.request.build_opener(NoRedirects)

    def open(self, path, method="GET", body=None, headers=None):
        request = urllib.request.Request(self.address + path, body, headers or {}, method=method)
        if self.key:
            request.add_header("Authorization", "Bearer " + self.key)
        return self.opener.open(request, timeout=60)

    def ask(self, path, method="GET", body=None, headers=None):
        for attempt in range(1, self.TRIES + 1):
            pause = random.uniform(0.5, 1) * 2 ** (attempt - 1)
            try:
                with self.open(path, method, body, headers) as answer:
                    return answer.read()
            except urllib.error.HTTPError as e:
                refused = Refused(e.code, e.headers, e.read())
                if e.code not in (429, 502, 503, 504) or attempt == self.TRIES:
                    raise refused from None
                after = e.headers.get("Retry-After", "")
                pause = float(after) if after.isdigit() else pause
            except (OSError, http.client.HTTPException):
                if attempt == self.TRIES:
                    raise
            time.sleep(pause)

    def read(self, path):
        return json.loads(self.ask(path, headers={"Accept": "application/json"}))

    def text(self, path):
        return self.ask(path, headers={"Accept": "text/plain"}).decode("utf-8")

    def items(self, href):
        """All items of a list, page by page to its end."""
        items, cursor = [], None
        while True:
            query = {"limit": 200, **({"cursor": cursor} if cursor else {})}
            page = self.read(href + "?" + urllib.parse.urlencode(query))
            items += page["items"]
            cursor = page["page"].get("next")
            if cursor is None:
                return items


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect says that an entity was merged, which is news; and keys are not sent elsewhere."""

    def redirect_request(self, *_):
        return None


class Export:
    """An export, fetched into a directory, from which it goes on after a cut."""

    def __init__(self, service, directory, types):
        self.service = service
        self.directory = directory
        self.types = types

    def fetch(self):
        """The paths of its files, whole and checked."""
        self.directory.mkdir(exist_ok=True)
        note = self.directory / "href"
        export = None
        if note.exists():
            with contextlib.suppress(Refused):
                export = self.await_complete(note.read_text())
        if export and set(export["types"]) != set(self.types):
            export = None
        if export is None:
            for old in self.directory.iterdir():
                old.unlink()
            wanted = json.dumps({"types": self.types, "texts": True}).encode()
            headers = {"Content-Type": "application/json"}
            href = json.loads(self.service.ask("/v1/exports", "POST", wanted, headers))["href"]
            note.write_text(href)
            export = self.await_complete(href)
            if export is None:
                raise SystemExit("The service could not complete the export: run this again.")
        return [self.fetch_file(file) for file in export["files"]]

    def await_complete(self, href):
        """The export once it is complete; None where it failed or was withdrawn."""
        while True:
            export = self.service.read(href)
            if export["state"] != "RUNNING":
                return export if export["state"] == "COMPLETE" else None
            time.sleep(1)

    def fetch_file(self, file):
        path = self.directory / file["name"]
        for attempt in range(1, Service.TRIES + 1):
            try:
                self.go_on(file, path)
            except (OSError, http.client.HTTPException) as e:
                if attempt == Service.TRIES or getattr(e, "code", 0) in (404, 410):
                    raise
                time.sleep(attempt)
            if path.exists() and path.stat().st_size >= file["bytes"]:
                if sha256(path) == file["sha256"]:
                    return path
                path.unlink()
        raise SystemExit(f"{file['name']} does not have the hash that the service states.")

    def go_on(self, file, path):
        have = path.stat().st_size if path.exists() else 0
        if have >= file["bytes"]:
            return
        headers = {"Range": f"bytes={have}-", "If-Range": f'"{file["sha256"]}"'} if have else {}
        with self.service.open(file["href"], headers=headers) as answer:
            with open(path, "ab" if answer.status == 206 else "wb") as out:
                shutil.copyfileobj(answer, out)

    @staticmethod
    def lines(paths):
        """The lines about resources, then the last one, which has the cursor to go on from."""
        count, line = 0, {}
        for path in paths:
            with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
                for text in lines:
                    line = json.loads(text)
                    if line["type"] not in ("START", "END"):
                        count += 1
                        yield settled(line)
        if line.get("type") != "END" or line["records"] != count:
            raise SystemExit("The export has no end.")
        yield line

    def forget(self):
        """The service need not keep it any longer."""
        href = (self.directory / "href").read_text()
        with contextlib.suppress(Refused, OSError, http.client.HTTPException):
            self.service.ask(href, "DELETE", headers={"If-Match": "*"})
        shutil.rmtree(self.directory)


class Copy:
    """What is known of the service. Each step is one transaction, with the place it leads to."""

    def __init__(self, service, directory, wanted):
        self.service = service
        self.directory = directory
        self.rows = sqlite3.connect(directory / "copy.sqlite", isolation_level=None)
        self.rows.execute("PRAGMA journal_mode = WAL")
        self.rows.executescript(TABLES)
        self.held = self.types_held()
        self.types = wanted or self.held or TYPES

    def types_held(self):
        """The types that the copy is of, or is to be of once its first export is there."""
        held = self.state("types")
        return held and [name for name in TYPES if name in held.split(",")]

    @contextlib.contextmanager
    def transaction(self):
        self.rows.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.rows.execute("ROLLBACK")
            raise
        self.rows.execute("COMMIT")

    def state(self, name):
        row = self.rows.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return row and row[0]

    def keep(self, name, value):
        self.rows.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))

    def count(self):
        return self.rows.execute("SELECT count(*) FROM resource").fetchone()[0]

    def update(self):
        # A cursor is of the whole feed: what was passed over does not come again for other types.
        if self.state("cursor") and self.held == self.types:
            try:
                self.follow()
                return
            except Expired as e:
                print(f"The copy begins again: {e}")
        elif self.state("cursor"):
            print(f"The copy begins again: it is of {self.state('types')}.")
        else:
            self.keep("types", ",".join(self.types))  # should this run be cut
        self.begin()
        self.follow()

    def begin(self):
        """Puts an export in the place of all that is known."""
        export = Export(self.service, self.directory / "export", self.types)
        paths = export.fetch()
        with self.transaction():
            for table in ("resource", "merged", "link", "unread"):
                self.rows.execute(f"DELETE FROM {table}")
            for line in export.lines(paths):
                if line["type"] == "END":
                    self.keep("cursor", line["changesCursor"])
                    self.keep("types", ",".join(self.types))
                else:
                    self.put(line)
        export.forget()
        print(f"An export was taken: {self.count()} resources.")

    def follow(self):
        """Applies what happened, to the end of the feed, until nothing is left to be read."""
        applied = read = 0
        while True:
            more = True
            while more:
                page = self.changes()
                with self.transaction():
                    applied += sum(self.apply(item) for item in page["items"])
                    self.keep("cursor", page["page"]["next"])
                more = page["page"]["more"]
            again = self.read_again()
            read += again
            if not again:
                break
        print(f"{applied} changes, {read} reads, {self.count()} resources.")

    def changes(self):
        query = [("types", name) for name in self.types]
        query += [("include", "resource"), ("limit", "200"), ("cursor", self.state("cursor"))]
        try:
            return self.service.read("/v1/changes?" + urllib.parse.urlencode(query))
        except Refused as e:
            if e.is_about_cursor():
                raise Expired(e) from None
            raise

    def apply(self, item):
        """Takes an entry over unless that was done before; whether it was news."""
        resource = item["resource"]
        kind, id, revision = resource["type"], resource["id"], resource["revision"]
        held = self.get(kind, id)
        # What shows a part of it may be held as it was before, though this one is held already: an
        # export has its lists first, and a list is read before its document.
        if kind in ("DOCUMENT", "ENTITY"):
            self.mark_linking(id)
        if held and held["revision"] >= revision:
            return False
        if item["type"] == "DELETED":
            self.remove(kind, id)
        elif kind in LISTS:
            self.mark(kind, id, revision, resource["href"])
        elif "current" not in resource:  # deleted meanwhile, or merged into another
            self.remove(kind, id)
            if item["type"] == "MERGED":
                self.note_merged(id, resource["href"])
        elif kind == "DOCUMENT" and not has_text(held, resource["current"]):
            self.mark(kind, id, revision, resource["href"])
        else:
            if kind == "DOCUMENT":
                resource["characters"] = held["characters"]
                resource["revision"] = resource["current"]["revision"]
            self.put(settled(resource))
        return True

    def note_merged(self, id, href):
        try:
            self.service.read(href)
        except Refused as e:
            if e.status == 308:
                into = urllib.parse.urlsplit(e.headers["Location"]).path
                self.rows.execute("INSERT OR REPLACE INTO merged VALUES (?, ?)", (id, into))

    def read_again(self):
        """Reads what is marked; how much that was."""
        marked = self.rows.execute("SELECT type, id, revision, href FROM unread").fetchall()
        for kind, id, revision, href in marked:
            line = {"type": kind, "id": id, "revision": revision, "href": href}
            try:
                line.update(self.now(kind, id, href))
            except Refused as e:
                if e.status not in (404, 410, 308):
                    raise
                line = None
            with self.transaction():
                if line:
                    self.put(settled(line))
                else:
                    self.remove(kind, id)
                self.rows.execute("DELETE FROM unread WHERE type = ? AND id = ?", (kind, id))
        return len(marked)

    def now(self, kind, id, href):
        if kind in LISTS:
            return {"items": self.service.items(href)}
        held = self.get(kind, id)
        while True:
            current = self.service.read(href)
            if kind != "DOCUMENT":
                return {"current": current}
            known = has_text(held, current)
            text = held["characters"] if known else self.service.text(current["text"]["href"])
            # Otherwise it changed between the two.
            if hashlib.sha256(text.encode("utf-8")).hexdigest() == current["text"]["sha256"]:
                return {"revision": current["revision"], "current": current, "characters": text}

    def get(self, kind, id):
        row = self.rows.execute(
            "SELECT line FROM resource WHERE type = ? AND id = ?", (kind, id)
        ).fetchone()
        return row and json.loads(row[0])

    def put(self, line):
        key = (line["type"], line["id"])
        text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
        self.remove(*key)
        self.rows.execute(
            "INSERT INTO resource VALUES (?, ?, ?, ?)", (*key, line["revision"], text)
        )
        own = line["id"] if line["type"] in ("DOCUMENT", "ENTITY") else ""
        if line["type"] == "ENTITY":
            self.rows.execute("DELETE FROM merged WHERE id = ?", (line["id"],))
        links = {(target, *key) for target in LINK.findall(text) if target != own}
        self.rows.executemany("INSERT INTO link VALUES (?, ?, ?)", links)

    def remove(self, kind, id):
        for table in ("resource", "link", "unread"):
            self.rows.execute(f"DELETE FROM {table} WHERE type = ? AND id = ?", (kind, id))

    def mark(self, kind, id, revision, href):
        """Has something read again; with a list its document, which shows what is named."""
        values = (kind, id, revision, href)
        self.rows.execute("INSERT OR REPLACE INTO unread VALUES (?, ?, ?, ?)", values)
        if kind in LISTS:
            query = """
                INSERT OR IGNORE INTO unread
                SELECT type, id, revision, '/v1/documents/' || id FROM resource
                WHERE type = 'DOCUMENT' AND id = ?"""
            self.rows.execute(query, (id,))

    def mark_linking(self, id):
        """What shows a part of this one is read again: titles, names, where mentions lead."""
        query = """
            SELECT r.line FROM link l JOIN resource r ON r.type = l.type AND r.id = l.id
            WHERE l.target = ? AND NOT EXISTS (
              SELECT 1 FROM unread u WHERE u.type = r.type AND u.id = r.id)"""
        for (text,) in self.rows.execute(query, (id,)).fetchall():
            line = json.loads(text)
            self.mark(line["type"], line["id"], line["revision"], line["href"])

    def check(self):
        """Compares the copy with a new export; whether they are the same."""
        if not self.state("cursor"):
            raise SystemExit("There is no copy yet: run this without --check.")
        if self.held != self.types:
            raise SystemExit(f"The copy is of {self.state('types')}: leave --types out.")
        export = Export(self.service, self.directory / "check", self.types)
        if (export.directory / "href").exists():  # of an earlier check, which was cut
            export.forget()
        differences, count = [], 0
        for line in export.lines(export.fetch()):
            if line["type"] != "END":
                count += 1
                if self.get(line["type"], line["id"]) != line:
                    differences.append(line["href"])
        export.forget()
        for href in differences:
            print(f"differs: {href}")
        print(f"{count} resources at the service, {self.count()} in the copy.")
        return not differences and count == self.count()


def settled(line):
    """The line without what moves while its revision stays."""
    for name in MOVING.get(line["type"], []):
        line["current"].pop(name, None)
    return line


def has_text(held, current):
    return held is not None and held["current"]["text"]["sha256"] == current["text"]["sha256"]


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(1 << 20), b""):
            digest.update(part)
    return digest.hexdigest()


@contextlib.contextmanager
def alone(directory):
    """Whoever holds the lock of this file works; it is given up however the process ends."""
    lock = sqlite3.connect(directory / "lock.sqlite", timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        raise SystemExit("Another run is under way.") from None
    with contextlib.closing(lock):
        yield


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("service", help="its address, such as http://localhost:8080")
    parser.add_argument("directory", type=Path, help="where the copy is to be")
    parser.add_argument(
        "--types",
        help="some of " + ",".join(TYPES) + "; left out: those of the copy, at first all of them",
    )
    parser.add_argument("--key-file", type=Path, help="instead of DEPOSITARY_KEY")
    parser.add_argument("--check", action="store_true", help="compare with an export, then end")
    arguments = parser.parse_args()
    key = os.environ.get("DEPOSITARY_KEY", "")
    if arguments.key_file:
        key = arguments.key_file.read_text().strip()
    arguments.directory.mkdir(parents=True, exist_ok=True)
    named = arguments.types.split(",") if arguments.types is not None else []
    if not set(named) <= set(TYPES):
        parser.error("--types takes some of " + ",".join(TYPES))
    wanted = [name for name in TYPES if name in named]
    with alone(arguments.directory):
        copy = Copy(Service(arguments.service, key), arguments.directory, wanted)
        try:
            if not arguments.check:
                copy.update()
            elif not copy.check():
                sys.exit(1)
        except (Refused, Expired, OSError, http.client.HTTPException) as e:
            sys.exit(f"{type(e).__name__}: {e}")


if __name__ == "__main__":
    main()
