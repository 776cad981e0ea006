// `npm run archive -- check FILE`: opens an archive, folds it, plays it again by the rules of this
// version and scores it again. Ends with 0 where everything agrees, with 1 where not.
import { archiveLimits, playedAgain, readArchive } from '../src/index.ts';
import { textOfFile } from './read-file.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const check = (path: string): boolean => {
  let text: string | null;
  try {
    text = textOfFile(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'not a zip';
    say(`${path}: cannot be read (${why})`);
    return false;
  }
  if (text === null) {
    say(`${path}: holds no archive.json`);
    return false;
  }
  const read = readArchive(text);
  if (!read.ok) {
    const { reason, field, detail } = read.fault;
    say(
      `${path}: ${reason}${field === null ? '' : ` at ${field}`}${detail === '' ? '' : ` (${detail})`}`,
    );
    return false;
  }
  const { head, format, records, states, differsFrom } = read.archive;
  say(
    `game ${head.game}, format ${String(format)}, ${String(records.length)} events, ${String(states.length - 1)} turns`,
  );
  const kept = head.states.length > 0;
  say(
    differsFrom !== null
      ? `folds: differs from turn ${String(differsFrom)} on`
      : kept
        ? 'folds: the same world after every turn'
        : 'folds: yes (the file holds no states to compare with)',
  );
  const again = playedAgain(records);
  if (again.not !== null) {
    say('plays again: not possible, the file does not hold its dice');
    return differsFrom === null;
  }
  const other = again.turns.find(({ same }) => !same);
  say(
    other === undefined
      ? 'plays again: the same world after every turn'
      : `plays again: differs from turn ${String(other.turn)} on`,
  );
  for (const { seat, recorded, again: now } of again.scores)
    say(`score ${seat}: recorded ${recorded.toFixed(3)}, again ${now.toFixed(3)}`);
  const agree = again.scores.every(({ recorded, again: now }) => recorded === now);
  say(agree ? 'scores agree' : 'scores do not agree');
  return differsFrom === null && agree;
};

const [verb, path] = process.argv.slice(2);
if (verb !== 'check' || path === undefined) {
  say('Usage: npm run archive -- check FILE');
  say(`FILE is an archive as JSON or as a zip, up to ${String(archiveLimits.bytes / 1e6)} MB.`);
  process.exitCode = 2;
} else process.exitCode = check(path) ? 0 : 1;
