#!/usr/bin/env python3
"""Holds the readers and the JSON Schemas together on the corpora of good and bad files.

A good file obeys its schema. A bad file does not, unless it stands in beyond_schema.txt beside the corpus: a schema cannot
say that an id is defined elsewhere. A file that stands there without need is a fault as well. What the reader says about
each file is held by the tests in C++.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

DATA = pathlib.Path(__file__).resolve().parent
SCHEMAS = DATA.parent.parent / "resources" / "schema"
CORPORA = {"frameworks": "framework.schema.json", "records": "record.schema.json", "crosswalks": "crosswalk.schema.json"}


def without_duplicates(pairs):
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("duplicate key")
    return dict(pairs)


def no_constant(name):
    raise ValueError(name)


def obeys(path, validator):
    try:
        text = path.read_bytes().decode("utf-8-sig")
        document = json.loads(text, object_pairs_hook=without_duplicates, parse_constant=no_constant)
        text.encode("utf-8")
        json.dumps(document, ensure_ascii=False).encode("utf-8")  # lone surrogates
    except ValueError:
        return False
    return validator.is_valid(document)


def main():
    faults, checked = [], 0
    for name, schema in CORPORA.items():
        folder = DATA / name
        if not folder.is_dir() or not (SCHEMAS / schema).is_file():
            continue
        validator = Draft202012Validator(json.loads((SCHEMAS / schema).read_text(encoding="utf-8")))
        beyond_file = folder / "beyond_schema.txt"
        beyond = set(beyond_file.read_text(encoding="utf-8").split()) if beyond_file.is_file() else set()
        files = {kind: sorted((folder / kind).glob("*.json")) + sorted((folder / kind).glob("*.waymark"))
                 for kind in ("good", "bad")}
        faults += [f"{name}: beyond_schema.txt names {missing}, which is not there"
                   for missing in sorted(beyond - {path.name for path in files["bad"]})]
        for path in files["good"]:
            if not obeys(path, validator):
                faults.append(f"{name}: the schema refuses the good file {path.name}")
        for path in files["bad"]:
            if obeys(path, validator) and path.name not in beyond:
                faults.append(f"{name}: the schema lets {path.name} pass, which the reader refuses")
            if not obeys(path, validator) and path.name in beyond:
                faults.append(f"{name}: the schema refuses {path.name}, which is said to be beyond it")
        checked += len(files["good"]) + len(files["bad"])
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{checked} files held against their schemas, {len(faults)} faults")
    sys.exit(1 if faults or checked == 0 else 0)


main()
