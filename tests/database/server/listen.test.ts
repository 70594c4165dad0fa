import { expect, test } from 'vitest';
import { listen } from '@/lib/host/postgres/listen';
import { openCuttableLink } from '@/tests/support/postgres/cuttable-link';
import { openTestStore, until } from '@/tests/support/store';

test('who listens says when notices may be missed, also where the connection only hangs, and hears again', async () => {
  const opened = await openTestStore();
  const link = await openCuttableLink(opened.url);
  const heard: string[] = [];
  const states: boolean[] = [];
  const listener = listen({
    url: link.url,
    channel: 'coverage',
    onNotification: (payload) => heard.push(payload),
    onState: (isListening) => states.push(isListening),
  });
  const hears = async (payload: string) => {
    await until(`${payload} to be heard`, async () => {
      await opened.database.$executeRaw`select pg_notify('coverage', ${payload})`;
      return heard.includes(payload);
    });
  };
  try {
    await hears('the first');
    expect(states).toEqual([true]);
    link.hang();
    await until('the loss to be told', async () => states.includes(false));
    link.goOn();
    await hears('the second');
    expect(states.at(-1)).toBe(true);
  } finally {
    await listener.close();
    await link.cut();
    await opened.close();
  }
});
