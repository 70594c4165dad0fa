#!/usr/bin/env bash
# A job queue that a program runs as a library, all options given in code: run({ pgPool, taskList, concurrency }).
#
# One would guess: what is not given has its default, so that the tables are in the schema "graphile_worker", and a worker looks for jobs
# every 2 s. Files of configuration are for the command line.
# What happens: as the module is loaded it looks for a ".graphile-workerrc" (or a key of package.json, or .yaml, .js …) in the working
# directory and in every folder above it, and reads GRAPHILE_WORKER_SCHEMA; what they say becomes the default of the library as well. The
# same program, started one folder further down or beside another project's file, makes its tables in another schema and finds an empty queue.
# graphile-worker 0.17.3, seen 2026-12-01. Source: https://worker.graphile.org/docs/config ("cosmiconfig") and
# https://worker.graphile.org/docs/library/run (the options and their defaults).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p packages office/newsdesk/queue
cd packages
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund graphile-worker@0.17.3 >/dev/null
cat >tell.cjs <<'JS'
const { WorkerPreset } = require('graphile-worker');
const { schema, pollInterval } = WorkerPreset.worker;
console.log(`${schema} ${pollInterval}`);
JS
unset GRAPHILE_WORKER_SCHEMA
echo '{ "schema": "of_another_project", "pollInterval": 60000 }' >../office/.graphile-workerrc.json

told() {
  echo "$1 -> $2"
  test "$2" = "$3"
}
told 'beside no such file' "$(node tell.cjs)" 'graphile_worker 2000'
told 'two folders below one' "$(cd ../office/newsdesk/queue && node "$work/packages/tell.cjs")" 'of_another_project 60000'
told 'with the variable' "$(GRAPHILE_WORKER_SCHEMA=of_a_shell node tell.cjs)" 'of_a_shell 2000'
