import type { InjectCondition } from '@convoy/engine';
import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding, Place } from '../fault.ts';
import { isPlayed, isSpanned } from './calendar.ts';
import { knownInstrument } from './instruments.ts';
import { knownActor, knownIssue, realSubject } from './references.ts';

type Inject = Draft['injects']['rows'][number];

const conditionFaults = (
  draft: Draft,
  inject: string,
  condition: InjectCondition,
  place: Place,
): readonly Finding[] => {
  switch (condition.is) {
    case 'quantity':
      return [
        ...realSubject(draft, condition.quantity, condition.subject, [...place, 'subject']),
        ...(condition.atLeast === null && condition.atMost === null
          ? [finding(place, 'no-effect')]
          : []),
      ];
    case 'measure':
      return [
        ...knownActor(draft, condition.by, [...place, 'by']),
        ...knownInstrument(draft, condition.instrument, [...place, 'instrument']),
      ];
    case 'offer':
      return [
        ...knownActor(draft, condition.from, [...place, 'from']),
        ...knownIssue(draft, condition.issue, [...place, 'issue']),
      ];
    case 'agreement':
      return knownIssue(draft, condition.issue, [...place, 'issue']);
    case 'contingency':
      return knownActor(draft, condition.actor, [...place, 'actor']);
    case 'fired':
      return [
        ...(draft.known.injects.has(condition.inject)
          ? []
          : [finding([...place, 'inject'], 'unknown-inject', { id: condition.inject })]),
        ...(condition.inject === inject
          ? [finding([...place, 'inject'], 'self-reference', { inject })]
          : []),
      ];
    case 'rung':
    case 'brink':
      return [];
  }
};

/** The day must be played in some length; a fault that no calendar can be read is reported elsewhere. */
export const dayFaults = (draft: Draft, date: string, place: Place): readonly Finding[] => {
  if (!draft.lengths.whole) return [];
  return draft.lengths.rows.some((length) => isPlayed(length.value.turns, date))
    ? []
    : [finding(place, 'date-outside', { date })];
};

/** What an event waits for may begin or end in time that a length skips. */
const boundFaults = (draft: Draft, date: string, place: Place): readonly Finding[] =>
  draft.lengths.rows.some(({ value }) => value.skips === true && isSpanned(value, date))
    ? []
    : dayFaults(draft, date, place);

/** An inject with conditions waits for real things, within days that are played. */
export const whenFaults = (draft: Draft, { index, value }: Inject): readonly Finding[] => {
  const { when } = value;
  const place = ['injects', index, 'when'] as const;
  switch (when.on) {
    case 'hand':
    case 'rung':
      return [];
    case 'date':
      return dayFaults(draft, when.date, [...place, 'date']);
    case 'condition':
      return [
        ...(when.from === null ? [] : boundFaults(draft, when.from, [...place, 'from'])),
        ...(when.until === null ? [] : boundFaults(draft, when.until, [...place, 'until'])),
        ...(when.from !== null && when.until !== null && when.until < when.from
          ? [finding([...place, 'until'], 'dates-reversed', { from: when.from, until: when.until })]
          : []),
        ...(when.chance === 0 ? [finding([...place, 'chance'], 'no-effect')] : []),
        ...when.all.flatMap((condition, at) =>
          conditionFaults(draft, value.id, condition, [...place, 'all', at]),
        ),
      ];
  }
};
