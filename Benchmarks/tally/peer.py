#!/usr/bin/env python3
"""peer.py TOOL FILE OUT: the counts of 'perennial tally' made by a tool that people reach for.

TOOL is duckdb (one query with grouping sets), polars (read_csv, one group_by per question) or pandas
(read_csv, one groupby per question). Reads what 'generate' wrote and writes OUT/counts.csv and
OUT/means.csv as adapt.py does. Each tool uses two threads, as far as it uses threads.
"""
import csv
import os
import sys

os.environ["POLARS_MAX_THREADS"] = "2"
ITEMS = [f"item_{i}" for i in range(1, 13)]
NUMBERS = [*ITEMS, "recommend"]
QUESTIONS = [*NUMBERS, "use", "tools"]
GROUP = ["community", "half"]
NEEDED = [*GROUP, *QUESTIONS]
COLUMNS = ["_id", "_submitted", "community", "half", "office", "role", *ITEMS, "use", "tools",
           "recommend", "comment"]


def duckdb(file):
    """One pass, one query."""
    import duckdb as library
    connection = library.connect()
    connection.execute("SET threads=2")
    connection.execute("SET preserve_insertion_order=false")
    types = ", ".join(f"'{c}': '{'TINYINT' if c in NUMBERS else 'VARCHAR'}'" for c in COLUMNS)
    sets = ", ".join(f"(community, half, {question})" for question in QUESTIONS)
    names = ", ".join(QUESTIONS)
    rows = connection.execute(
        f"SELECT community, half, grouping({names}), {names}, count(*) FROM read_csv('{file}', "
        f"columns={{{types}}}, header=true, auto_detect=false, delim=',', quote='\"', escape='\"', "
        f"new_line='\\n', strict_mode=true) GROUP BY GROUPING SETS ({sets})").fetchall()
    whole = (1 << len(QUESTIONS)) - 1
    for row in rows:
        position = len(QUESTIONS) - (whole ^ row[2]).bit_length()
        yield *row[:2], QUESTIONS[position], row[3 + position], row[-1]


def polars(file):
    """Eager reading of the columns that are needed, then one group_by per question."""
    import polars as library
    table = library.read_csv(file, columns=NEEDED, low_memory=False,
                             schema_overrides={name: library.Int8 for name in NUMBERS}).lazy()
    queries = [table.group_by(*GROUP, name).agg(library.len()) for name in QUESTIONS]
    for name, result in zip(QUESTIONS, library.collect_all(queries)):
        for *group, option, count in result.rows():
            yield *group, name, option, count


def pandas(file):
    """As the manual shows it."""
    import pandas as library
    table = library.read_csv(file, engine="c", usecols=NEEDED)
    for name in QUESTIONS:
        sizes = table.dropna(subset=[name]).groupby([*GROUP, name]).size()
        for (*group, option), count in sizes.items():
            yield *group, name, int(option) if name in NUMBERS else option, count


def main():
    """Counts, splits what was chosen together, and writes."""
    tool, file, out = sys.argv[1:]
    counts, sums = {}, {}
    for community, half, question, option, count in globals()[tool](file):
        if option is None or option == "":
            continue
        for part in option.split(";") if question == "tools" else [option]:
            key = (community, half, question, part)
            counts[key] = counts.get(key, 0) + count
        if question in NUMBERS:
            total = sums.setdefault((community, half, question), [0, 0])
            total[0] += count
            total[1] += count * option
    os.makedirs(out, exist_ok=True)
    with open(f"{out}/counts.csv", "w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow([*GROUP, "question", "option", "n"])
        writer.writerows((*key, count) for key, count in counts.items())
    with open(f"{out}/means.csv", "w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow([*GROUP, "question", "n", "mean"])
        writer.writerows((*key, n, f"{total / n:.9f}") for key, (n, total) in sums.items())


main()
