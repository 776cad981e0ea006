import type { RulingEvent } from '../events/events.ts';
import type { LogLine } from './state.ts';

const hits = (event: Extract<RulingEvent, { readonly type: 'ruling.made' }>): boolean =>
  event.outcome.entries.some((entry) => entry.kind === 'draw' && entry.hit);

/** What control's log keeps of a ruling or an argued act; notes are nobody's but their writers'. */
export const rulingLine = (event: RulingEvent): Pick<LogLine, 'seat' | 'detail'> | null => {
  switch (event.type) {
    case 'ruling.made': {
      const { act, n, undoes } = event;
      if (act !== null) return { seat: act.seat, detail: `${n} ${hits(event) ? 'hit' : 'miss'}` };
      return { seat: null, detail: undoes === null ? `${n}` : `${n} undoes ${undoes}` };
    }
    case 'act.argued':
    case 'act.withdrawn':
    case 'act.refused':
      return { seat: event.seat, detail: '' };
    case 'act.weighed':
      return { seat: event.seat, detail: event.odds };
    case 'note.pinned':
    case 'note.dropped':
      return null;
  }
};
