import { fromMicro, isOfPackage, outcomeClasses, quantitySpecs, scaleOf } from '@convoy/engine';
import type {
  Entry,
  Measure,
  OutcomeClass,
  QuantityId,
  RulingMatter,
  TruthSection,
} from '@convoy/engine';
import type { RuledLine } from '@convoy/protocol';

export const matterKinds = ['seat', 'between', 'issue', 'measure', 'outcome'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** One thing that a ruling is to set, as it is being written. */
export interface MatterDraft {
  readonly kind: MatterKind;
  readonly quantity: QuantityId;
  /** Whose figure: a seat, two of them, or an issue. */
  readonly subject: string;
  readonly measure: string;
  /** As typed or chosen: a figure, a degree, `again`, or a finding. */
  readonly to: string;
}

/** What there is to rule on now. */
export interface Ground {
  readonly truth: TruthSection;
  /** The finding, once the crisis is over: then nothing else can be ruled on. */
  readonly outcome: OutcomeClass | null;
}

const figures = {
  seat: [
    ...(['support', 'readiness', 'reputation', 'influence', 'fatigue', 'economy'] as const),
    ...(['strain', 'reserves', 'harm', 'legitimacy'] as const),
  ],
  between: ['tension', 'trust', 'interoperability'],
  issue: ['position', 'progress'],
} as const satisfies Record<'seat' | 'between' | 'issue', readonly QuantityId[]>;

const isFigure = (kind: MatterKind): kind is keyof typeof figures => kind in figures;

export const subjectsOf = ({ truth }: Ground, quantity: QuantityId): readonly string[] =>
  Object.keys(truth.quantities[quantity]);

/** Figures of a kind that somebody has, and the one already chosen. */
export const figuresOf = (ground: Ground, draft: MatterDraft): readonly QuantityId[] => {
  if (!isFigure(draft.kind)) return [];
  const known: readonly QuantityId[] = figures[draft.kind];
  const all = known.includes(draft.quantity) ? known : [...known, draft.quantity];
  return all.filter((id) => subjectsOf(ground, id).length > 0);
};

/** Measures whose standing is not for a package's members to say. */
export const measuresOf = ({ truth }: Ground): readonly Measure[] =>
  truth.measures.filter((measure) => !isOfPackage(measure));

export const kindsOf = (ground: Ground): readonly MatterKind[] =>
  ground.outcome === null ? matterKinds.filter((kind) => kind !== 'outcome') : ['outcome'];

const empty: MatterDraft = {
  ...{ kind: 'seat', quantity: 'support', subject: '', measure: '', to: '' },
};

/** Tier or level as it stands; 1 where it has neither. */
export const degreeOf = (measure: Measure): number => scaleOf(measure)?.now ?? 1;

/** A kind chosen anew: its first figure, of the first that has it. */
export const draftOf = (ground: Ground, kind: MatterKind): MatterDraft => {
  if (kind === 'outcome') return { ...empty, kind, to: ground.outcome ?? '' };
  if (kind === 'measure') return { ...empty, kind, measure: measuresOf(ground)[0]?.id ?? '' };
  const quantity = figures[kind].find((id) => subjectsOf(ground, id).length > 0) ?? 'support';
  return { ...empty, kind, quantity, subject: subjectsOf(ground, quantity)[0] ?? '' };
};

export const firstDraft = (ground: Ground): MatterDraft =>
  draftOf(ground, ground.outcome === null ? 'seat' : 'outcome');

/** Another figure of the same kind, of the same one where it has that too. */
export const withFigure = (
  ground: Ground,
  draft: MatterDraft,
  quantity: QuantityId,
): MatterDraft => {
  const subjects = subjectsOf(ground, quantity);
  const subject = subjects.includes(draft.subject) ? draft.subject : (subjects[0] ?? '');
  return { ...draft, quantity, subject, to: '' };
};

/** A figure as it stands, in its own unit; null for what there is not. */
export const figureNow = ({ truth }: Ground, draft: MatterDraft): number | null => {
  const value = truth.quantities[draft.quantity][draft.subject];
  return value === undefined ? null : fromMicro(value);
};

const numberIn = (typed: string): number | null => {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
};

/** What is sent; null where it cannot be yet. */
export const matterOf = (ground: Ground, draft: MatterDraft): RulingMatter | null => {
  const { kind, quantity, subject, measure, to } = draft;
  if (kind === 'outcome') {
    const found = outcomeClasses.find((one) => one === to);
    return found === undefined ? null : { kind, to: found };
  }
  if (kind === 'measure' && to === 'again') return { kind: 'measure-again', measure };
  const value = numberIn(to);
  if (value === null) return null;
  if (kind === 'measure') return measure === '' ? null : { kind, measure, to: value };
  const { min, max } = quantitySpecs[quantity];
  const has = subjectsOf(ground, quantity).includes(subject);
  return has && value >= min && value <= max
    ? { kind: 'quantity', quantity, subject, to: value }
    : null;
};

const kindOf = (quantity: QuantityId): 'seat' | 'between' | 'issue' | null => {
  switch (quantitySpecs[quantity].of) {
    case 'actor':
      return 'seat';
    case 'pair':
    case 'dyad':
      return 'between';
    case 'issue':
      return 'issue';
    case 'flow':
    case 'package':
      return null;
  }
};

const measureDraft = (ground: Ground, id: string | undefined): MatterDraft | null =>
  id !== undefined && measuresOf(ground).some((measure) => measure.id === id)
    ? { ...empty, kind: 'measure', measure: id }
    : null;

/** What a line of the ledger lets control rule on; null for a line that is about no such thing. */
export const draftFromEntry = (ground: Ground, entry: Entry): MatterDraft | null => {
  if (ground.outcome !== null) return null;
  switch (entry.kind) {
    case 'change': {
      const kind = kindOf(entry.quantity);
      const { quantity, subject } = entry;
      return kind === null || quantity === 'belief' ? null : { ...empty, kind, quantity, subject };
    }
    case 'act':
      return measureDraft(ground, measuresOf(ground).find(({ cause }) => cause === entry.id)?.id);
    case 'fact':
      return entry.fact.type === 'measure.started'
        ? measureDraft(ground, entry.fact.measure.id)
        : null;
    case 'paper':
    case 'inject':
    case 'ruling':
    case 'draw':
      return null;
  }
};

const written = (value: number): string => String(Number(value.toFixed(2)));

/** What takes a line of a ruling back: its difference for a figure, what was before for all else. */
export const draftBack = (ground: Ground, line: RuledLine): MatterDraft => {
  switch (line.kind) {
    case 'quantity': {
      const { quantity, subject, from, to } = line;
      const draft = { ...empty, kind: kindOf(quantity) ?? 'seat', quantity, subject };
      const { min, max } = quantitySpecs[quantity];
      const back = (figureNow(ground, draft) ?? to) + from - to;
      return { ...draft, to: written(Math.min(max, Math.max(min, back))) };
    }
    case 'measure': {
      const stands = ground.truth.measures.some(({ id }) => id === line.measure);
      const to = line.from > 0 && !stands ? 'again' : String(line.from);
      return { ...empty, kind: 'measure', measure: line.measure, to };
    }
    case 'outcome':
      return { ...empty, kind: 'outcome', to: line.from };
  }
};

/** The degrees to which a measure can be set, the one that it has left out. */
export const degreesOf = (measure: Measure): readonly number[] => {
  const scale = scaleOf(measure);
  if (scale === null) return [];
  return Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at).filter(
    (degree) => degree !== degreeOf(measure),
  );
};
