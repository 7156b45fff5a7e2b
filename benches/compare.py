#!/usr/bin/env python3
"""Abide against the same work as hand-written DuckDB SQL and against the bare reading of the file, in turn.

usage: compare.py ABIDE DECODE_FLOOR FOLDER [--runs N]

FOLDER holds agreement.yaml, sources.yaml, tickets.source.yaml (those of examples/ticket-bench) and tickets.parquet.
Each round runs all three, one after the other, so that the ratios hold on a machine whose speed drifts. CPU is what
the system counted for the process (user and system). The rows that Abide and the query answer must be identical.
Needs duckdb.
"""
import argparse, csv, io, json, os, statistics, subprocess, sys, time

parser = argparse.ArgumentParser()
parser.add_argument("abide"); parser.add_argument("floor"); parser.add_argument("folder")
parser.add_argument("--runs", type=int, default=5)
arguments = parser.parse_args()
here = os.path.dirname(os.path.abspath(__file__))
parquet = os.path.join(arguments.folder, "tickets.parquet")
terms = [arguments.abide, "evaluate", os.path.join(arguments.folder, "agreement.yaml"),
         "--sources", os.path.join(arguments.folder, "sources.yaml"), "--period", "2026", "--as-of", "2026-07-01T00:00:00Z"]
commands = {
    "abide": terms,
    "duckdb": [sys.executable, os.path.join(here, "duckdb_tickets.py"), parquet, "--threads", str(len(os.sched_getaffinity(0)))],
    "floor": [arguments.floor, parquet],
}

def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]}: it ended with status {status}")
    return out, time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def rows_of_abide(out):
    rows = set()
    for service in json.loads(out)["judgement"]["services"]:
        for objective in service["objectives"]:
            items = (objective.get("figure") or {}).get("items") or {}
            for row in items.get("rows") or []:
                met, missed, pending = (int(row[key]) for key in ("met", "missed", "open"))
                rows.add((objective["id"], objective["period"], ",".join(row["values"]), met + missed + pending, met, missed, pending))
    return rows

def rows_of_query(out):
    lines = csv.DictReader(io.StringIO(out.decode()))
    return {(r["objective"], r["period"], r["priority"], *(int(r[key]) for key in ("items", "met", "missed", "pending"))) for r in lines}

mine = rows_of_abide(run(terms + ["--format", "json"])[0])
theirs = rows_of_query(run(commands["duckdb"])[0])
print(f"rows: {len(mine)} of Abide, {len(theirs)} of the query, {'identical' if mine == theirs else 'DIFFERENT'}")
measured = {name: [] for name in commands}
for _ in range(arguments.runs):
    for name, command in commands.items():
        measured[name].append(run(command)[1:])
for name, runs in measured.items():
    wall, cpu, memory = (statistics.median(column) for column in zip(*runs))
    print(f"{name:8} wall {wall:7.2f} s   cpu {cpu:7.2f} s   memory {memory:7.0f} MiB")
for name in ("duckdb", "floor"):
    for column, what in ((0, "wall"), (1, "cpu")):
        ratios = [one[column] / two[column] for one, two in zip(measured[name], measured["abide"])]
        print(f"{name}/abide {what}: " + " ".join(f"{ratio:.2f}" for ratio in ratios) + f"   median {statistics.median(ratios):.2f}")
