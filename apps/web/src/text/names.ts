import type { RoomTexts } from '@convoy/protocol';
import { useMemo } from 'react';
import { useRoom } from '../stores/room.ts';
import { localeNow } from './words.ts';

/** The pack's own names and texts, as far as this viewer may read them. */
export interface Names {
  readonly scenario: string;
  readonly actor: (id: string) => string;
  readonly actorLine: (id: string) => string;
  readonly issue: (id: string) => string;
  /** A branch of the economy. */
  readonly sector: (id: string) => string;
  /** A government that came after another. */
  readonly government: (id: string) => string;
  /** What is told to its people when it takes over; empty for everybody else. */
  readonly governmentBrief: (id: string) => string;
  /** What needs its owner's consent. */
  readonly asset: (id: string) => string;
  /** The issue's ends, in words: what 0 and 100 mean. */
  readonly pole: (id: string, end: 'low' | 'high') => string;
  readonly band: (index: number) => string;
  /** Index into the bands for an engine rung 0–12. */
  readonly bandOf: (rung: number) => number;
  readonly bands: RoomTexts['bands'];
  readonly objective: (id: string) => string;
  readonly inject: (id: string) => { readonly title: string; readonly body: string };
  readonly headline: (date: string) => string;
  readonly source: (slug: string) => string;
  readonly publicBrief: string;
  /** A seat's own brief, part by part, in the pack's order; empty for everybody else. */
  readonly brief: (id: string) => readonly { readonly part: string; readonly text: string }[];
  /** Any other text by its key; empty when absent. */
  readonly text: (key: string) => string;
}

type Packed = Pick<RoomTexts, 'texts' | 'bands'>;

export const namesOf = ({ texts, bands }: Packed): Names => {
  const or = (key: string, fallback: string): string => texts[key] ?? fallback;
  return {
    scenario: or('title', ''),
    actor: (id) => or(`actor.${id}.name`, id),
    actorLine: (id) => or(`actor.${id}.line`, ''),
    issue: (id) => or(`issue.${id}.name`, id),
    sector: (id) => or(`sector.${id}`, id),
    government: (id) => or(`successor.${id}.name`, id),
    governmentBrief: (id) => or(`successor.${id}.brief`, ''),
    asset: (id) => or(`asset.${id}`, id),
    pole: (id, end) => or(`issue.${id}.${end}`, end === 'low' ? '0' : '100'),
    band: (index) => or(`band.${bands[index]?.id ?? ''}`, String(index + 1)),
    bandOf: (rung) =>
      Math.max(
        0,
        bands.findIndex(({ from, to }) => rung >= from && rung <= to),
      ),
    bands,
    objective: (id) => or(`objective.${id}`, id),
    inject: (id) => ({ title: or(`inject.${id}.title`, id), body: or(`inject.${id}.body`, '') }),
    headline: (date) => or(`turn.${date}.headline`, ''),
    source: (slug) => or(`source.${slug}`, slug),
    publicBrief: or('brief.public', ''),
    brief: (id) => {
      const prefix = `actor.${id}.brief.`;
      return Object.entries(texts).flatMap(([key, text]) =>
        key.startsWith(prefix) ? [{ part: key.slice(prefix.length), text }] : [],
      );
    },
    text: (key) => or(key, ''),
  };
};

const nothing: Packed = { texts: {}, bands: [] };

export const useNames = (): Names => {
  const texts = useRoom((state) => state.texts);
  const told = useRoom((state) => state.sections.told);
  return useMemo(() => {
    const packed = texts ?? nothing;
    return namesOf({ ...packed, texts: { ...packed.texts, ...told?.texts } });
  }, [texts, told]);
};

/** A case's calendar has days and no hours: read and written as UTC. */
const written = (locale: string, withYear: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
    ...(withYear ? { year: 'numeric' } : {}),
  });

/** `1962-10-24` → `24 October 1962`; the year is left out on request. */
export const dateText = (iso: string, withYear = true): string =>
  written(localeNow(), withYear).format(new Date(iso));
/** `16–21 October`, `22 October`. */
export const datesText = (from: string, to: string): string =>
  written(localeNow(), false).formatRange(new Date(from), new Date(to));
