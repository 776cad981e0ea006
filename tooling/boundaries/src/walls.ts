/** What a part of the house may import from outside itself; every part has a line here. */
export interface Wall {
  /** Folder of the part, from the root. */
  readonly folder: string;
  /** Workspace packages that its sources may import. */
  readonly workspace: readonly string[];
  /** Packages from npm, or `any` for the apps, which say theirs in their package.json. */
  readonly npm: readonly string[] | 'any';
  /** Whether Node's own modules may be imported. */
  readonly node: boolean;
  /** The one folder of a pure part that meets the machine, where it has one. */
  readonly host?: string;
  /** The fences of the pure packages: no host, no clock, no inexact arithmetic. */
  readonly pure: boolean;
}

const ENGINE = '@convoy/engine';
/** Words for the library's shelves: apart from the rules, so that no figure rests on them. */
const LIBRARY = '@convoy/engine/library';
const TABLE = '@convoy/table';
const BOTS = '@convoy/bots';
/** Whole games played by bots: it sees every seat, unlike the bots themselves. */
const PLAY = '@convoy/bots/play';
const FORECAST = '@convoy/forecast';
const SCENARIOS = '@convoy/scenarios';
const LAB = '@convoy/lab';
const PROTOCOL = '@convoy/protocol';
const ARCHIVE = '@convoy/archive';

export const WALLS: readonly Wall[] = [
  { folder: 'packages/engine', workspace: [], npm: ['zod'], node: false, pure: true },
  { folder: 'packages/table', workspace: [ENGINE, LIBRARY], npm: ['zod'], node: false, pure: true },
  {
    folder: 'packages/archive',
    workspace: [TABLE, ENGINE],
    npm: ['zod'],
    node: false,
    pure: true,
  },
  { folder: 'packages/bots', workspace: [ENGINE], npm: [], node: false, pure: true },
  { folder: 'packages/forecast', workspace: [ENGINE, BOTS], npm: [], node: false, pure: true },
  {
    folder: 'packages/scenarios',
    workspace: [ENGINE, LIBRARY],
    npm: ['zod'],
    node: true,
    pure: false,
  },
  {
    folder: 'packages/lab',
    workspace: [ENGINE, BOTS, PLAY, SCENARIOS],
    npm: [],
    node: false,
    host: 'packages/lab/host',
    pure: true,
  },
  {
    folder: 'packages/validate',
    workspace: [ENGINE],
    npm: ['csv-parse', 'csv-parse/sync', 'esbuild'],
    node: true,
    pure: false,
  },
  {
    folder: 'packages/protocol',
    workspace: [TABLE, ENGINE, LIBRARY],
    npm: ['zod', 'zod/mini'],
    node: false,
    pure: false,
  },
  {
    folder: 'apps/server',
    workspace: [
      ENGINE,
      TABLE,
      BOTS,
      FORECAST,
      SCENARIOS,
      LAB,
      '@convoy/lab/host',
      '@convoy/lab/worker',
      PROTOCOL,
      ARCHIVE,
    ],
    npm: 'any',
    node: true,
    pure: false,
  },
  // Never scenarios: a bundled pack would hand out the other side's secrets.
  { folder: 'apps/web', workspace: [PROTOCOL, ENGINE], npm: 'any', node: false, pure: false },
  { folder: 'e2e', workspace: [PROTOCOL], npm: 'any', node: true, pure: false },
  { folder: 'tooling/boundaries', workspace: [], npm: 'any', node: true, pure: false },
];

/** What tests may import beyond their part's wall. */
export const FOR_TESTS: readonly string[] = ['vitest', 'fast-check', '@convoy/engine/testing'];

/** What the page must not reach even through others: secrets and the machine behind them. */
export const NEVER_IN_THE_PAGE: readonly string[] = [
  ...[SCENARIOS, BOTS, FORECAST, LAB, ARCHIVE, '@convoy/validate'],
  '@convoy/server',
];
