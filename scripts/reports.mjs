// Reads how many tests passed and failed out of the runners' JSON reports.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The folders of all workspaces that may hold a report of unit tests. */
export function workspaceFolders(root) {
  return ['apps', 'packages', 'tooling'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
}

/** A skipped test counts as failed. A workspace that has tests and no report did not get to run them: one failure. */
export function countUnit(folder) {
  const of = basename(folder);
  const file = join(folder, 'reports/vitest.json');
  if (!existsSync(file)) return { of, passed: 0, failed: 1, missing: file };
  const report = read(file);
  const brokenFiles = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const notRun = report.numPendingTests + report.numTodoTests;
  return {
    of,
    passed: report.numPassedTests,
    failed: report.numFailedTests + notRun + brokenFiles,
    names: report.testResults.flatMap(namesOfFailed),
  };
}

/** File and name of each test that did not pass; the file alone where none of it ran. */
function namesOfFailed({ name, status, assertionResults }) {
  const file = basename(name);
  if (status === 'failed' && assertionResults.length === 0) return [file];
  return assertionResults
    .filter((one) => one.status !== 'passed')
    .map(({ fullName }) => `${file} › ${fullName}`);
}

/** The same of a browser report, whose suites hold each other. */
function failedIn({ suites = [], specs = [], file }) {
  const here = specs.filter(({ ok }) => !ok).map(({ title }) => `${file} › ${title}`);
  return [...here, ...suites.flatMap(failedIn)];
}

/** Flaky counts as passed only because retries are off; a skipped test is a failure here. */
export function countBrowser(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, missing: file };
  const { stats, errors, suites } = read(file);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    names: suites.flatMap(failedIn),
  };
}
