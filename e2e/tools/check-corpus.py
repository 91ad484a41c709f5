#!/usr/bin/env python3
"""Checks an exported corpus, knowing nothing of the program that wrote it. Standard library only.

Usage: check-corpus.py FILE.json|FILE.jsonl|FILE.zip …

Every span is compared with its text in code points (Python's own unit) and in UTF-16, every hash is computed anew,
every reference is looked up. Prints counts, one line of
JSON a file; ends with 1 and the first thing that is wrong otherwise.
"""
import csv
import hashlib
import io
import json
import re
import sys
import zipfile


def check(condition, message):
    if not condition:
        sys.exit(f"check-corpus: {message}")


def check_spans(documents, annotations):
    """documents: id -> text; annotations: dicts with both units. Returns how many have a place."""
    utf16 = {key: text.encode("utf-16-le") for key, text in documents.items()}
    placed = 0
    for a in annotations:
        check(a["documentId"] in documents, f"annotation {a['id']}: no document {a['documentId']}")
        if a["status"] == "orphaned":
            continue
        text = documents[a["documentId"]]
        check(0 <= a["start"] < a["end"] <= len(text), f"annotation {a['id']}: offsets outside the text")
        check(text[a["start"] : a["end"]] == a["quote"], f"annotation {a['id']}: code points do not give the quote")
        units = utf16[a["documentId"]][2 * a["startUtf16"] : 2 * a["endUtf16"]]
        check(units.decode("utf-16-le", "replace") == a["quote"], f"annotation {a['id']}: UTF-16 units do not give the quote")
        placed += 1
    return placed


def check_records(documents, entities, coders, annotations, relations, codebook):
    """References and hashes of the JSON formats."""
    texts = {}
    for d in documents:
        check(d["id"] not in texts, f"document {d['id']} stands twice")
        texts[d["id"]] = d["text"]
        digest = hashlib.sha256(d["text"].encode("utf-8")).hexdigest()
        check(digest == d["textHash"], f"document {d['id']}: the text has another SHA-256")
        check(len(d["text"]) == d["length"], f"document {d['id']}: wrong length")
        check(len(d["text"].encode("utf-16-le")) == 2 * d["lengthUtf16"], f"document {d['id']}: wrong UTF-16 length")
        for r in d["regions"]:
            before = len(d["text"][: r["start"]].encode("utf-16-le")) // 2
            within = len(d["text"][r["start"] : r["end"]].encode("utf-16-le")) // 2
            check(before == r["startUtf16"] and before + within == r["endUtf16"], f"region {r['id']}: units disagree")
    ids = [r["id"] for part in (documents, entities, coders, annotations, relations) for r in part]
    check(len(ids) == len(set(ids)), "an id stands twice")
    known_coders = {c["id"] for c in coders}
    known_entities = {e["id"] for e in entities}
    ends = known_entities | {a["id"] for a in annotations}
    tags = {t["id"]: {a["id"]: a["type"] for a in t["attributes"]} for t in codebook["tags"]}
    types = {r["id"] for r in codebook["relations"]}
    for a in annotations:
        check(a["tag"] in tags, f"annotation {a['id']}: unknown tag")
        check(a["coder"] in known_coders, f"annotation {a['id']}: unknown coder")
        for key, value in a["attributes"].items():
            if tags[a["tag"]].get(key) == "entity":
                check(value in known_entities, f"annotation {a['id']}: unknown entity")
    for r in relations:
        check(r["type"] in types, f"relation {r['id']}: unknown type")
        check(r["coder"] in known_coders, f"relation {r['id']}: unknown coder")
        check(r["from"] in ends, f"relation {r['id']}: starts at nothing")
        check(r["target"]["kind"] == "literal" or r["target"]["id"] in ends, f"relation {r['id']}: ends at nothing")
    return texts


def check_json(path):
    with open(path, encoding="utf-8", newline="") as file:
        raw = file.read()
    check(raw.endswith("\n") and "\r" not in raw, "the file does not end with one line feed, or has carriage returns")
    corpus = json.loads(raw)
    check(corpus["format"] == "spanwright-corpus" and corpus["version"] == 1, "not a corpus of version 1")
    check(json.dumps(corpus, ensure_ascii=False, indent=2).count("\n") + 1 == raw.count("\n"), "not laid out line by line")
    parts = [corpus[k] for k in ("documents", "entities", "coders", "annotations", "relations", "codebook")]
    texts = check_records(*parts)
    return len(texts), corpus["annotations"], len(corpus["relations"]), check_spans(texts, corpus["annotations"])


def check_lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        header, *documents = [json.loads(line) for line in file]
    check(header["format"] == "spanwright-corpus-lines" and header["version"] == 1, "not a corpus of version 1")
    annotations = [a for d in documents for a in d["annotations"]]
    relations = header["relations"] + [r for d in documents for r in d["relations"]]
    texts = check_records(documents, header["entities"], header["coders"], annotations, relations, header["codebook"])
    return len(texts), annotations, len(relations), check_spans(texts, annotations)


def plain(cell):
    """The text of a cell without the apostrophes that keep spreadsheets from taking it for a formula."""
    return re.sub(r"(?<![^;\t\n\r])'", "", cell)


def check_tables(path):
    with zipfile.ZipFile(path) as package:
        check(package.testzip() is None, "a file in the package is damaged")

        def table(name):
            text = package.read(name).decode("utf-8")
            rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
            for row in rows:
                for cell in row.values():
                    check(not re.match(r"\s*[=+\-@]\D", cell), f"{name}: a cell begins like a formula: {cell!r}")
            return rows

        documents = {}
        for row in table("documents.csv"):
            data = package.read(row["text_file"])
            check(hashlib.sha256(data).hexdigest() == row["text_sha256"], f"document {row['id']}: another SHA-256")
            documents[plain(row["id"])] = data.decode("utf-8")
        annotations = []
        for row in table("annotations.csv"):
            orphaned = row["status"] == "orphaned"
            quote = json.loads(row["quote_json"])
            check(plain(row["quote"]) == quote, f"annotation {row['id']}: two different quotes")
            annotations.append({
                "id": plain(row["id"]), "documentId": plain(row["document_id"]), "status": row["status"], "quote": quote,
                "start": None if orphaned else int(row["start_cp"]), "end": None if orphaned else int(row["end_cp"]),
                "startUtf16": int(row["start_utf16"]), "endUtf16": int(row["end_utf16"]), "tag": plain(row["tag"]),
            })
        ends = {a["id"] for a in annotations} | {plain(row["id"]) for row in table("actors.csv")}
        relations = table("relations.csv")
        for row in relations:
            check(plain(row["from_id"]) in ends, f"relation {row['id']}: starts at nothing")
            check(row["to_word"] or plain(row["to_id"]) in ends, f"relation {row['id']}: ends at nothing")
        claims = {plain(row["id"]) for row in table("claims.csv")}
        check(claims == {a["id"] for a in annotations if a["tag"] == "claim"}, "claims.csv has other claims")
    return len(documents), annotations, len(relations), check_spans(documents, annotations)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    kinds = {"json": check_json, "jsonl": check_lines, "zip": check_tables}
    for path in sys.argv[1:]:
        documents, annotations, relations, placed = kinds[path.rsplit(".", 1)[-1]](path)
        tags = {}
        for a in annotations:
            tags[a["tag"]] = tags.get(a["tag"], 0) + 1
        counts = {"documents": documents, "annotations": len(annotations), "relations": relations}
        print(json.dumps({**counts, "spans": placed, "tags": tags}, sort_keys=True))


main()
