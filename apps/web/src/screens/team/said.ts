import type { Order } from '@convoy/engine';
import type { SeenSuggestion } from '@convoy/protocol';
import { orderLine } from '../../text/orders.ts';
import type { Speaker } from '../../text/speaker.ts';
import type { TeamText } from '../../text/team.ts';
import { instrumentText } from '../../text/text.ts';

/** An order in one line, its name first. */
export const orderSaid = (speaker: Speaker, order: Order): string => {
  const { name } = instrumentText(speaker.text, order.instrument);
  const line = orderLine(speaker, order);
  return line === '' ? name : `${name} · ${line}`;
};

/** What a suggestion would do to the draft, in one line. */
export const suggestionSaid = (
  speaker: Speaker,
  t: TeamText,
  about: SeenSuggestion['about'],
): string => {
  const { said } = t.suggest;
  switch (about.kind) {
    case 'add':
      return said.add(orderSaid(speaker, about.order));
    case 'change':
      return said.change(orderSaid(speaker, about.line), orderSaid(speaker, about.order));
    case 'remove':
      return said.remove(orderSaid(speaker, about.line));
  }
};
