import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findMissingPackages } from './installed-packages.mjs';

// What runs before anything is installed: plain JavaScript, nothing but Node's own modules, and no syntax
// that an old Node would stumble over before it is told that it is too old.

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const oldest = [20, 19];

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(`Parallax needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a Node program quietly; its words are shown only when it fails.
 *
 * @param {string[]} command
 * @param {string} complaint the sentence for a failure
 */
async function runQuietly(command, complaint) {
  const [program = process.execPath, ...options] = command;
  const child = spawn(program, options, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (/** @type {Buffer} */ chunk) => {
    said = (said + chunk).slice(-20000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  if (code === 0) return;
  // npm follows its reason with a page of usage.
  console.error(said.trim().split('\n').slice(0, 30).join('\n'));
  console.error(complaint);
  process.exit(1);
}

/** @param {boolean} withDev */
async function installPackages(withDev) {
  if (findMissingPackages(root, withDev).length === 0) return;
  await inTurn(async () => {
    if (findMissingPackages(root, withDev).length === 0) return;
    console.log('Installing packages (a minute or two, the first time) …');
    // npm tells us where it is; without it (started by `node` alone) the one on the path is taken.
    const npm = process.env.npm_execpath;
    const program = npm !== undefined && /npm-cli\.c?js$/.test(npm) ? [process.execPath, npm] : ['npm'];
    await runQuietly(
      [...program, 'ci', '--include=dev'],
      'The packages could not be installed; npm says why above.',
    );
  });
}

/** The database client is generated from the schema, and again when that or Prisma has changed. */
async function generateClient() {
  const stamp = join(root, 'prisma/generated/made-from');
  const madeFrom = createHash('sha256')
    .update(readFileSync(join(root, 'prisma/schema.prisma')))
    .update(readFileSync(join(root, 'node_modules/prisma/package.json')))
    .digest('hex');
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom;
  if (isFresh()) return;
  await inTurn(async () => {
    if (isFresh()) return;
    const prisma = join(root, 'node_modules/prisma/build/index.js');
    await runQuietly(
      [process.execPath, prisma, 'generate'],
      'The database client could not be generated; Prisma says why above.',
    );
    writeFileSync(stamp, madeFrom);
  });
}

/**
 * Does the work of one command at a time on this checkout: two commands started together must not both install.
 *
 * @param {() => Promise<void>} work
 */
async function inTurn(work) {
  const turn = join(root, '.data/preparing');
  for (;;) {
    try {
      mkdirSync(dirname(turn), { recursive: true });
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      // ENOENT: who had the turn has just cleared the folder away.
      if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
      if (isAbandoned(turn)) rmSync(turn, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  const leave = () => rmSync(turn, { force: true });
  process.once('exit', leave);
  await work();
  process.removeListener('exit', leave);
  leave();
  try {
    rmdirSync(dirname(turn));
  } catch {
    // The data folder is in use.
  }
}

/** @param {string} turn */
function isAbandoned(turn) {
  try {
    const pid = Number(readFileSync(turn, 'utf8'));
    const age = Date.now() - statSync(turn).mtimeMs;
    // Just made and not yet written; or left by a process whose number went to another one since.
    if (pid === 0) return age > 5000;
    if (age > 20 * 60000) return true;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    return code === 'ESRCH';
  }
}

refuseOldNode();
let program = '';
try {
  await installPackages(process.argv[2] === 'test');
  await generateClient();
  const compiling = pathToFileURL(join(root, 'lib/host/compiled-program.mjs')).href;
  const { compiledModule } = await import(compiling);
  program = await compiledModule('lib/cli/main.ts');
} catch (error) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  const why = code === 'ENOSPC' ? 'the disk is full' : /** @type {Error} */ (error).message;
  console.error(`Parallax could not be prepared in ${root}: ${why}.`);
  process.exit(1);
}
// In this process, not in a child: Ctrl-C, signals and the exit code need no passing on.
await import(program);
