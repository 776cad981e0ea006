// Runs every check and test and ends with the line `N passed, N failed`.
// A check (format, lint, types, build, lock) counts as one; tests count one by one.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countBrowser, countUnit, workspaceFolders } from './reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const browserReport = join(root, 'e2e/reports/playwright.json');
const total = { passed: 0, failed: 0 };
const failures = [];

function run(args) {
  console.log(`\n> npm ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(npm, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

function count(name, { passed, failed, missing, names = [] }) {
  total.passed += passed;
  total.failed += failed;
  if (failed === 0) return;
  failures.push(missing ? `${name}: no report at ${missing}` : `${name}: ${failed}`);
  failures.push(...names.map((each) => `  ${each}`));
}

function checked(script, ok) {
  count(script, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}
const check = (script) => checked(script, run(['run', script]));

/** One that uses a single processor runs beside the others; what it says is printed at its end. */
function checkBeside(script) {
  const shell = process.platform === 'win32';
  const child = spawn(npm, ['run', script], { cwd: root, shell });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      console.log(`\n> npm run ${script}`);
      process.stdout.write(Buffer.concat(said));
      resolve(checked(script, code === 0));
    });
  });
}

/** Adds one failure when a runner failed although its reports show none. */
function countTests(name, ok, counts) {
  for (const each of counts) count(each.of === undefined ? name : `${name} of ${each.of}`, each);
  const explained = counts.some(({ failed }) => failed > 0);
  if (!ok && !explained) count(`${name} (runner)`, { passed: 0, failed: 1 });
}

const folders = workspaceFolders(root);
for (const folder of folders) rmSync(join(folder, 'reports'), { recursive: true, force: true });
rmSync(join(root, 'e2e/reports'), { recursive: true, force: true });

check('lock:check');
const formatted = checkBeside('format:check');
check('lint');
check('typecheck');
await formatted;
const built = check('build');
countTests('unit tests', run(['run', 'test', '--', '--continue']), folders.map(countUnit));
if (built) countTests('browser tests', run(['run', 'test:e2e']), [countBrowser(browserReport)]);
else count('browser tests (nothing built)', { passed: 0, failed: 1 });

console.log('');
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
