import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// The least that answers over HTTP in Node: pages from memory by their address, each with its head as one list.

/** @type {readonly { path: string, headers: string[], file: string }[]} */
const pages = JSON.parse(readFileSync(process.env.BARE_PAGES ?? '', 'utf8'));
const byPath = new Map(pages.map((page) => [page.path, { ...page, body: readFileSync(page.file) }]));

createServer((request, response) => {
  const page = byPath.get(request.url ?? '');
  if (page === undefined) response.writeHead(404).end();
  else response.writeHead(200, page.headers).end(page.body);
}).listen(Number(process.env.BARE_PORT), '127.0.0.1', () => process.stdout.write('listening'));
