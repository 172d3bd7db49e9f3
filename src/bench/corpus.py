#!/usr/bin/env python3
"""corpus.py DATA FOLDER: gives the peers 150 articles: the collection's Finnish pearls as HTML, as a Zeal docset and as a
GoldenDict dictionary."""
import html
import json
import pathlib
import sqlite3
import sys

data, folder = map(pathlib.Path, sys.argv[1:])


def texts(value):
    """Every Finnish string in a document, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        if "fi" in value and "sv" in value:
            yield from texts(value["fi"])
        else:
            for item in value.values():
                yield from texts(item)


articles = []
for file in sorted((data / "pearls").rglob("*.json")):
    lines = [text for text in texts(json.loads(file.read_text("utf-8"))) if len(text) > 2]
    title = next((text for text in lines if " " in text and len(text) < 90), file.stem)
    articles.append((file.stem, title, lines))
while len(articles) < 150:
    name, title, lines = articles[len(articles) % 100]
    articles.append((f"{name}-{len(articles)}", f"{title} {len(articles)}", lines))
articles = articles[:150]

site = folder / "site"
documents = folder / "zeal" / "Helmet.docset" / "Contents" / "Resources" / "Documents"
for each in (site, documents):
    each.mkdir(parents=True, exist_ok=True)
for name, title, lines in articles:
    page = f"<!DOCTYPE html><html lang='fi'><head><meta charset='utf-8'><title>{html.escape(title)}</title></head><body><h1>{html.escape(title)}</h1>"
    page += "".join(f"<p>{html.escape(line)}</p>" for line in lines) + "</body></html>"
    (site / f"{name}.html").write_text(page, "utf-8")
    (documents / f"{name}.html").write_text(page, "utf-8")
links = "".join(f"<li><a href='{name}.html'>{html.escape(title)}</a></li>" for name, title, _ in articles)
(site / "index.html").write_text(
    f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>Helmet</title></head><body><ul>{links}</ul></body></html>", "utf-8")

(documents.parent.parent / "Info.plist").write_text(
    """<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>helmet</string><key>CFBundleName</key><string>Helmet</string>
<key>DocSetPlatformFamily</key><string>helmet</string><key>isDashDocset</key><true/></dict></plist>""")
with sqlite3.connect(documents.parent / "docSet.dsidx") as index:
    index.execute("CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name TEXT, type TEXT, path TEXT)")
    index.executemany("INSERT INTO searchIndex(name, type, path) VALUES (?, 'Guide', ?)",
                      [(title, f"{name}.html") for name, title, _ in articles])

dictionary = folder / "goldendict"
dictionary.mkdir(parents=True, exist_ok=True)
dsl = '#NAME "Helmet"\n#INDEX_LANGUAGE "Finnish"\n#CONTENTS_LANGUAGE "Finnish"\n\n'
for _, title, lines in articles:
    head = "".join(c for c in title if c not in "()[]{}\\~@^#")
    dsl += head + "\n" + "".join("\t" + line.replace("[", "\\[").replace("]", "\\]").replace("\n", " ") + "\n" for line in lines)
(dictionary / "helmet.dsl").write_text("\ufeff" + dsl, "utf-16-le")
