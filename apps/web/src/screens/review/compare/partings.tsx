import type { ReviewRun, RunDeed } from '@convoy/protocol';
import { deedText } from '../../../text/deeds.ts';
import { paperText } from '../../../text/entries.ts';
import { useNames } from '../../../text/names.ts';
import { useCompareText } from '../../../text/review-compare.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import styles from './compare.module.css';
import { laddersPart, partingOf } from './game.ts';
import type { Game } from './game.ts';

/** Acts that are told of either side; the rest is counted. */
const most = 6;

const useDeed = (): ((deed: RunDeed) => string) => {
  const speaker = useSpeaker();
  const text = useCompareText();
  return (deed) => {
    switch (deed.kind) {
      case 'order': {
        const { instrument, params } = deed;
        return deedText(speaker, deed.seat, { instrument, params, rationale: '', meant: null })
          .title;
      }
      case 'paper':
        return paperText(speaker, deed.seat, deed.act).title;
      case 'inject':
        return deed.inject.startsWith('live-')
          ? text.event
          : speaker.names.inject(deed.inject).title;
      case 'ruling':
        return text.ruling(deed.reason);
    }
  };
};

const Deeds = ({
  title,
  deeds,
}: {
  readonly title: string;
  readonly deeds: readonly RunDeed[];
}) => {
  const text = useCompareText();
  const say = useDeed();
  return (
    <div>
      <h4>{title}</h4>
      {deeds.length === 0 ? (
        <p className={styles['quiet']}>{text.nothing}</p>
      ) : (
        <ul className={styles['deeds']}>
          {deeds.slice(0, most).map((deed) => (
            <li key={deed.entry}>{say(deed)}</li>
          ))}
          {deeds.length > most ? <li>{text.more(deeds.length - most)}</li> : null}
        </ul>
      )}
    </div>
  );
};

const Parting = ({
  here,
  game,
  label,
}: {
  readonly here: ReviewRun;
  readonly game: Game & { readonly run: ReviewRun };
  readonly label: string;
}) => {
  const text = useCompareText();
  const names = useNames();
  const parting = partingOf(here, game.run);
  const seen = laddersPart([here, game.run], names.bandOf);
  const { run } = game;
  const alike = run.level === here.level && run.length === here.length;
  return (
    <section className={styles['parting']}>
      <h3>{parting === null ? text.same(label) : text.parted(label, parting.turn)}</h3>
      <p className={styles['quiet']}>
        {alike ? (run.dice === here.dice ? text.sameDice : text.otherDice) : text.otherForm}{' '}
        {seen === null ? text.sameLadder : text.ladderParts(seen)}
      </p>
      {parting === null ? null : (
        <div className={styles['sides']}>
          <Deeds title={text.onlyHere} deeds={parting.here} />
          <Deeds title={text.onlyThere} deeds={parting.there} />
        </div>
      )}
    </section>
  );
};

/** Where each of the other games went another way than this one, and by which acts. */
export const Partings = ({
  here,
  games,
  nameOf,
}: {
  readonly here: ReviewRun;
  readonly games: readonly Game[];
  readonly nameOf: (game: Game) => string;
}) => (
  <>
    {games.map((game) =>
      game.run === null || game.kind === 'this' ? null : (
        <Parting
          key={game.key}
          here={here}
          game={{ ...game, run: game.run }}
          label={nameOf(game)}
        />
      ),
    )}
  </>
);
