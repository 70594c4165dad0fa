import { settingNames } from '@/lib/host/settings';
import { slipsBetween } from '@/lib/language/search/misspelt';

/** Of a name so short one slip alone is taken for one: FILE_URL is no SITE_URL. */
const shortName = 10;

/**
 * A sentence for each name in the environment that is a slip or two from that of a setting which is not set: what it
 * says is heard by nobody, and where it was to be DATABASE_URL another database is filled. Names of one word are
 * other programs' too.
 */
export function misspeltSettings(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const names = Object.keys(env).filter((name) => !settingNames.includes(name));
  return settingNames
    .filter((meant) => meant.includes('_') && (env[meant] ?? '') === '')
    .flatMap((meant) => {
      const most = meant.length < shortName ? 1 : 2;
      const near = names.filter((name) => (slipsBetween(name.toUpperCase(), meant) ?? Infinity) <= most);
      return near.map((name) => `${name} is no setting of Parallax; ${meant} is one, and is not set.`);
    });
}
