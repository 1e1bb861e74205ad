#!/bin/sh
# The peer of the csv import: the sqlite3 shell's own .import into one untyped table without an index.
set -eu
target=$(mktemp)
trap 'rm -f "$target"' EXIT
sqlite3 "$target" '.mode csv' ".import '$1' records"
