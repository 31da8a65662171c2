#!/usr/bin/env python3
"""adapt.py DEFINITION.yaml TALLY.json OUT: the two files that check_tally.py compares.

Reads what 'perennial tally … --by COMMUNITY --by WAVE --json' wrote, turns codes back into the labels
of the definition, and writes OUT/counts.csv and OUT/means.csv. Needs nothing but Python 3.
"""
import csv
import json
import os
import re
import sys


def labels(path):
    """The label of every code, by question; only the plain style of our own definitions is read."""
    found, question, code = {}, None, None
    for line in open(path, encoding="utf-8"):
        if match := re.match(r"  - id: (\S+)", line):
            question = found.setdefault(match.group(1), {})
        elif match := re.match(r"      - code: (\S+)", line):
            code = match.group(1)
        elif match := re.match(r"        label: (.*)", line):
            text = match.group(1)
            question[code] = text[1:-1].replace("''", "'") if text.startswith("'") else text
    return found


def main():
    """Reads, translates and writes."""
    definition, tally, out = sys.argv[1:]
    names = labels(definition)
    groups = json.load(open(tally, encoding="utf-8"))["groups"]
    counts, means = [], []
    for group in groups:
        by = [names[segment].get(code, code) for segment, code in group["by"].items()]
        for question in group["questions"]:
            if question["id"] in group["by"]:
                continue
            label = names[question["id"]]
            counts += [(*by, question["id"], label.get(code, code), n)
                       for code, n in question["options"].items() if n]
            if question["mean"] is not None:
                means.append((*by, question["id"], question["answered"], f"{question['mean']:.9f}"))
    os.makedirs(out, exist_ok=True)
    for name, head, rows in (("counts", ["option", "n"], counts), ("means", ["n", "mean"], means)):
        with open(f"{out}/{name}.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow([*groups[0]["by"], "question", *head])
            writer.writerows(rows)


main()
