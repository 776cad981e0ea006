import type { ReviewRun } from '@convoy/protocol';
import { useMemo, useState } from 'react';
import { useNames } from '../../../text/names.ts';
import { useCompareText } from '../../../text/review-compare.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { LadderChart } from '../../class/ladder-chart.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Chooser } from './chooser.tsx';
import styles from './compare.module.css';
import { gameOfRun, laddersPart } from './game.ts';
import type { Game } from './game.ts';
import { GamesTable } from './games-table.tsx';
import { Partings } from './partings.tsx';
import { useSupposed } from './supposed.ts';
import { useCandidates } from './use-candidates.ts';
import { useGames, useThisGame } from './use-games.ts';

/** Games besides this one: more lanes than that cannot be told apart. */
const most = 5;
const none: readonly Game[] = [];

const Side = ({ here, games }: { readonly here: ReviewRun; readonly games: readonly Game[] }) => {
  const text = useCompareText();
  const names = useNames();
  const nameOf = (game: Game): string => {
    if (game.kind === 'this') return text.thisGame;
    if (game.kind === 'what-if') return text.whatIf(game.key, game.changes);
    const origin = game.run?.origin ?? null;
    if (origin?.code === here.code) return text.branch(game.key, origin.turn);
    if (here.origin?.code === game.key) return text.parent(game.key, here.origin.turn);
    const imported = game.run?.imported ?? null;
    return imported === null ? text.room(game.key) : text.archive(game.key);
  };
  const parted = laddersPart(games, names.bandOf);
  const lanes = games.map(({ path }, at) => ({
    place: at + 1,
    path: path.map(({ turn, rung }) => ({ turn, band: names.bandOf(rung) })),
  }));
  return (
    <>
      <Panel title={text.ends} note={text.scoreNote} bare>
        <GamesTable games={games} seats={here.seats} nameOf={nameOf} />
      </Panel>
      {games.length < 2 ? null : (
        <>
          <Panel title={text.ladder} note={text.ladderNote}>
            <LadderChart
              {...{ rooms: lanes, parted, names }}
              label={text.chart(
                games.map((game, at) =>
                  text.course(
                    at + 1,
                    nameOf(game),
                    game.path.map(({ rung }) => names.bandOf(rung) + 1),
                  ),
                ),
              )}
            />
          </Panel>
          <Panel title={text.partings}>
            <div className={styles['stack']}>
              <Partings here={here} games={games} nameOf={nameOf} />
            </div>
          </Panel>
        </>
      )}
    </>
  );
};

const Beside = ({ here }: { readonly here: ReviewRun }) => {
  const text = useCompareText();
  const candidates = useCandidates(here);
  const supposed = useSupposed(({ games }) => games[here.code] ?? none);
  /** What the reader has chosen; until then everything that there is to see. */
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const all = useMemo(
    () => [
      ...(candidates ?? []).filter(({ ended }) => ended).map(({ code }) => code),
      ...supposed.map(({ key }) => `what-if ${key}`),
    ],
    [candidates, supposed],
  );
  const chosen = useMemo(() => picked ?? new Set(all.slice(0, most)), [picked, all]);
  const rooms = useMemo(
    () => (candidates ?? []).filter(({ code }) => chosen.has(code)),
    [candidates, chosen],
  );
  const loaded = useGames(rooms);
  const games: readonly Game[] = [
    gameOfRun(here, 'this'),
    ...rooms.flatMap(({ code }) => {
      const game = loaded.get(code);
      return game === undefined || game === 'coming' || game === 'shut' ? [] : [game];
    }),
    ...supposed
      .filter(({ key }) => chosen.has(`what-if ${key}`))
      .map((game) => ({ ...game, path: [...here.path.slice(0, 1), ...game.path] })),
  ];
  const choose = (key: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    setPicked(next);
  };
  return (
    <div className={styles['page']}>
      <Panel title={text.choose}>
        <Chooser
          {...{ candidates, supposed, chosen, games: loaded }}
          full={chosen.size >= most}
          onChoose={choose}
        />
      </Panel>
      <Side here={here} games={games} />
    </div>
  );
};

/** This game beside others of the same crisis: rooms of the class, branches, archives, what-ifs. */
export default function Compare() {
  const text = useCompareText();
  const here = useThisGame();
  if (here === null) return <Loading text={text.loading} />;
  if (here === 'failed') return <Notice tone="danger">{text.failed}</Notice>;
  return <Beside here={here} />;
}
