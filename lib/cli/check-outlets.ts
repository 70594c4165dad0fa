import { complain } from './complain';
import { prepare } from './prepare';
import { openScreen } from './screen';

/** `parallax check-outlets`: checks the event file and the outlets file, and counts what is in them. */
export function checkOutlets(): number {
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { event, outlets } = prepared;
  const countries = new Set(outlets.map((outlet) => outlet.country)).size;
  const languages = new Set(outlets.map((outlet) => outlet.language)).size;
  const sources = outlets.reduce((sum, outlet) => sum + outlet.sources.length, 0);
  screen.say(
    `${event.name}: ${outlets.length} outlets in ${countries} countries and ${languages} languages, ${sources} sources.`,
  );
  for (const outlet of outlets.filter((candidate) => candidate.sources.length === 0)) {
    screen.say(`  ${outlet.slug} has no source.`);
  }
  return 0;
}
