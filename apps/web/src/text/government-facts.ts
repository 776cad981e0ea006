import type { CommitmentId, GovernmentFact } from '@convoy/engine';
import type { Told } from './deeds.ts';
import { endsOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** Governments that fall, and elections. */
export const governmentFactText = (speaker: Speaker, fact: GovernmentFact): Told => {
  const { governments } = speaker.text.facts;
  switch (fact.type) {
    case 'government.fell':
      return {
        title: governments.fell[fact.why](speaker.Whose(fact.actor)),
        detail: governments.follows(speaker.names.government(fact.successor)),
      };
    case 'card.closed':
      return { title: governments.closed(speaker.Whose(fact.actor)), detail: '' };
    case 'election.held':
      return {
        title: governments.election[fact.kind](speaker.Who(fact.actor), fact.lost),
        detail: '',
      };
  }
};

/** A new government takes back what the one before it had said. */
export const withdrawnWordText = (speaker: Speaker, id: CommitmentId): Told => {
  const known = speaker.known.commitment(id);
  const ends = endsOf(speaker, known?.by, known?.to);
  return {
    title: speaker.text.facts.governments.tookBack[known?.kind ?? 'threat'](ends),
    detail: '',
  };
};
