import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '@/lib/host/made-folder';

const room = mkdtempSync(join(tmpdir(), 'made-folder-'));
afterAll(() => rmSync(room, { recursive: true }));

test('a folder is made with those above it, and again where it is there', () => {
  const path = join(room, 'a b', 'ü', 'data');
  makeFolder(path);
  makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('a link to a folder is one', () => {
  makeFolder(join(room, 'there'));
  symlinkSync(join(room, 'there'), join(room, 'link'));
  makeFolder(join(room, 'link'));
  makeFolder(join(room, 'link', 'below'));
  expect(statSync(join(room, 'there', 'below')).isDirectory()).toBe(true);
});

test('a file, what would be below one, and a link to nowhere are none', () => {
  writeFileSync(join(room, 'file'), '');
  symlinkSync(join(room, 'nowhere', 'x'), join(room, 'lost'));
  expect(() => makeFolder(join(room, 'file'))).toThrow(/EEXIST/);
  expect(() => makeFolder(join(room, 'file', 'below'))).toThrow(/ENOTDIR/);
  expect(() => makeFolder(join(room, 'lost'))).toThrow(/ENOENT.*mkdir/);
});

test.runIf(process.platform === 'linux')(
  'a folder that takes none says so, instead of being asked for ever',
  () => {
    expect(() => makeFolder('/proc/parallax/data')).toThrow(/ENOENT.*mkdir/);
  },
);
