import { expect, test } from 'vitest';
import { listMissing } from '@/lib/cli/installed-packages.mjs';

const machine = { platform: 'linux', arch: 'x64', libc: 'glibc' };
const next = { version: '16.4.6', integrity: 'sha512-n' };
const forUs = { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] };

const cases: readonly (readonly [string, object, object, readonly string[]])[] = [
  ['all there', { 'node_modules/next': next }, { 'node_modules/next': next }, []],
  ['nothing there', { '': {}, 'node_modules/next': next }, {}, ['node_modules/next']],
  ['another version', { a: next }, { a: { ...next, version: '16.4.5' } }, ['a']],
  ['another content', { a: next }, { a: { ...next, integrity: 'sha512-o' } }, ['a']],
  ['asked for without a hash', { a: { version: '1.0.0' } }, { a: { ...next, version: '1.0.0' } }, []],
  ['more than asked for', {}, { a: next }, []],
  ['optional, for this machine', { a: forUs }, {}, ['a']],
  ['optional, for another system', { a: { ...forUs, os: ['darwin'] } }, {}, []],
  ['optional, for another processor', { a: { ...forUs, cpu: ['arm64'] } }, {}, []],
  ['optional, for another C library', { a: { ...forUs, libc: ['musl'] } }, {}, []],
  ['optional, for our C library', { a: { ...forUs, libc: ['glibc'] } }, {}, ['a']],
  ['optional, for no machine in particular', { a: { version: '1.0.0', optional: true } }, {}, []],
  ['optional, there in another version', { a: forUs }, { a: { ...forUs, version: '0.9.0' } }, ['a']],
  ['a link to a folder', { a: { link: true } }, {}, []],
  ['for development', { a: { ...next, dev: true } }, {}, []],
];

test.each(cases)('%s', (_name, wanted, installed, missing) => {
  const question = { wanted: { ...wanted }, installed: { ...installed }, machine, withDev: false };
  expect(listMissing(question)).toEqual(missing);
});

test('packages for development count where they are wanted', () => {
  const wanted = { a: { ...next, dev: true } };
  expect(listMissing({ wanted, installed: {}, machine, withDev: true })).toEqual(['a']);
});
