import { scenarioSchema } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import { z } from 'zod';
import { actorFaults } from './checks/actors.ts';
import { boardFaults } from './checks/board.ts';
import { calendarFaults } from './checks/calendar.ts';
import { injectFaults } from './checks/injects.ts';
import { instrumentFaults } from './checks/instruments.ts';
import { issueFaults } from './checks/issues.ts';
import { objectiveFaults } from './checks/objectives.ts';
import { textFaults } from './checks/texts.ts';
import { draftOf } from './draft.ts';
import { jsonPath, SCENARIO_FILE } from './fault.ts';
import type { Fault } from './fault.ts';

export type Texts = Readonly<Record<string, string>>;
export type Languages = Readonly<Record<string, Texts>> & { readonly en: Texts };

export type Validated =
  | { readonly ok: true; readonly scenario: Scenario; readonly texts: Languages }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const textFile = (language: string): string => `text/${language}.json`;

const textsSchema = z.record(z.string(), z.string());

/** What the schema itself finds; `problem` is the schema library's name for the kind of mistake. */
const shapeFaults = (file: string, issues: readonly z.core.$ZodIssue[]): readonly Fault[] =>
  issues.map((issue) => ({
    file,
    path: jsonPath(issue.path.map((step) => (typeof step === 'number' ? step : String(step)))),
    code: 'bad-shape',
    detail: { problem: issue.code, reason: issue.message },
  }));

const crossFaults = (raw: unknown, catalogue: ReadonlySet<string>) => {
  const draft = draftOf(raw);
  return {
    draft,
    faults: [
      ...actorFaults(draft),
      ...boardFaults(draft),
      ...issueFaults(draft),
      ...calendarFaults(draft),
      ...instrumentFaults(draft, catalogue),
      ...injectFaults(draft),
      ...objectiveFaults(draft),
    ],
  };
};

/**
 * Judges a pack as it was read. `texts` holds what each language's file said; a language that
 * could not be read is left out, and only `en` must be there. `before` are faults already found on
 * the way, so that the caller gets all at once. Never throws.
 */
export const validate = (
  raw: unknown,
  texts: ReadonlyMap<string, unknown>,
  catalogue: ReadonlySet<string>,
  before: readonly Fault[] = [],
): Validated => {
  const parsed = scenarioSchema.safeParse(raw);
  const { draft, faults: crossed } = crossFaults(raw, catalogue);
  const spoken = [...texts].map(([language, json]) => {
    const file = textFile(language);
    const found = textsSchema.safeParse(json);
    return found.success
      ? { language, texts: found.data, faults: textFaults(draft, file, found.data) }
      : { language, texts: null, faults: shapeFaults(file, found.error.issues) };
  });
  const faults = [
    ...before,
    ...(parsed.success ? [] : shapeFaults(SCENARIO_FILE, parsed.error.issues)),
    ...crossed,
    ...spoken.flatMap((one) => one.faults),
  ];
  const good = spoken.flatMap((one) =>
    one.texts === null ? [] : [{ language: one.language, texts: one.texts }],
  );
  const en = good.find((one) => one.language === 'en');
  if (!parsed.success || en === undefined || faults.length > 0) return { ok: false, faults };
  const others = Object.fromEntries(good.map((one) => [one.language, one.texts]));
  return { ok: true, scenario: parsed.data, texts: { ...others, en: en.texts } };
};
