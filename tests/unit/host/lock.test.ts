import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitLock, type LockHolder, takeLock } from '@/lib/host/lock';
import { identifyProcess } from '@/lib/host/process-identity';

const now = new Date('2026-01-05T14:03:00.000Z');
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leave(holder: Partial<LockHolder>): void {
  const whole = {
    pid: process.pid,
    identity: '',
    instance: 'theirs',
    startedAt: now.toISOString(),
    address: null,
  };
  writeFileSync(path, JSON.stringify({ ...whole, ...holder }));
}

test('a taken lock names its holder and where it answers', () => {
  const first = takeLock(path, now);
  if (first.kind === 'taken') first.lock.tell('http://localhost:3000');
  const second = takeLock(path, now);
  expect(second).toMatchObject({
    kind: 'held',
    by: { pid: process.pid, startedAt: now.toISOString(), address: 'http://localhost:3000' },
  });
});

test('a released lock can be taken, and nothing is left of it', () => {
  const first = takeLock(path, now);
  if (first.kind === 'taken') first.lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(takeLock(path, now).kind).toBe('taken');
});

test('the lock of a process that was killed is taken over', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const pid = child.pid ?? 0;
  leave({ pid, identity: identifyProcess(pid) ?? 'unknown' });
  expect(takeLock(path, now).kind).toBe('held');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(takeLock(path, now).kind).toBe('taken');
});

describe('a lock of another container, whose process numbers are none of ours', () => {
  const theirs = { pid: 7, identity: 'boot:1', namespace: 'pid:[1]', machine: 'box' };
  const touchedAgo = (ms: number) => utimesSync(path, new Date(), new Date(Date.now() - ms));

  test('is held as long as it is touched, and says by whom', () => {
    leave(theirs);
    touchedAgo(5_000);
    expect(takeLock(path, now)).toMatchObject({ kind: 'held', by: { pid: 7, machine: 'box' } });
  });

  test('is free once nobody has touched it for long', () => {
    leave(theirs);
    touchedAgo(60_000);
    expect(takeLock(path, now).kind).toBe('taken');
  });

  test('is held though one of our own processes has that number', () => {
    leave({ ...theirs, pid: process.pid, identity: identifyProcess(process.pid) ?? '' });
    touchedAgo(0);
    expect(takeLock(path, now).kind).toBe('held');
  });

  test('a holder touches its lock, until it gives it back', async () => {
    const outcome = takeLock(path, now);
    touchedAgo(60_000);
    await vi.waitUntil(() => Date.now() - statSync(path).mtimeMs < 30_000, 60_000);
    if (outcome.kind === 'taken') outcome.lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('the lock of a process whose number another one has by now is taken over', () => {
  leave({ pid: process.pid, identity: 'another boot:1' });
  expect(takeLock(path, now).kind).toBe('taken');
});

test.each([
  ['empty', ''],
  ['no JSON', '{"pid":'],
  ['another shape', '{"pid":"1"}'],
])('a lock file that is %s is taken over', (_name, text) => {
  writeFileSync(path, text);
  expect(takeLock(path, now).kind).toBe('taken');
});

test('whoever lost a lock does not release that of the next', () => {
  const first = takeLock(path, now);
  rmSync(path);
  const second = takeLock(path, now);
  if (first.kind === 'taken') first.lock.release();
  expect(second.kind).toBe('taken');
  expect(takeLock(path, now).kind).toBe('held');
});

test('waiting ends when the lock is given back', async () => {
  const first = takeLock(path, now);
  const waiting = awaitLock(path, 10_000);
  if (first.kind === 'taken') first.lock.release();
  expect((await waiting).kind).toBe('taken');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
});

test('a process has one identity for its life, and none when there is no such process', () => {
  expect(identifyProcess(process.pid)).toBe(identifyProcess(process.pid));
  expect(identifyProcess(process.pid)).not.toBeNull();
  for (const pid of [0, -1, 1.5, 2 ** 22 + 7]) expect(identifyProcess(pid)).toBeNull();
});
