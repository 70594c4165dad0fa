import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveSettings } from './archives';
import type { LoopbackInternet } from './internet';

/** Settings of a program that has no other internet; the outlets that it follows are written into `dir`. */
export function internetSettings(
  { port, hosts, records }: Pick<LoopbackInternet, 'port' | 'hosts' | 'records'>,
  dir: string,
): Readonly<Record<string, string>> & { readonly NODE_OPTIONS: string } {
  const outlets = join(dir, 'outlets.json');
  writeFileSync(outlets, JSON.stringify(hosts.flatMap(({ listed }) => listed ?? [])));
  const hook = new URL('./loopback-names.mjs', import.meta.url);
  return {
    ...archiveSettings,
    FILL_IN: 'auto',
    OUTLETS_FILE: outlets,
    ALLOW_HOSTS: [...records.keys()].map((host) => `${host}:80`).join(','),
    NODE_OPTIONS: `--import=${hook.href}`,
    LOOPBACK_INTERNET_PORT: String(port),
  };
}
