import { aboutSchema } from '../about.ts';
import type { About } from '../about.ts';
import { ABOUT_FILE, fault, finding } from '../fault.ts';
import type { Fault, Finding, Place } from '../fault.ts';
import { shapeFindings } from '../judge.ts';
import { doubled } from './references.ts';

export type JudgedAbout =
  | { readonly ok: true; readonly about: About }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const reversed = (span: About['period'], place: Place): readonly Finding[] =>
  span === null || span.from <= span.to
    ? []
    : [finding(place, 'range-reversed', { from: span.from, to: span.to })];

/** Spans run forwards, nothing is named twice, and what a question asks about is taught. */
const findingsIn = ({ period, people, themes, concepts, debrief }: About): readonly Finding[] => [
  ...reversed(period, ['period']),
  ...reversed(people, ['people']),
  ...doubled(themes, (at) => ['themes', at]),
  ...doubled(concepts, (at) => ['concepts', at]),
  ...debrief.flatMap((asked, question) =>
    asked.flatMap((id, at) =>
      concepts.includes(id) ? [] : [finding(['debrief', question, at], 'unknown-concept', { id })],
    ),
  ),
];

/** Judges what the library is to say of a pack. */
export const judgeAbout = (raw: unknown): JudgedAbout => {
  const parsed = aboutSchema.safeParse(raw);
  const findings = parsed.success ? findingsIn(parsed.data) : shapeFindings(parsed.error.issues);
  return parsed.success && findings.length === 0
    ? { ok: true, about: parsed.data }
    : { ok: false, faults: findings.map((found) => fault(ABOUT_FILE, found)) };
};
