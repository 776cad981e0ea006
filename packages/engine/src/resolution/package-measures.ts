import type { ActorId, EntryId } from '../ids.ts';
import { weightOf } from '../rules/ladder.ts';
import type { Measure, Package } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { bindsAfter } from './economy/calendar.ts';
import { endMeasure, startMeasure } from './measures.ts';
import { measuresOf, partOf } from './packages.ts';
import type { Cutting } from './packages.ts';
import { actorOf } from './read.ts';

const RUNG = 4;
/** How strongly it is drawn on the board, 1–3. */
const levelOf = (tier: number): number => Math.min(3, Math.max(1, tier));

const same = (old: Measure, { tier, carveOut }: Cutting): boolean =>
  old.params['tier'] === tier && old.params['carveOut'] === carveOut;

/** Whoever keeps food and medicine flowing for all says so. */
const openChannel = (context: PhaseContext, pack: Package, because: EntryId): void => {
  const { sponsor, terms } = pack;
  const { target } = terms;
  startMeasure(
    context,
    {
      instrument: 'humanitarian-channel',
      by: sponsor,
      target,
      params: { target, package: pack.id },
      layer: null,
      level: 1,
      rung: 0,
      weight: 0,
      public: true,
      until: null,
    },
    because,
  );
};

/**
 * R-Accession. Brings what stands in line with what the member signed: starts what is missing, puts
 * another tier in place of an old one, lifts what it carries no more. Gives its highest tier, 0–4.
 */
export const startPart = (
  context: PhaseContext,
  pack: Package,
  seat: ActorId,
  because: EntryId,
): number => {
  const { state } = context;
  const { target, humanitarian } = pack.terms;
  const { sunset } = pack;
  const answer = pack.answers[seat];
  const mine = measuresOf(state, pack).filter(
    ({ by, instrument }) => by === seat && instrument === 'sectoral-sanctions',
  );
  const parts = partOf(pack, seat);
  for (const part of parts) {
    const { sector, tier, carveOut } = part;
    const old = mine.find(({ params }) => params['sector'] === sector);
    if (old !== undefined && same(old, part)) continue;
    const process = actorOf(state, seat)?.process ?? 0;
    startMeasure(
      context,
      {
        instrument: 'sectoral-sanctions',
        by: seat,
        target,
        params: {
          target,
          sector,
          tier,
          carveOut,
          package: pack.id,
          ...(sunset === null ? {} : { sunset }),
        },
        layer: 'sanction',
        level: levelOf(tier),
        rung: RUNG,
        weight: weightOf(RUNG),
        public: true,
        until: answer?.until ?? null,
        binds: old?.binds ?? bindsAfter(state, process) + (answer?.delay ?? 0),
      },
      because,
    );
  }
  for (const old of mine) {
    if (!parts.some(({ sector }) => sector === old.params['sector']))
      endMeasure(context, old, 'lifted', [because]);
  }
  if (humanitarian && seat === pack.sponsor) openChannel(context, pack, because);
  return parts.reduce((top, { tier }) => Math.max(top, tier), 0);
};
