import { roles } from '@convoy/engine';
import type { ActorId } from '@convoy/engine';
import { temperamentIds } from '../../src/index.ts';
import type { Section } from '../section.ts';
import { percent, shareOf } from '../statistics.ts';
import type { Game, Player } from './record.ts';

/** One turn of one seat from its second on: the highest rung of its orders against before. */
interface Step {
  readonly player: Player;
  readonly rung: number;
  readonly last: number;
  readonly before: number;
}

const rungIn = ({ acts }: Game, seat: ActorId, turn: number): number =>
  Math.max(
    0,
    ...acts.filter((act) => act.seat === seat && act.turn === turn).map(({ rung }) => rung),
  );

const stepsOf = (game: Game): readonly Step[] =>
  game.players.flatMap((player) => {
    const rungs = Array.from({ length: game.turns }, (_, at) => rungIn(game, player.id, at + 1));
    return rungs.slice(1).map((rung, at) => ({
      ...{ player, rung, last: rungs[at] ?? 0 },
      before: Math.max(...rungs.slice(0, at + 1)),
    }));
  });

const rowOf = (label: string, steps: readonly Step[]): readonly string[] => {
  const share = (hits: readonly Step[]): string => percent(shareOf(hits.length, steps.length));
  return [
    ...[label, String(steps.length)],
    share(steps.filter(({ rung, last }) => rung > last)),
    share(steps.filter(({ rung, last }) => rung < last)),
    share(steps.filter(({ rung, before }) => rung > before)),
    share(steps.filter(({ rung }) => rung >= 6)),
  ];
};

/** How often a seat's highest order lies above its last turn's, and above all it did before. */
export const escalation = (usual: readonly Game[], mixed: readonly Game[]): Section => {
  const [placed, dealt] = [usual.flatMap(stepsOf), mixed.flatMap(stepsOf)];
  const role = roles.map((id) =>
    rowOf(
      id,
      placed.filter(({ player }) => player.role === id && !player.institution),
    ),
  );
  const institutions = rowOf(
    'institutions',
    placed.filter(({ player }) => player.institution),
  );
  const temperament = temperamentIds.map((id) =>
    rowOf(
      `${id}, any seat`,
      dealt.filter(({ player }) => player.temperament === id),
    ),
  );
  return {
    title: 'Escalation',
    note: 'Share, in % with 95 % intervals, of a seat’s turns from its second on. Rungs are the engine’s 0–12; a turn without orders is rung 0. By role as temperaments are given by default; by temperament in games in which every seat gets every temperament equally often.',
    head: [
      ...['who', 'turns', 'above its last turn', 'below its last turn'],
      ...['above all before', 'moves of forces or more (rung 6 up)'],
    ],
    rows: [...role, institutions, ...temperament].filter(([, turns]) => turns !== '0'),
  };
};
