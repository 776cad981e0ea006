import { chanceWords, fromMicro } from '@convoy/engine';
import type { BoardElection, ChanceWord, PaperSection, SeatSection } from '@convoy/engine';
import { CalendarDays, House } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useHomeFrontText } from '../../text/home-front.ts';
import { dateText } from '../../text/names.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePaperAct } from './joint/use-paper-act.ts';
import styles from './my-seat.module.css';

type Home = NonNullable<SeatSection['home']>;

/** Lower ends, 0–1, of all bands of a chance but the first. */
const limits = [0.2, 0.4, 0.6, 0.8] as const;
const chanceOf = (share: number): ChanceWord =>
  chanceWords[limits.filter((limit) => share >= limit).length] ?? 'near-certain';

type Said = PaperSection['commitments'][number];

/** One threat or vow of the last government, and the button that takes it back. */
const OldWord = ({
  id,
  kind,
  to,
}: Pick<Said, 'id' | 'to'> & { readonly kind: 'threat' | 'vow' }) => {
  const t = useHomeFrontText();
  const speaker = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  const { act, failed } = usePaperAct();
  return (
    <li className={styles['row']}>
      <span className={styles['grow']}>
        {t.words[kind](speaker.who(to))}
        {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      </span>
      <Button
        size="small"
        isDisabled={!pen}
        onPress={() => void act({ type: 'commitment.withdraw', commitment: id }, t.tookBack)}
      >
        {t.takeBack}
      </Button>
    </li>
  );
};

/** What a new government may take back of what was said before it. */
const OldWords = ({ me }: { readonly me: string }) => {
  const t = useHomeFrontText();
  const turn = useSection('clock')?.turn ?? 0;
  const said = useSection('paper')?.commitments ?? [];
  return (
    <>
      <Notice tone="info">{t.fresh}</Notice>
      <ul className={styles['rows']}>
        {said.map(({ id, kind, by, to, status, turn: made }) =>
          kind === 'guarantee' || by !== me || status !== 'open' || made >= turn ? null : (
            <OldWord key={id} id={id} kind={kind} to={to} />
          ),
        )}
      </ul>
    </>
  );
};

const Election = ({ election }: { readonly election: BoardElection }) => {
  const t = useHomeFrontText();
  const { Who } = useSpeaker();
  const { actor, date, turn, kind, lost } = election;
  return (
    <li>
      <CalendarDays size={14} aria-hidden />{' '}
      {lost === null ? t.votes[kind](Who(actor), dateText(date), turn) : t.held(Who(actor), lost)}
    </li>
  );
};

/** Every election of the game, whoever votes; nothing where none is held. */
export const Elections = () => {
  const t = useHomeFrontText();
  const elections = useSection('board')?.elections ?? [];
  if (elections.length === 0) return null;
  return (
    <ul className={styles['note']} aria-label={t.calendar}>
      {elections.map((election) => (
        <Election key={`${election.actor} ${election.date}`} election={election} />
      ))}
    </ul>
  );
};

const Threatened = ({ home }: { readonly home: Home }) => {
  const t = useHomeFrontText();
  const { text } = useSpeaker();
  const { election, fall } = home;
  const risk = election === null ? 0 : fromMicro(election.risk);
  return (
    <>
      {fall === 0 ? null : (
        <Notice tone="warn">{t.falls(Math.max(1, Math.round(fromMicro(fall) * 100)))}</Notice>
      )}
      {election === null ? null : (
        <p className={styles['note']}>
          {risk === 0 ? t.safe : t.risks[election.kind](text.words.chance[chanceOf(risk)])}
        </p>
      )}
    </>
  );
};

/** R-Home in plain words: how firmly the own government sits, what that means, and what threatens it. */
export const HomeFront = () => {
  const t = useHomeFrontText();
  const { names } = useSpeaker();
  const seat = useSection('seat');
  const board = useSection('board');
  if (seat === undefined || seat === null || seat.home === null) return null;
  const { home } = seat;
  const governs = board?.actors.find(({ id }) => id === seat.seat)?.government ?? null;
  return (
    <section aria-labelledby="home-front">
      <div className={styles['head']}>
        <h2 id="home-front">
          <House size={14} aria-hidden /> {t.title}
        </h2>
        <strong>{t.bands[home.band].name}</strong>
      </div>
      <p className={styles['note']}>{t.bands[home.band].means}</p>
      {governs === null ? null : (
        <p className={styles['note']}>{t.governs(names.government(governs))}</p>
      )}
      <Threatened home={home} />
      <Elections />
      {home.fresh ? <OldWords me={seat.seat} /> : null}
    </section>
  );
};
