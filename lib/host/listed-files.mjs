import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file, or the files below the folder, always in the same order; none where it is not there. Every process of the
 * program and every start of a site does this; Node 20 takes six times as long to list what is below a folder by itself.
 *
 * @param {string} root
 * @param {string} path from the root
 * @returns {string[]} each by its path from the root
 */
export function listFiles(root, path) {
  if (!existsSync(join(root, path))) return [];
  return statSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    });
}
