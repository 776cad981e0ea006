import type { ActorId, BallotStance, BoardSection } from '@convoy/engine';
import { ballotStances } from '@convoy/engine';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { useConsentWords } from '../../../text/consents.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { useTableWords } from '../use-words.ts';
import styles from './joint.module.css';
import { usePaperAct } from './use-paper-act.ts';

type Institution = BoardSection['institutions'][number];

/** For each seat that may bring a motion: how one's own votes. Takes effect when it is chosen. */
const Ballots = ({
  institution,
  sponsors,
}: {
  readonly institution: Institution;
  readonly sponsors: readonly ActorId[];
}) => {
  const { ballots } = useConsentWords();
  const { names, me } = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  const cast = useSection('paper')?.ballots ?? [];
  const { act, failed } = usePaperAct();
  const veto = institution.seats.find(({ actor }) => actor === me)?.veto ?? false;
  return (
    <li className={styles['rowItem']}>
      <header>
        <strong>{names.actor(institution.actor)}</strong>
      </header>
      <p className={styles['note']}>
        {ballots.rules[institution.rule]} {veto ? ballots.veto : ''}{' '}
        {institution.others === 0 ? '' : ballots.others(institution.others)}
      </p>
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      {sponsors.map((sponsor) => {
        const mine = cast.find(
          (one) => one.institution === institution.actor && one.sponsor === sponsor,
        );
        return (
          <div key={sponsor}>
            <Choice<BallotStance | ''>
              legend={ballots.motionOf(names.actor(sponsor))}
              name={`ballot-${institution.actor}-${sponsor}`}
              value={mine?.stance ?? ''}
              disabled={!pen}
              options={ballotStances.map((stance) => ({
                value: stance,
                label: ballots.stances[stance],
              }))}
              onChange={(stance) => {
                if (stance === '') return;
                void act(
                  { type: 'ballot.cast', institution: institution.actor, sponsor, stance },
                  ballots.cast,
                );
              }}
            />
            {mine === undefined ? <p className={styles['note']}>{ballots.unset}</p> : null}
          </div>
        );
      })}
    </li>
  );
};

const Counts = () => {
  const { ballots } = useConsentWords();
  const { names } = useSpeaker();
  const counts = useSection('paper')?.counts ?? [];
  if (counts.length === 0) return null;
  return (
    <section aria-labelledby="counts">
      <h3 id="counts" className={styles['subtitle']}>
        {ballots.counts}
      </h3>
      <ul className={styles['rows']}>
        {counts.map(({ institution, yes, of, needed }) => (
          <li key={institution} className={styles['rowItem']}>
            <header>
              <strong>{names.actor(institution)}</strong>
            </header>
            <p>{ballots.expected(yes, of, needed)}</p>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{ballots.expectedHelp}</p>
    </section>
  );
};

const Lists = ({ board }: { readonly board: BoardSection }) => {
  const { ballots } = useConsentWords();
  const me = useSection('seat')?.seat ?? '';
  const mine = board.institutions.filter(({ seats }) => seats.some(({ actor }) => actor === me));
  const sponsors = board.actors.flatMap(({ id, institution }) =>
    institution || id === me ? [] : [id],
  );
  return (
    <div className={styles['form']}>
      <p>{mine.length === 0 ? ballots.none : ballots.intro}</p>
      <ul className={styles['rows']}>
        {mine.map((institution) => (
          <Ballots key={institution.actor} institution={institution} sponsors={sponsors} />
        ))}
      </ul>
      <Counts />
    </div>
  );
};

/** How my seat votes if somebody brings a motion, and what I could expect of one of my own. */
export const BallotBox = () => {
  const w = useTableWords();
  const { ballots } = useConsentWords();
  const board = useSection('board');
  return (
    <Dialog
      open
      title={ballots.title}
      over={ballots.over}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
    >
      {board === undefined ? null : <Lists board={board} />}
    </Dialog>
  );
};
