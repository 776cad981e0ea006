import type { Fact } from '@convoy/engine';
import type { Told } from './deeds.ts';
import { capital, endsOf, pairText } from './speaker.ts';
import type { Speaker } from './speaker.ts';

type DangerFact = Extract<
  Fact,
  { readonly type: `nuclear.${string}` | `war.${'ordered' | 'called-off'}` }
>;

/** Orders for war and nuclear alerts. */
export const dangerFactText = (speaker: Speaker, fact: DangerFact): Told => {
  const { danger } = speaker.text.facts;
  switch (fact.type) {
    case 'nuclear.alert':
      return {
        title: capital(danger.alert(pairText(speaker, fact.alert.pair))),
        detail: danger.alertMore,
      };
    case 'nuclear.calmed':
      return { title: capital(danger.calmed(pairText(speaker, fact.pair))), detail: '' };
    case 'nuclear.used':
      return { title: danger.used(pairText(speaker, fact.pair)), detail: '' };
    case 'war.ordered':
      return {
        title: danger.ordered(endsOf(speaker, fact.order.by, fact.order.target)),
        detail: danger.orderedMore,
      };
    case 'war.called-off':
      return { title: danger.calledOff(endsOf(speaker, fact.by, fact.target)), detail: '' };
  }
};
