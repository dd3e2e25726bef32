#!/usr/bin/env python3
"""Every JSON file of the repository parses without duplicate keys, and obeys its schema where it has one.

Files under tests/data are left out: many of them are broken on purpose, and the tests know what is wrong with each.
"""

import json
import pathlib
import subprocess
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("check_json: the Python package jsonschema 4 is missing (./dev install ci)")

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCHEMAS = ROOT / "resources" / "schema"
FORMATS = {"waymark-framework": "framework.schema.json", "waymark-record": "record.schema.json",
           "waymark-crosswalk": "crosswalk.schema.json"}


def no_duplicates(pairs):
    seen = {}
    for key, value in pairs:
        if key in seen:
            raise ValueError(f"duplicate key {key!r}")
        seen[key] = value
    return seen


def schema_of(path, document, schemas):
    if path.parent == ROOT / "resources" / "frameworks":
        return schemas.get("framework.schema.json")
    if isinstance(document, dict):
        return schemas.get(FORMATS.get(document.get("format")))
    return None


def main():
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.json", "*.waymark"],
                            cwd=ROOT, check=True, capture_output=True).stdout
    paths = [ROOT / name.decode() for name in listed.split(b"\0") if name and not name.startswith(b"tests/data/")]
    faults, schemas, documents, validated = [], {}, {}, 0
    for path in paths:
        try:
            documents[path] = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_duplicates)
        except (ValueError, UnicodeDecodeError) as error:
            faults.append(f"{path.relative_to(ROOT)}: {error}")
    for path, document in documents.items():
        if path.parent == SCHEMAS:
            Draft202012Validator.check_schema(document)
            schemas[path.name] = Draft202012Validator(document)
    for path, document in documents.items():
        validator = schema_of(path, document, schemas)
        if path.parent == ROOT / "resources" / "frameworks" and validator is None:
            faults.append(f"{path.relative_to(ROOT)}: there is no schema for frameworks")
        if validator is not None:
            validated += 1
            faults += [f"{path.relative_to(ROOT)}: {error.json_path}: {error.message[:200]}"
                       for error in validator.iter_errors(document)]
    for fault in faults:
        print(f"check_json: {fault}", file=sys.stderr)
    print(f"check_json: {len(paths)} files read, {len(schemas)} schemas, {validated} files held against theirs")
    sys.exit(1 if faults else 0)


main()
