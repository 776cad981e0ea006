import type { Person, TableState } from '../state/state.ts';
import { undoneBy } from '../state/ruling-state.ts';
import type { ArguedAct, MadeRuling } from '../state/ruling-state.ts';
import type { RulingsSection, SeenAct, SeenActFate, SeenNote, SeenRuling } from './ruling-types.ts';
import type { Surroundings } from './surroundings.ts';
import { maySeeWhole } from './whole.ts';

const readsAll = (state: TableState, viewer: Person): boolean =>
  viewer.role === 'control' || maySeeWhole(state, viewer);

const signOf = (viewer: Person, { callSigns }: Surroundings, person: string): string =>
  viewer.role === 'projector' ? '' : (callSigns[person] ?? '');

const rulingFor = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
  made: MadeRuling,
): SeenRuling => {
  const { n, turn, phase, at, lines, reason, audience, undoes, act, draw, entry } = made;
  return {
    ...{ n, turn, phase, at, lines, reason, audience, undoes, act, draw, entry },
    callSign: signOf(viewer, around, made.person),
    undoneBy: undoneBy(state.rulings, n),
  };
};

/** What control ruled on an act before the turn was published is told with the rest of the turn. */
const isShown = ({ shown }: TableState, { row, entry }: MadeRuling): boolean =>
  (shown.ledger[row] ?? []).some(({ id }) => id === entry);

const rulingOf = ({ rulings }: TableState, { fate }: ArguedAct): MadeRuling | undefined =>
  fate.kind === 'ruled' ? rulings.made.find(({ n }) => n === fate.ruling) : undefined;

const fateFor = (state: TableState, viewer: Person, act: ArguedAct): SeenActFate => {
  if (act.fate.kind !== 'ruled') return act.fate;
  const ruling = rulingOf(state, act);
  if (ruling?.draw === undefined || ruling.draw === null) return { kind: 'open' };
  if (!readsAll(state, viewer) && !isShown(state, ruling)) return { kind: 'open' };
  const { draw, reason, entry } = ruling;
  return { kind: 'ruled', draw, reason, entry };
};

/** Whether somebody of another seat was told: by name, or with everybody. */
const isTold = (state: TableState, { seat }: Person, act: ArguedAct): boolean => {
  const ruling = rulingOf(state, act);
  if (ruling === undefined || !isShown(state, ruling)) return false;
  const { audience } = ruling;
  if (audience === 'all') return true;
  return audience !== 'control' && seat !== null && audience.includes(seat);
};

const actFor = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
  one: ArguedAct,
): readonly SeenAct[] => {
  const own = readsAll(state, viewer) || viewer.seat === one.seat;
  if (!own && !isTold(state, viewer, one)) return [];
  const { seat, turn, n, at, act, result } = one;
  return [
    {
      ...{ seat, turn, n, at, act, result, fate: fateFor(state, viewer, one) },
      callSign: own ? signOf(viewer, around, one.person) : '',
      reasons: own ? one.reasons : [],
      weighed: own ? one.weighed : null,
    },
  ];
};

const notesFor = ({ rulings }: TableState, viewer: Person, around: Surroundings) =>
  viewer.role !== 'control'
    ? []
    : rulings.notes.map(({ n, entry, person, at, text }): SeenNote => ({
        ...{ n, entry, at, text, mine: person === viewer.id },
        callSign: signOf(viewer, around, person),
      }));

/** Rulings, argued acts and notes, as far as the viewer may know of them. */
export const rulingsSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): RulingsSection => ({
  made: readsAll(state, viewer)
    ? state.rulings.made.map((one) => rulingFor(state, viewer, around, one))
    : [],
  acts: state.rulings.acts.flatMap((one) => actFor(state, viewer, around, one)),
  notes: notesFor(state, viewer, around),
});
