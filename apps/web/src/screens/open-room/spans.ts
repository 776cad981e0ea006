import type { CreateRoom, ScenarioCard } from '@convoy/protocol';
import type { PresetId } from './timing.ts';

/** How much time people have: each stands for a length, a clock and what moves a turn on. */
export const spanIds = ['lesson', 'half-day', 'weeks'] as const;
export type SpanId = (typeof spanIds)[number];

export interface Span {
  readonly length: string;
  readonly timing: PresetId;
  readonly advance: CreateRoom['advance'];
}
type Lengths = ScenarioCard['lengths'];

/** A lesson takes the scenario's shortest length; the others its longest. */
export const spanOf = (id: SpanId, lengths: Lengths, role: 'control' | 'host'): Span => {
  const shortest = lengths.toSorted((a, b) => a.minutes - b.minutes)[0]?.id ?? '';
  const longest = lengths.toSorted((a, b) => b.minutes - a.minutes)[0]?.id ?? '';
  const advance = role === 'control' ? 'control' : 'all-locked';
  switch (id) {
    case 'lesson':
      return { length: shortest, timing: 'table', advance };
    case 'half-day':
      return { length: longest, timing: 'roomy', advance };
    case 'weeks':
      return { length: longest, timing: 'weekly', advance: 'clock' };
  }
};

/** Which of them the form stands for; null where somebody chose otherwise. */
export const spanFor = (chosen: Span, lengths: Lengths, role: 'control' | 'host'): SpanId | null =>
  spanIds.find((id) => {
    const span = spanOf(id, lengths, role);
    return (
      span.length === chosen.length &&
      span.timing === chosen.timing &&
      span.advance === chosen.advance
    );
  }) ?? null;
