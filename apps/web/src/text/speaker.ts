import { dyadEnds, dyadId, pairEnds, pairId } from '@convoy/engine';
import type { ActorId, IssueId, PairId } from '@convoy/engine';
import { useMemo } from 'react';
import { useSection } from '../stores/room.ts';
import { dossierOf, emptyDossier } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import type { Ends } from './en/facts.ts';
import { useNames } from './names.ts';
import type { Names } from './names.ts';
import { useText } from './text.ts';
import type { Text } from './text.ts';

/** Who speaks to whom: the catalogue, the pack's names, what is known, and which seat is "you". */
export interface Speaker {
  readonly text: Text;
  readonly names: Names;
  readonly known: Dossier;
  readonly me: ActorId | null;
  /** `You`, or the name, at the start of a sentence. */
  readonly Who: (id: ActorId) => string;
  /** `you`, or the name, within one. */
  readonly who: (id: ActorId) => string;
  readonly Whose: (id: ActorId) => string;
  readonly whose: (id: ActorId) => string;
  /** `your` or `its`: of the one who was just named. */
  readonly its: (id: ActorId) => string;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const speakerOf = (
  text: Text,
  names: Names,
  me: ActorId | null,
  known: Dossier = emptyDossier,
): Speaker => {
  const { speech } = text;
  const named = (id: ActorId): string => speech.named(names.actor(id));
  const whose = (id: ActorId): string => (id === me ? speech.your : speech.owned(named(id)));
  return {
    ...{ text, names, known, me, whose },
    Who: (id) => (id === me ? speech.You : capital(named(id))),
    who: (id) => (id === me ? speech.you : named(id)),
    Whose: (id) => capital(whose(id)),
    its: (id) => (id === me ? speech.your : speech.its),
  };
};

export const useSpeaker = (): Speaker => {
  const text = useText();
  const names = useNames();
  const seat = useSection('seat');
  const truth = useSection('truth');
  const paper = useSection('paper');
  const ties = useSection('board')?.ties;
  const lines = useSection('ledger')?.lines;
  return useMemo(() => {
    const measures = [...(seat?.measures ?? []), ...(truth?.measures ?? [])];
    const known = dossierOf({ paper, measures, ties: ties ?? [], lines: lines ?? [] });
    return speakerOf(text, names, seat?.seat ?? null, known);
  }, [text, names, seat, truth, paper, ties, lines]);
};

/** Two ends as a sentence names them; whoever is not known is somebody. */
export const endsOf = (
  speaker: Speaker,
  from: ActorId | undefined,
  to: ActorId | undefined,
): Ends => {
  const { somebody, owned, its } = speaker.text.speech;
  return {
    Who: from === undefined ? capital(somebody) : speaker.Who(from),
    Whose: from === undefined ? capital(owned(somebody)) : speaker.Whose(from),
    its: from === undefined ? its : speaker.its(from),
    to: to === undefined ? somebody : speaker.who(to),
  };
};

/** The two of a pair, oneself first. */
export const pairOf = ({ me }: Speaker, pair: PairId): readonly [ActorId, ActorId] => {
  const [a, b] = pairEnds(pair);
  return b === me ? [b, a] : [a, b];
};
export const pairText = (speaker: Speaker, pair: PairId): string =>
  speaker.text.speech.and(pairOf(speaker, pair).map(speaker.who));

/** What a quantity belongs to. */
export type Bearer =
  | { readonly kind: 'actor'; readonly actor: ActorId }
  | { readonly kind: 'pair'; readonly pair: PairId }
  | { readonly kind: 'dyad'; readonly from: ActorId; readonly to: ActorId }
  | { readonly kind: 'flow'; readonly actor: ActorId; readonly sector: string }
  | { readonly kind: 'issue'; readonly issue: string };

export const bearerOf = (subject: string, actors: readonly ActorId[]): Bearer => {
  const actor = actors.find((id) => id === subject);
  if (actor !== undefined) return { kind: 'actor', actor };
  const [holder, sector] = subject.split('#');
  const of = actors.find((id) => id === holder);
  if (of !== undefined && sector !== undefined) return { kind: 'flow', actor: of, sector };
  for (const a of actors)
    for (const b of actors) {
      const pair = pairId(a, b);
      if (pair === subject) return { kind: 'pair', pair };
      const dyad = dyadId(a, b);
      if (dyad === subject) {
        const [from, to] = dyadEnds(dyad);
        return { kind: 'dyad', from, to };
      }
    }
  return { kind: 'issue', issue: subject };
};

/** Where a position stands, by the nearer end: `Removed` or `90 % of the way to “In place”`. */
export const positionText = (
  { text, names }: Pick<Speaker, 'text' | 'names'>,
  issue: IssueId,
  position: number,
): string => {
  const [low, high] = [names.pole(issue, 'low'), names.pole(issue, 'high')];
  if (position <= 5) return low;
  if (position >= 95) return high;
  return position <= 50
    ? text.speech.part(Math.round(100 - position), low)
    : text.speech.part(Math.round(position), high);
};
/** What is to stand on an issue: `Missiles in Cuba: All withdrawn`. */
export const pointText = (speaker: Speaker, issue: IssueId, position: number): string =>
  speaker.text.speech.point(speaker.names.issue(issue), positionText(speaker, issue, position));

/** A thing that somebody keeps up: `Your quarantine at sea against Cuba`. */
export const measureText = (speaker: Speaker, id: string): string | null => {
  const measure = speaker.known.measure(id);
  if (measure === undefined) return null;
  const noun = speaker.text.deeds.measures[measure.instrument];
  if (noun === undefined) return null;
  const thing = `${speaker.Whose(measure.by)} ${noun.name}`;
  if (measure.target === null) return thing;
  return `${thing} ${noun.towards(speaker.who(measure.target))}`.trimEnd();
};

/** What people wrote, or the sentence for which a bot sent a key. */
export const writtenText = ({ botSays }: Text, said: string): string => botSays[said] ?? said;
