import { expect, test } from 'vitest';
import { openScreen } from '@/lib/cli/screen';

function paper(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 40, written, write: (text: string) => written.push(text) };
}

test('elsewhere than on a terminal every line is written once, and no status too often', () => {
  const sheet = paper(false);
  let now = 0;
  const screen = openScreen(sheet, () => now);
  const step = screen.step('Site');
  step.progress('half');
  step.done('built');
  screen.status('Worker: 1');
  screen.status('Worker: 2');
  now = 10_000;
  screen.status('Worker: 3');
  expect(sheet.written).toEqual(['Site …\n', 'Site: built\n', 'Worker: 1\n', 'Worker: 3\n']);
});

test('elsewhere the last status of all is written too', () => {
  const sheet = paper(false);
  const screen = openScreen(sheet, () => 0);
  for (const line of ['Worker: 1', 'Worker: 2', 'Worker: 3']) screen.status(line);
  screen.close();
  expect(sheet.written).toEqual(['Worker: 1\n', 'Worker: 3\n']);
});

test('on a terminal the status stays last, in one line, and never wraps', () => {
  const sheet = paper(true);
  const screen = openScreen(sheet, () => 0);
  screen.status('x'.repeat(100));
  screen.say('A page failed.');
  const clear = '\r\u001b[K';
  const line = clear + 'x'.repeat(39);
  expect(sheet.written).toEqual([line, `${clear}A page failed.\n`, line]);
});
