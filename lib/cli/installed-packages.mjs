import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, link?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ platform: string, arch: string, libc: string | null }} Machine
 */

/**
 * Names the packages that package-lock.json asks for and that are not installed as it says.
 *
 * An optional package may be missing, unless it is made for just this machine: npm leaves out those of
 * other platforms, and whatever only they need. Packages for development count only where wanted, so
 * that an installation made with --omit=dev is not made again at every start.
 *
 * @param {{ wanted: Record<string, LockedPackage>, installed: Record<string, LockedPackage>,
 *   machine: Machine, withDev: boolean }} question
 * @returns {string[]} paths such as "node_modules/next"
 */
export function listMissing({ wanted, installed, machine, withDev }) {
  return Object.keys(wanted).filter((path) => {
    const asked = wanted[path];
    if (path === '' || asked === undefined || asked.link === true) return false;
    if (asked.dev === true && !withDev) return false;
    const found = installed[path];
    if (found === undefined) return asked.optional !== true || isMadeFor(asked, machine);
    // Packages for platforms that the registry did not offer when the lock was made have no hash in it.
    return found.version !== asked.version || (asked.integrity ?? found.integrity) !== found.integrity;
  });
}

/** @param {LockedPackage} asked @param {Machine} machine */
function isMadeFor(asked, machine) {
  if (asked.os === undefined || asked.cpu === undefined) return false;
  const libcFits = asked.libc === undefined || machine.libc === null || asked.libc.includes(machine.libc);
  return asked.os.includes(machine.platform) && asked.cpu.includes(machine.arch) && libcFits;
}

/**
 * The same for a project folder: reads both lock files and looks whether the folders are there.
 *
 * @param {string} root
 * @param {boolean} withDev
 */
export function findMissingPackages(root, withDev) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  const present = Object.fromEntries(
    Object.entries(installed).filter(([path]) => existsSync(`${root}/${path}/package.json`)),
  );
  return listMissing({ wanted, installed: present, machine: describeMachine(), withDev });
}

/** @param {string} path @returns {Record<string, LockedPackage>} */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** @returns {Machine} */
function describeMachine() {
  return { platform: process.platform, arch: process.arch, libc: findLibc() };
}

function findLibc() {
  if (process.platform !== 'linux') return null;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
