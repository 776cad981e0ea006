import type { DemandStep, PackageStep } from '@convoy/protocol';
import { plural } from './plural.ts';
import { fig, when } from './review-chart-figures.ts';

const demandSteps = {
  issued: 'made',
  seen: 'seen',
  'partly-met': 'met in part',
  met: 'met',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
  'open-at-end': 'still open at the end',
} as const satisfies Record<DemandStep, string>;
const demandLetters = {
  ...{ issued: 'D', seen: 'S', 'partly-met': 'P', met: 'M', lapsed: 'L' },
  ...{ withdrawn: 'W', 'open-at-end': 'O' },
} as const satisfies Record<DemandStep, string>;
const packageSteps = {
  proposed: 'proposed',
  revised: 'new version',
  answered: 'answered',
  sent: 'sent to bind',
  bound: 'binds its members',
  members: 'members set or changed',
  called: 'reserve called',
  triggered: 'agreed step worked',
  'fell-short': 'member found short',
  mended: 'member back in line',
  review: 'review set',
  extended: 'runs on',
  leaving: 'member leaves',
  withdrawn: 'withdrawn',
  ended: 'ended',
} as const satisfies Record<PackageStep, string>;
const packageLetters = {
  ...{ proposed: 'P', revised: 'V', answered: 'A', sent: 'S', bound: 'B', members: 'M' },
  ...{ called: 'C', triggered: 'T', 'fell-short': 'F', mended: 'K', review: 'R' },
  ...{ extended: 'X', leaving: 'L', withdrawn: 'W', ended: 'E' },
} as const satisfies Record<PackageStep, string>;

/** Charts of what was asked, signed and kept together. */
export const jointChartWords = {
  cohesion: {
    pick: 'Package',
    none: 'No joint package came into force in this game.',
    whole: 'Cohesion, 0 to 100',
    parts: 'What raised it and what lowered it',
    note: 'It starts at 100 and is cut off at 100. Below 50 what members do together says less; below 30 they must meet again.',
    reading: (said: {
      readonly title: string;
      readonly first: number;
      readonly last: number;
      readonly low: number;
      readonly turn: number;
      readonly worst: string | null;
      readonly by: number;
    }): string =>
      `The ${said.title} held together at ${fig(said.first, 0)} of 100 at first and ${fig(said.last, 0)} at the end; it was lowest ${when(said.turn)}, at ${fig(said.low, 0)}${said.worst === null ? '' : `, most of all by “${said.worst}” (${fig(said.by)})`}.`,
  },
  promises: {
    none: 'Nobody signed a package or an agreement in this game.',
    package: 'package',
    kinds: {
      position: 'a change of course',
      pay: 'to pay',
      sign: 'to join a package',
      hold: 'to hold back',
      word: 'its word',
    },
    ofPackages: 'Packages: in force, against what was signed (the dark mark)',
    ofWords: 'Agreements: delivered by the end, of 100',
    note: 'Signed and in force are shares of the fullest cut, 0 to 100, as a mean over the turns that a member was bound. In force leaves out what it was slow to begin or looked away from.',
    of: (kept: string, signed_: string): string => `${kept} of ${signed_}`,
    clause: (who: string, to: string, issue: string): string => `${who} to ${to}: ${issue}`,
    why: (who: string, to: string, turn: number): string =>
      `Why? What ${who} undertook to ${to} in turn ${turn}`,
    columns: {
      what: 'Promise',
      signed: 'Signed, of 100',
      ordered: 'Ordered, of 100',
      enforced: 'Kept, of 100',
    },
    reading: (
      ally: { readonly who: string; readonly share: number; readonly of: number } | null,
      side: {
        readonly who: string;
        readonly to: string;
        readonly share: number;
        readonly of: number;
      } | null,
    ): string => {
      const allies =
        ally === null
          ? ''
          : ally.share >= 99.5
            ? `All ${plural(ally.of, 'member', 'members')} had in force what they signed. `
            : `Of ${plural(ally.of, 'member', 'members')}, ${ally.who} had least in force of what it signed: ${fig(ally.share, 0)} of 100. `;
      const sides =
        side === null
          ? ''
          : side.share >= 99.5
            ? `${side.of === 1 ? 'The one promise in an agreement was' : `All ${side.of} promises in agreements were`} delivered in full.`
            : `Of ${plural(side.of, 'promise', 'promises')} in agreements, that of ${side.who} to ${side.to} came to ${fig(side.share, 0)} of 100${side.of > 1 ? ', the least' : ''}.`;
      return `${allies}${sides}`.trim();
    },
  },
  packages: {
    none: 'Nobody proposed a joint package in this game.',
    steps: packageSteps,
    letters: packageLetters,
    columns: { package: 'Package', step: 'What happened', figure: 'Version, members or turn' },
    reading: (said: {
      readonly all: number;
      readonly bound: number;
      readonly widest: string | null;
      readonly turn: number;
      readonly members: number;
      readonly versions: number;
      readonly ended: number;
    }): string =>
      said.widest === null
        ? `${plural(said.all, 'package was', 'packages were')} proposed and none came into force.`
        : `${plural(said.all, 'package was', 'packages were')} proposed, ${said.bound} came into force and ${said.ended} ended; the ${said.widest} bound in turn ${said.turn}, after ${plural(said.versions, 'version', 'versions')}, and had ${plural(said.members, 'member', 'members')} at the last.`,
  },
  demands: {
    none: 'Nobody demanded anything in this game.',
    steps: demandSteps,
    letters: demandLetters,
    name: (from: string, to: string, issue: string): string => `${from} to ${to}: ${issue}`,
    columns: {
      to: 'Of',
      issue: 'What about',
      step: 'What happened',
      deadline: 'Deadline',
      met: 'Met by the end, of 100',
    },
    reading: (said: {
      readonly all: number;
      readonly met: number;
      readonly dropped: number;
      readonly open: number;
      readonly furthest: string;
      readonly share: number;
    }): string =>
      `${plural(said.all, 'demand was', 'demands were')} made: ${said.met} met, ${said.dropped} lapsed or withdrawn, ${said.open} open at the end. Furthest came “${said.furthest}”: ${fig(said.share, 0)} of 100.`,
  },
};
