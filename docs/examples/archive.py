"""Reads an archive with Python's own json and csv: python3 archive.py FOLDER

FOLDER holds archive.json and the tables (turns.csv, orders.csv, ...), as the zip unpacks.
"""

import csv
import json
import sys
from pathlib import Path

folder = Path(sys.argv[1])
tables = folder / "tables" if (folder / "tables").is_dir() else folder


def table(name):
    """One table as a list of rows, each a dict of texts."""
    with open(tables / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


with open(folder / "archive.json", encoding="utf-8") as file:
    archive = json.load(file)
if archive["format"] != 2:
    sys.exit(f"written for format 2, this is {archive['format']}")

print("game", archive["game"], "made", archive["made"])
print("seats", ", ".join(actor["id"] for actor in archive["scenario"]["actors"]))

# The public ladder, turn by turn.
for row in table("turns"):
    print("turn", row["turn"], "rung", row["public_rung"], "orders", row["orders"])

# How often each rule moved a figure, and the three that did so most.
moves = {}
for row in archive["tables"]["ledger"]:
    if row["kind"] == "change":
        moves[row["rule"]] = moves.get(row["rule"], 0) + 1
for rule, count in sorted(moves.items(), key=lambda pair: (-pair[1], pair[0]))[:3]:
    print("rule", rule, count)

# The same tables stand in both files, row for row.
for name, rows in archive["tables"].items():
    assert len(rows) == len(table(name)), name

leader = archive["scenario"]["dispute"]["coercer"]
points = [row for row in table("scores") if row["part"] == "total" and row["seat"] == leader]
print(
    "turns", len(table("turns")),
    "orders", len(table("orders")),
    "messages", len(table("messages")),
    leader, f"{float(points[0]['points']):.3f}",
)
