#!/usr/bin/env bash
# Reports on a time axis of Apache ECharts, with their times as India's, Iran's and Nepal's outlets give them: "2025-08-15T20:00:00+05:30".
#
# One would guess: 14:30 UTC, where the same instant stands when it is given as "14:30Z". Its reader of dates names the
# forms of ISO 8601 that it takes, and those with an offset, "-05:00", are among them.
# What happens: of the offset only the hours are read. What is of 14:30 is drawn at 15:00: India's and Iran's reports come half an hour later than they came, Nepal's
# three quarters, and Newfoundland's half an hour earlier; in a timeline of who had it first they change places with those who followed. Nothing is
# called invalid; offsets of whole hours and Z are right. A report of 2022 that such times are drawn wrongly is open.
# echarts 6.1.0, seen 2026-12-01. Source: https://github.com/apache/echarts/issues/17186 and
# https://github.com/apache/echarts/blob/master/src/util/number.ts (parseDate)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps echarts@6.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as echarts from 'echarts';

const times = {
  '2025-08-15T20:00:00+03:00': 0,
  '2025-08-15T20:00:00Z': 0,
  '2025-08-15T20:00:00+05:30': 30,
  '2025-08-15T20:00:00+03:30': 30,
  '2025-08-15T20:00:00+05:45': 45,
  '2025-08-15T20:00:00-02:30': -30,
};
/** Where on a chart's time axis a value is drawn, in pixels from its left. */
function placeOf(value) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 1000, height: 200 });
  const xAxis = { type: 'time', min: Date.UTC(2025, 7, 15), max: Date.UTC(2025, 7, 16) };
  chart.setOption({ animation: false, xAxis, yAxis: {}, series: [{ type: 'scatter', data: [[value, 1]] }] });
  const place = chart.convertToPixel({ seriesIndex: 0 }, chart.getModel().getSeriesByIndex(0).getData().getValues(0))[0];
  chart.dispose();
  return place;
}
for (const [text, late] of Object.entries(times)) {
  const read = echarts.number.parseDate(text);
  console.log(text, 'is read as', read.toISOString(), 'instead of', new Date(text).toISOString());
  assert.equal((read - new Date(text)) / 60_000, late);
}
const [india, same, other] = ['2025-08-15T20:00:00+05:30', '2025-08-15T14:30:00Z', '2025-08-15T15:00:00Z'].map(placeOf);
console.log('drawn at', india, 'and, given with Z, at', same, '; 15:00 is at', other);
assert.ok(india > same);
assert.equal(india, other);
JS
node try.mjs
