// Plays every level of every pack in the tests that else take a sample of them; some minutes.
import { spawnSync } from 'node:child_process';

const tests = [
  'packages/bots/tools/measures.test.ts',
  'packages/lab/tools/check/check.test.ts',
  'packages/lab/tools/what-if.test.ts',
  'apps/server/src/whole-games.test.ts',
];
const { status } = spawnSync('npx', ['vitest', 'run', ...tests, ...process.argv.slice(2)], {
  env: { ...process.env, EVERY_LEVEL: '1' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
