#!/bin/sh
# Peers of questions to a stored project: the sqlite3 shell on the same file. $1 says which, $2 is the project.
set -eu
case "$1" in
  tally) sqlite3 -readonly "$2" "SELECT unit_id, parent_id, status_id, count(*) FROM reports JOIN report_kinds ON report_kinds.id = kind_id
    WHERE received_day BETWEEN 18993 AND 19357 GROUP BY 1, 2, 3" > /dev/null ;;
  page) sqlite3 -readonly "$2" "SELECT * FROM reports ORDER BY title LIMIT 100 OFFSET 500000" > /dev/null ;;
  *) exit 2 ;;
esac
