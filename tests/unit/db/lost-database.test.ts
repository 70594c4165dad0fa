import { expect, test } from 'vitest';
import { isDatabaseLost, whenThere } from '@/lib/db/lost-database';

const coded = (code: string, message = 'said otherwise') => Object.assign(new Error(message), { code });

test.each([
  ['a server that is stopped', coded('57P01', 'terminating connection due to administrator command')],
  ['a server that starts', coded('57P03', 'the database system is starting up')],
  ['a server with no room', coded('53300', 'sorry, too many clients already')],
  ['a port that nobody listens on', coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432')],
  ['both addresses of a name', new AggregateError([coded('ECONNREFUSED'), coded('EHOSTUNREACH')])],
  ['a connection that broke', new Error('Connection terminated unexpectedly')],
  ['a client that broke before', new Error('Client has encountered a connection error and is not queryable')],
  ['a server that hangs', new Error('Query read timeout')],
  ['Prisma’s word for it', coded('P1001', "Can't reach database server at 127.0.0.1:5432")],
  [
    'what Prisma was told',
    Object.assign(coded('P2010'), { meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } }),
  ],
  ['what an exception was caused by', new Error('the query failed', { cause: coded('ECONNRESET') })],
])('%s is a database that is away', (_, error) => {
  expect(isDatabaseLost(error)).toBe(true);
});

test.each([
  ['a unique constraint', coded('23505', 'duplicate key value violates unique constraint')],
  ['a table that is missing', coded('42P01', 'relation "articles" does not exist')],
  ['a statement that took too long', coded('57014', 'canceling statement due to statement timeout')],
  ['two that wait for each other', coded('40P01', 'deadlock detected')],
  ['a wrong password', coded('28P01', 'password authentication failed for user "parallax"')],
  ['Prisma’s word for a record that is gone', coded('P2025', 'No record was found')],
  ['a bug', new TypeError('undefined is not a function')],
  ['no exception', null],
  ['words', 'Connection terminated unexpectedly'],
  ['what goes round in circles', circular()],
])('%s is none', (_, error) => {
  expect(isDatabaseLost(error)).toBe(false);
});

function circular(): Error {
  const error = new Error('round');
  return Object.assign(error, { cause: error });
}

test('what a database was away for is done when it is there; everything else is thrown at once', async () => {
  const { signal } = new AbortController();
  const failures = [coded('ECONNREFUSED'), coded('57P03')];
  let lost = 0;
  const work = async () => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return 'done';
  };
  expect(await whenThere(work, { signal, onLost: () => (lost += 1) })).toBe('done');
  expect(lost).toBe(2);
  await expect(whenThere(() => Promise.reject(coded('23505')), { signal })).rejects.toThrow('said otherwise');
});

test('who is told to end no longer waits', async () => {
  const ending = new AbortController();
  const waiting = whenThere(() => Promise.reject(coded('ECONNREFUSED')), {
    signal: ending.signal,
    onLost: () => ending.abort(),
  });
  await expect(waiting).rejects.toThrow('said otherwise');
});
