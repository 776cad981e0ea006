import { actorId } from '@convoy/engine';
import type {
  ActorId,
  Agreement,
  BoardSection,
  Commitment,
  Consent,
  Demand,
  Fact,
  LedgerLine,
  Measure,
  Offer,
  Package,
  PaperSection,
} from '@convoy/engine';

export interface KnownMeasure {
  readonly instrument: string;
  readonly by: ActorId;
  readonly target: ActorId | null;
}
/** What this viewer knows of the things that ledger lines name by id alone. */
export interface Dossier {
  readonly demand: (id: string) => Demand | undefined;
  readonly commitment: (id: string) => Commitment | undefined;
  readonly offer: (id: string) => Pick<Offer, 'from' | 'terms'> | undefined;
  readonly agreement: (id: string) => Agreement | undefined;
  readonly pack: (id: string) => Package | undefined;
  readonly consent: (id: string) => Consent | undefined;
  readonly measure: (id: string) => KnownMeasure | undefined;
}

interface Sources {
  readonly paper: PaperSection | undefined;
  /** Measures known whole: one's own, or all of them. */
  readonly measures: readonly Measure[];
  readonly ties: BoardSection['ties'];
  readonly lines: readonly LedgerLine[];
}

const find = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ((id: string) => Thing | undefined) => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => byId.get(id);
};

/** An id says who began it, with what and against whom: `measure-2-USA-quarantine-CUB`. */
const shape = /^measure-\d+-([A-Z0-9]+)-([a-z]+(?:-[a-z]+)*)(?:-([A-Z][A-Z0-9]*))?(?:-\d+)?$/;
const fromId = (id: string): KnownMeasure | undefined => {
  const [, by, instrument, target] = shape.exec(id) ?? [];
  return by === undefined || instrument === undefined
    ? undefined
    : { instrument, by: actorId(by), target: target === undefined ? null : actorId(target) };
};

const factsOf = (lines: readonly LedgerLine[]): readonly Fact[] =>
  lines.flatMap(({ entry }) => (entry.kind === 'fact' ? [entry.fact] : []));

export const dossierOf = ({ paper, measures, ties, lines }: Sources): Dossier => {
  const facts = factsOf(lines);
  const started = facts.flatMap((fact) => (fact.type === 'measure.started' ? [fact.measure] : []));
  const whole = find([...started, ...measures]);
  const drawn = (id: string): KnownMeasure | undefined => {
    const tie = ties.find(({ measure }) => measure === id);
    const named = fromId(id);
    if (tie === undefined || named === undefined) return named;
    return { ...named, target: tie.a === named.by ? tie.b : tie.a };
  };
  return {
    demand: find(paper?.demands ?? []),
    commitment: find(paper?.commitments ?? []),
    offer: find(paper?.offers ?? []),
    agreement: find(paper?.agreements ?? []),
    pack: find(paper?.packages ?? []),
    consent: find(paper?.consents ?? []),
    measure: (id) => whole(id) ?? drawn(id),
  };
};

export const emptyDossier: Dossier = dossierOf({
  paper: undefined,
  measures: [],
  ties: [],
  lines: [],
});
