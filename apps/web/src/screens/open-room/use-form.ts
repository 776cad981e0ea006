import type { CreateRoom, DaysWish, Retention, Reveal, ScenarioCard } from '@convoy/protocol';
import { useState } from 'react';
import { daysFit } from '../days/days-fields.tsx';
import { rollCallSign } from '../parts/call-sign.ts';
import { levelOf } from '../parts/levels.ts';
import type { ScenarioGroup } from '../parts/levels.ts';
import { spanFor, spanOf } from './spans.ts';
import type { SpanId } from './spans.ts';
import { scheduleOf } from './timing.ts';
import type { OwnTimes, PresetId } from './timing.ts';

export type Advance = CreateRoom['advance'];
export type RunBy = 'control' | 'host';
type Length = ScenarioCard['lengths'][number];

/** What the address asks for; empty where it asks for nothing. */
export interface Asked {
  readonly scenario: string;
  readonly level: string;
}

/** What is filled in so far; begins as a lesson run by control. */
const useFields = (asked: Asked) => {
  const [cardId, setCardId] = useState(asked.scenario);
  const [level, setLevel] = useState(asked.level);
  const [lengthId, setLengthId] = useState('');
  const [role, setRole] = useState<RunBy>('control');
  const [wished, setAdvance] = useState<Advance>('control');
  const [preset, setPreset] = useState<PresetId>('table');
  const [own, setOwn] = useState<OwnTimes>({ read: '1.5', talk: '4', order: '2' });
  const [callSign, setCallSign] = useState(() => rollCallSign(''));
  const [seed, setSeed] = useState('');
  const [days, keepDays] = useState<DaysWish | null>(null);
  const [retention, setRetention] = useState<Retention>('week');
  const [practice, setPractice] = useState(false);
  const [reveal, setReveal] = useState<Reveal>('end');
  const setDays = (next: DaysWish | null): void => {
    // Over days nobody sits by: the deadline moves the turn on unless somebody chooses otherwise.
    if (next !== null && days === null) setAdvance('clock');
    keepDays(next);
  };
  return {
    values: {
      ...{ cardId, level, lengthId, role, wished, preset, own },
      ...{ callSign, seed, days, retention, reveal, practice },
    },
    set: {
      ...{ setCardId, setLevel, setLengthId, setRole, setAdvance, setPreset, setOwn },
      ...{ setCallSign, setSeed, setDays, setRetention, setReveal, setPractice },
    },
  };
};

export interface OpenRoomForm {
  readonly groups: readonly ScenarioGroup[];
  readonly group: ScenarioGroup;
  readonly card: ScenarioCard;
  readonly length: Length;
  readonly role: RunBy;
  readonly advance: Advance;
  readonly preset: PresetId;
  readonly own: OwnTimes;
  readonly callSign: string;
  readonly seed: string;
  /** Null: in one sitting. */
  readonly days: DaysWish | null;
  readonly retention: Retention;
  /** Control's to choose. */
  readonly reveal: Reveal;
  /** Whether it begins with a turn that does not count; null where it cannot. */
  readonly practice: boolean | null;
  readonly span: SpanId | null;
  readonly setSpan: (id: SpanId) => void;
  readonly set: ReturnType<typeof useFields>['set'];
  /** What to ask the server for; null while a typed time does not fit. */
  readonly wish: CreateRoom | null;
}

type Filled = Omit<OpenRoomForm, 'wish'>;
const wishOf = (form: Filled): CreateRoom | null => {
  const { card, group, length, role, advance, days, retention, reveal } = form;
  const schedule = scheduleOf(form.preset, form.own);
  if (schedule === null || !daysFit(days)) return null;
  const controlled = role === 'control';
  const sign = form.callSign.trim();
  const seed = form.seed.trim();
  return {
    ...{ scenario: card.id, ...levelOf(card, group), length: length.id },
    ...(controlled && seed !== '' ? { seed } : {}),
    ...(controlled ? { reveal } : {}),
    ...(form.practice === true ? { practice: true } : {}),
    ...{ advance, controlled, schedule, days, retention },
    ...(sign === '' ? {} : { callSign: sign }),
  };
};

/** The whole form, whichever step is shown; null without a scenario. */
export const useOpenRoomForm = (
  groups: readonly ScenarioGroup[],
  asked: Asked,
): OpenRoomForm | null => {
  const { values, set } = useFields(asked);
  const { role, own, callSign, seed, wished, days, retention, reveal } = values;
  const group = groups.find(({ id }) => id === values.cardId) ?? groups[0];
  const card = group?.levels.find((one) => one.level === values.level) ?? group?.lowest;
  const length = card?.lengths.find(({ id }) => id === values.lengthId) ?? card?.lengths[0];
  if (group === undefined || card === undefined || length === undefined) return null;
  const advance = role === 'host' && wished === 'control' ? 'all-locked' : wished;
  const preset = advance === 'clock' && values.preset === 'none' ? 'table' : values.preset;
  const span = spanFor({ length: length.id, timing: preset, advance }, card.lengths, role);
  const setSpan = (id: SpanId): void => {
    const next = spanOf(id, card.lengths, role);
    set.setLengthId(next.length);
    set.setPreset(next.timing);
    set.setAdvance(next.advance);
  };
  const form: Filled = {
    ...{ groups, group, card, length, role, advance, preset, own, callSign, seed },
    ...{ days, retention, reveal },
    practice: role === 'control' && days === null && preset !== 'weekly' ? values.practice : null,
    ...{ span, setSpan, set },
  };
  return { ...form, wish: wishOf(form) };
};
