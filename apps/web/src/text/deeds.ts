import { actorId, issueId } from '@convoy/engine';
import type { ActorId, Order } from '@convoy/engine';
import type { Deed } from './en/entry-shapes.ts';
import { measureText, pointText, positionText } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { instrumentText } from './text.ts';

export interface Told {
  readonly title: string;
  readonly detail: string;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const dot = ' · ';

const deedOf = (speaker: Speaker, seat: ActorId, { instrument, params }: Order): Deed => {
  const { names, text, known } = speaker;
  const { speech } = text;
  const word = (field: string): string | null => {
    const value = params[field];
    return typeof value === 'string' ? value : null;
  };
  const number = (field: string): number => {
    const value = params[field];
    return typeof value === 'number' ? value : 0;
  };
  const issue = word('issue');
  const demand = known.demand(word('demand') ?? '');
  return {
    Who: speaker.Who(seat),
    its: speaker.its(seat),
    actor: (field) => {
      const id = word(field);
      return id === null ? speech.somebody : speaker.who(actorId(id));
    },
    issue: issue === null ? '' : names.issue(issue),
    sector: names.sector(word('sector') ?? ''),
    point: issue === null ? '' : pointText(speaker, issueId(issue), number('position')),
    number,
    choice: (field) => {
      const chosen = word(field) ?? '';
      return chosen === 'none' ? '' : (instrumentText(text, instrument).choices?.[chosen] ?? '');
    },
    flag: (field) => params[field] === true,
    deadline: typeof params['deadline'] === 'number' ? params['deadline'] : null,
    measure: lowered(
      measureText(speaker, word('measure') ?? '') ?? text.facts.standing.someMeasure,
    ),
    demand:
      demand === undefined
        ? speech.something
        : `${speaker.whose(demand.from)} ${text.deeds.demandNoun}: ${names.issue(demand.issue)}, ${positionText(speaker, demand.issue, demand.position)}`,
  };
};

/** What somebody did with an order, as one sentence in the past tense and what else it said. */
export const deedText = (speaker: Speaker, seat: ActorId, order: Order): Told => {
  const deed = deedOf(speaker, seat, order);
  const { deeds, otherDeed } = speaker.text.deeds;
  const known = deeds[order.instrument];
  if (known === undefined) {
    const { name } = instrumentText(speaker.text, order.instrument);
    return { title: otherDeed(deed.Who, lowered(name)), detail: '' };
  }
  return { title: known.did(deed), detail: (known.more?.(deed) ?? []).join(dot) };
};
