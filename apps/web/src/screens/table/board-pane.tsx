import { fromMicro } from '@convoy/engine';
import type { ActorId } from '@convoy/engine';
import { useCallback, useMemo } from 'react';
import { Board } from '../../board/board.tsx';
import type { PlateFacts } from '../../board/plate-svg.tsx';
import { useDraft } from '../../stores/draft.ts';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { select, useTable } from '../../stores/table.ts';
import { useUi } from '../../stores/ui.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { boardWords } from './board-words.ts';
import { plannedTies } from './plans.ts';
import { useOwed } from './use-needs.ts';
import { useTableWords } from './use-words.ts';

const noOrders = [] as const;
const noExposures = [] as const;

/** The board as this seat knows it, with its own draft drawn hollow. */
export const BoardPane = ({ only }: { readonly only?: ActorId | undefined }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const seat = useSection('seat');
  const seats = useSection('seats');
  const me = useSection('me');
  const section = useSection('orders');
  const clock = useSection('clock');
  const layers = useUi((state) => state.layers);
  const exposure = useUi((state) => state.exposure);
  const selection = useTable((state) => state.selection);
  const draft = useDraft((state) => state.orders);
  const { demands } = useOwed();
  const bots = useMemo(
    () =>
      new Set(
        (seats?.seats ?? [])
          .filter(({ keeper }) => keeper === 'bot')
          .map((one) => String(one.seat)),
      ),
    [seats],
  );
  const shown = useMemo(() => {
    if (board === undefined || only === undefined) return board;
    const ties = board.ties.filter(({ a, b }) => a === only || b === only);
    return { ...board, ties };
  }, [board, only]);
  const exposures = useMemo(
    () =>
      exposure
        ? (board?.exposures ?? []).filter(
            ({ of, to }) => only === undefined || of === only || to === only,
          )
        : noExposures,
    [board, exposure, only],
  );
  const words = useMemo(
    () => (shown === undefined ? null : boardWords(w, speaker, shown, bots)),
    [w, speaker, shown, bots],
  );
  const planned = useMemo(
    () =>
      board === undefined || seat === undefined || seat === null
        ? noOrders
        : plannedTies(
            draft,
            section ?? null,
            seat.seat,
            board.actors.map(({ id }) => id),
          ),
    [draft, section, seat, board],
  );
  const due = useMemo(
    () =>
      demands.map(({ from, to, deadline }) => ({
        from,
        to,
        turns: deadline === null ? null : Math.max(0, deadline - (clock?.turn ?? 0) + 1),
      })),
    [demands, clock],
  );
  const facts = useCallback(
    (id: ActorId): PlateFacts => {
      const actor = shown?.actors.find((one) => one.id === id);
      const support = seat?.dials.find(({ quantity }) => quantity === 'support');
      const own = seat?.seat === id && support !== undefined && actor?.institution !== true;
      return {
        name: speaker.names.actor(id),
        own: own ? { support: fromMicro(support.value), delta: fromMicro(support.delta) } : null,
        bot: bots.has(id),
        pen: seat?.seat === id && me?.pen === true,
        word:
          actor === undefined || actor.support === null
            ? w.board.institution
            : actor.weak
              ? w.board.weak
              : speaker.text.words.support[actor.support],
      };
    },
    [shown, seat, bots, me, speaker, w],
  );
  if (shown === undefined || words === null) return null;
  return (
    <Board
      board={shown}
      layers={layers}
      planned={planned}
      demands={due}
      exposures={exposures}
      facts={facts}
      words={words}
      selection={selection}
      onSelect={select}
      say={say}
    />
  );
};
