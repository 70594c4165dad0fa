import { ensureBuild } from '@/lib/host/site-build';
import { complain } from './complain';
import { openStore, prepare, projectRoot } from './prepare';
import { openScreen, type Screen } from './screen';
import { serveSite } from './serve-site';
import { type Stopping, watchForStop } from './stopping';

/** `parallax web`: the site alone. Any number of them, on ports of their own, may share a database. */
export async function web(): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { settings } = prepared;
  const store = await openStore(settings, screen, stopping.signal);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  stopping.onForce(() => store.close('now'));
  try {
    const problem = await buildSite(screen, stopping);
    if (problem !== null) return problem === 'stopped' ? 0 : complain(screen, [problem]);
    const site = await serveSite({ settings, store, onTrouble: screen.say });
    if (site.kind === 'failed') return complain(screen, [site.why]);
    screen.say(settings.siteUrl);
    await stopping.asked;
    await site.close();
    return 0;
  } finally {
    await store.close();
  }
}

/** `parallax build`: the site as `web` serves it, for an image that is made once and started often. */
export async function build(): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const problem = await buildSite(screen, stopping);
  if (problem === 'stopped') return 130;
  return problem === null ? 0 : complain(screen, [problem]);
}

/** Builds the site where it must be. Null when it is there, 'stopped', or why it is not. */
export async function buildSite(screen: Screen, stopping: Stopping): Promise<string | null> {
  const step = screen.step('Site');
  const built = await ensureBuild(projectRoot, stopping.signal);
  switch (built.kind) {
    case 'fresh':
      step.done('built before');
      return null;
    case 'built':
      step.done('built');
      return null;
    case 'stopped':
      return 'stopped';
    case 'failed':
      return `${built.output.trim()}\nThe site could not be built; the build says why above.`;
  }
}
