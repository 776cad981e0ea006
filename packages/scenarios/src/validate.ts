import type { Scenario } from '@convoy/engine';
import { z } from 'zod';
import type { About } from './about.ts';
import { judgeAbout } from './checks/about.ts';
import { questionFaults } from './checks/questions.ts';
import { textFaults } from './checks/texts.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { shapeFindings } from './judge.ts';
import { judgeLevels } from './levels.ts';
import { measuredAt, readMeasured } from './measured.ts';
import type { Measured } from './measured.ts';
import { textKeys } from './text-keys.ts';

export type Texts = Readonly<Record<string, string>>;
export type Languages = Readonly<Record<string, Texts>> & { readonly en: Texts };

/** One level as it was accepted, with the texts that belong to it. */
export interface Accepted {
  readonly scenario: Scenario;
  readonly texts: Languages;
  /** What the library says of the whole pack; null where it says nothing. */
  readonly about: About | null;
  readonly measured: Measured | null;
}
export type Validated =
  | { readonly ok: true; readonly levels: readonly Accepted[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A pack's files as JSON; one that could not be read is left out, and its fault is in `unread`. */
export interface Files {
  readonly scenario: unknown;
  /** By level. */
  readonly overlays: ReadonlyMap<string, unknown>;
  /** By language. */
  readonly texts: ReadonlyMap<string, unknown>;
  readonly questions: { readonly json: unknown } | null;
  readonly about: { readonly json: unknown } | null;
  readonly measured: { readonly json: unknown } | null;
  readonly unread: readonly Fault[];
}

export const textFile = (language: string): string => `text/${language}.json`;

export const textsSchema = z.record(z.string(), z.string());

/** A level's own texts: what the other levels say is not for this one to show. */
const own = (scenario: Scenario, texts: Texts): Texts => {
  const due = new Set(textKeys(scenario).map(({ key }) => key));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => due.has(key)));
};

/** Judges a pack's files as they were read, and gives all its levels or every fault. Never throws. */
export const validate = (files: Files, catalogue: ReadonlySet<string>): Validated => {
  const { judged, faults: found } = judgeLevels(files.scenario, files.overlays, catalogue);
  const drafts = judged.map(({ draft }) => draft);
  const spoken = [...files.texts].map(([language, json]) => {
    const file = textFile(language);
    const parsed = textsSchema.safeParse(json);
    return parsed.success
      ? { language, texts: parsed.data, faults: textFaults(drafts, file, parsed.data) }
      : {
          language,
          texts: null,
          faults: shapeFindings(parsed.error.issues).map((one) => fault(file, one)),
        };
  });
  const told = files.about === null ? null : judgeAbout(files.about.json);
  const counted = files.measured === null ? null : readMeasured(files.measured.json);
  const faults = [
    ...files.unread,
    ...found,
    ...(told === null || told.ok ? [] : told.faults),
    ...(counted === null || counted.ok ? [] : counted.faults),
    ...(files.questions === null ? [] : questionFaults(drafts, files.questions.json)),
    ...spoken.flatMap((one) => one.faults),
  ];
  const good = spoken.flatMap(({ language, texts }) =>
    texts === null ? [] : [{ language, texts }],
  );
  const en = good.find((one) => one.language === 'en');
  const scenarios = judged.flatMap(({ scenario }) => (scenario === null ? [] : [scenario]));
  if (en === undefined || scenarios.length < judged.length || faults.length > 0)
    return { ok: false, faults };
  const about = told?.ok === true ? told.about : null;
  const levels = scenarios.map((scenario) => {
    const others = good.map(({ language, texts }) => [language, own(scenario, texts)] as const);
    const languages = { ...Object.fromEntries(others), en: own(scenario, en.texts) };
    const measured = measuredAt(counted?.ok === true ? counted.file : null, scenario);
    return { scenario, texts: languages, about, measured };
  });
  return { ok: true, levels };
};
