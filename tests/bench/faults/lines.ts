/** A fault that others run into, what is promised, and the tests that play it. */
export interface FaultLine {
  readonly fault: string;
  readonly promise: string;
  /** Below `tests`, without `.test.ts`. */
  readonly file: string;
  /** In the name of each test that is meant; all of the file's where it is empty. */
  readonly words: string;
}

const server = 'database/server';
const web = 'unit/host/web';

export const faultLines: readonly FaultLine[] = [
  {
    fault: 'ten restarts of Postgres in a pull of 120 articles',
    promise: 'each stored once, none waiting',
    file: `${server}/restarts`,
    words: 'a pull goes on',
  },
  {
    fault: 'ten restarts of Postgres beside a worker',
    promise: 'it goes on, and says what it waits for',
    file: `${server}/restarts`,
    words: 'a worker goes on',
  },
  {
    fault: 'ten restarts of Postgres beside a site',
    promise: 'kept pages, 503, and all of it again',
    file: 'site/database-restarts',
    words: '',
  },
  {
    fault: 'the embedded server dies',
    promise: 'started again at its address',
    file: `${server}/postgres`,
    words: 'kept up',
  },
  {
    fault: 'the database hangs half open',
    promise: 'notices are known to be missed, heard again',
    file: `${server}/listen`,
    words: '',
  },
  {
    fault: 'pages while it is away',
    promise: 'kept ones with since when, others 503',
    file: `${web}/web-server`,
    words: 'while the store is out of touch',
  },
  {
    fault: 'the queue does a reading no more',
    promise: 'said, and asked for again',
    file: 'database/queue/given-up',
    words: '',
  },
  {
    fault: 'ten kills of workers that fill in',
    promise: 'the store of undisturbed ones',
    file: 'database/fill-in/fill-in-killed',
    words: 'ten random points',
  },
  {
    fault: 'two containers on one DATA_DIR',
    promise: 'the second says who has it',
    file: `${server}/postgres`,
    words: 'in another container',
  },
  {
    fault: 'a living server written down nowhere',
    promise: 'keeps its postmaster.pid',
    file: `${server}/postgres`,
    words: 'keeps its postmaster.pid',
  },
  {
    fault: 'a lost password file',
    promise: 'made anew, nothing lost',
    file: `${server}/postgres`,
    words: 'lost password',
  },
  {
    fault: 'a lock of another pid namespace',
    promise: 'held while it is touched',
    file: 'unit/host/lock',
    words: 'of another container',
  },
  {
    fault: 'a server in another time zone',
    promise: 'times as they are',
    file: `${server}/other-zones`,
    words: '',
  },
  {
    fault: 'a server with a certificate of its own',
    promise: 'sslmode as libpq means it',
    file: `${server}/tls`,
    words: '',
  },
  {
    fault: 'PgBouncer in session mode',
    promise: 'a pull works',
    file: `${server}/pgbouncer`,
    words: 'session mode',
  },
  {
    fault: 'PgBouncer in transaction mode',
    promise: 'told at start; pages read',
    file: `${server}/pgbouncer`,
    words: 'transaction mode',
  },
  {
    fault: 'a role of eight connections',
    promise: 'enough with DATABASE_CONNECTIONS',
    file: `${server}/pgbouncer`,
    words: 'eight connections',
  },
  {
    fault: 'a lock that nobody gives back',
    promise: 'a bounded wait, its holder named',
    file: `${server}/migrate`,
    words: 'nobody gives back',
  },
  {
    fault: 'an older program on a newer schema',
    promise: 'says so and goes on',
    file: `${server}/migrate`,
    words: 'an older program',
  },
  {
    fault: 'a search path of another kind',
    promise: 'the same tables at each start',
    file: `${server}/other-databases`,
    words: 'search path',
  },
  {
    fault: 'LATIN1, SQL_ASCII, letters of English only',
    promise: 'refused in a sentence',
    file: `${server}/other-databases`,
    words: 'is refused',
  },
  {
    fault: 'no right to create extensions',
    promise: 'a sentence for an administrator',
    file: `${server}/other-databases`,
    words: 'may not create extensions',
  },
  {
    fault: 'texts longer than the index knows',
    promise: 'phrases found',
    file: 'database/coverage/long-texts',
    words: '',
  },
  {
    fault: 'robots.txt that its parser misreads',
    promise: 'read as RFC 9309 says',
    file: 'unit/ingest/http/robots',
    words: 'RFC 9309',
  },
  {
    fault: 'a store that moves, a damaged backup',
    promise: 'the same to the last letter, or nothing',
    file: `${server}/backup`,
    words: '',
  },
  {
    fault: 'a backup of 10,000 articles, restored twice',
    promise: 'every page byte for byte the same',
    file: 'site/moved-store',
    words: '',
  },
  {
    fault: 'a restore that is killed',
    promise: 'leaves nothing, the next is whole',
    file: `${server}/restore-killed`,
    words: '',
  },
  {
    fault: 'output that nobody reads',
    promise: 'the work goes on',
    file: 'unit/cli/closed-output',
    words: '',
  },
  {
    fault: 'SIGTERM to a whole process group',
    promise: 'all ends, tidily',
    file: 'site/start',
    words: 'every process of its group',
  },
  {
    fault: 'readers who read nothing',
    promise: 'let go',
    file: `${web}/slow-readers`,
    words: '',
  },
  {
    fault: '20,000 odd requests of all methods',
    promise: 'no 5xx but 503',
    file: 'site/odd-requests',
    words: 'odd requests',
  },
  {
    fault: 'a hundred at once for what is not there',
    promise: 'each a 404 of its own',
    file: 'site/odd-requests',
    words: 'what is not there',
  },
  {
    fault: 'a shared cache that knows no Vary',
    promise: 'pages, whoever asked for parts',
    file: 'site/proxies',
    words: 'a cache that knows no Vary',
  },
  {
    fault: 'nginx as the README has it',
    promise: 'the same',
    file: 'site/proxies',
    words: 'nginx as the README',
  },
  {
    fault: 'Caddy as the README has it',
    promise: 'the same',
    file: 'site/proxies',
    words: 'Caddy as the README',
  },
  {
    fault: 'a cache rule for every route',
    promise: 'what may be kept, and what not',
    file: 'site/cache-rule',
    words: '',
  },
];
