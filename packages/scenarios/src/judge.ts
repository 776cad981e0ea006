import { scenarioSchema } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import type { z } from 'zod';
import { actorFaults } from './checks/actors.ts';
import { boardFaults } from './checks/board.ts';
import { calendarFaults } from './checks/calendar.ts';
import { consentFaults } from './checks/consents.ts';
import { economyFaults } from './checks/economy.ts';
import { goBetweenFaults } from './checks/go-betweens.ts';
import { governmentFaults } from './checks/governments.ts';
import { injectFaults } from './checks/injects.ts';
import { instrumentFaults } from './checks/instruments.ts';
import { issueFaults } from './checks/issues.ts';
import { objectiveFaults } from './checks/objectives.ts';
import { standingFaults } from './checks/standing.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { finding, fault, jsonPath } from './fault.ts';
import type { Fault, Finding } from './fault.ts';
import type { Layered } from './overlay.ts';

/** One level as it was judged: what can be read of it, and the scenario if its shape holds. */
export interface Judged {
  readonly layered: Layered;
  readonly draft: Draft;
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
}

/** What a schema finds; `problem` is the schema library's name for the kind of mistake. */
export const shapeFindings = (issues: readonly z.core.$ZodIssue[]): readonly Finding[] =>
  issues.map((issue) =>
    finding(
      issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
      'bad-shape',
      { problem: issue.code, reason: issue.message },
    ),
  );

const sameAs = (one: Fault) => (other: Fault) =>
  one.file === other.file && one.path === other.path && one.code === other.code;

/**
 * A fault stands in the file that wrote the faulty value. What only this level makes wrong (an
 * actor dropped that others name) stands at the top of the level's own file, and says where.
 */
const placed = (layered: Layered, found: Finding, below: readonly Fault[]): readonly Fault[] => {
  const { file, place } = layered.locate(found.place);
  const there = fault(file, { ...found, place });
  if (file === layered.file) return [there];
  if (below.some(sameAs(there))) return [];
  const detail = { ...found.detail, in: file, at: jsonPath(place) };
  return [fault(layered.file, { place: [], code: found.code, detail })];
};

/** Judges one level; `below` are the faults of the levels that it rests on. */
export const judge = (
  layered: Layered,
  catalogue: ReadonlySet<string>,
  below: readonly Fault[],
): Judged => {
  const parsed = scenarioSchema.safeParse(layered.json);
  const draft = draftOf(layered.json);
  const findings = [
    ...(parsed.success ? [] : shapeFindings(parsed.error.issues)),
    ...actorFaults(draft),
    ...boardFaults(draft),
    ...issueFaults(draft),
    ...calendarFaults(draft),
    ...instrumentFaults(draft, catalogue),
    ...economyFaults(draft),
    ...standingFaults(draft),
    ...consentFaults(draft),
    ...goBetweenFaults(draft),
    ...injectFaults(draft),
    ...objectiveFaults(draft),
    ...governmentFaults(draft),
  ];
  return {
    layered,
    draft,
    scenario: parsed.success ? parsed.data : null,
    faults: findings.flatMap((found) => placed(layered, found, below)),
  };
};
