import type { ActorId, SeenPackage, Stance } from '@convoy/engine';
import { Check, CircleHelp, Hourglass, Pencil, Star, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useCourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker, writtenText } from '../../../text/speaker.ts';
import { cx } from '../../../ui/cx.ts';
import styles from './joint.module.css';

const icons = {
  endorse: Check,
  adjust: Pencil,
  refuse: X,
  ask: CircleHelp,
} as const satisfies Record<Stance, LucideIcon>;

/** What a seat makes of each branch: as asked, changed, or nothing. */
const Parts = ({ pack, seat }: { readonly pack: SeenPackage; readonly seat: ActorId }) => {
  const { view } = usePackageWords();
  const words = useCourseWords();
  const { text, names } = useSpeaker();
  const answer = pack.answers[seat];
  const joins = seat === pack.sponsor || answer?.stance === 'endorse';
  if (!joins && answer?.stance !== 'adjust') return null;
  const parts = answer?.stance === 'adjust' ? answer.parts : [];
  const named = (tier: number): string =>
    tier === 0 ? view.notThis : (text.words.tiers[tier] ?? '');
  return (
    <ul className={styles['parts']}>
      {pack.terms.measures.map(({ sector, tier, reserve }) => {
        const own = parts.find((part) => part.sector === sector);
        const done = own?.tier ?? tier;
        const open = own?.carveOut ?? 0;
        return (
          <li
            key={sector}
            className={cx(
              styles['chip'],
              own !== undefined && (done !== tier || open > 0) && styles['changed'],
            )}
          >
            {names.sector(sector)}:{' '}
            {done === tier ? named(done) : view.became(named(tier), named(done))}
            {open === 0 || done === 0 ? '' : `, ${view.open(open)}`}
            {reserve && pack.called === null && done > 0 ? ` · ${words.reserve.held}` : ''}
          </li>
        );
      })}
      {answer === undefined || answer.delay === 0 ? null : (
        <li className={cx(styles['chip'], styles['changed'])}>{view.later(answer.delay)}</li>
      )}
      {answer === undefined || answer.until === null ? null : (
        <li className={cx(styles['chip'], styles['changed'])}>{view.until(answer.until)}</li>
      )}
    </ul>
  );
};

const Stands = ({ pack, seat }: { readonly pack: SeenPackage; readonly seat: ActorId }) => {
  const { view, stances } = usePackageWords();
  const answer = pack.answers[seat];
  if (seat === pack.sponsor)
    return (
      <span className={styles['stance']} data-stance="endorse">
        <Star size={16} aria-hidden /> {view.sponsor}
      </span>
    );
  if (answer === undefined)
    return (
      <span className={styles['stance']} data-stance="none">
        <Hourglass size={16} aria-hidden /> {view.waiting}
      </span>
    );
  const Icon = icons[answer.stance];
  return (
    <span className={styles['stance']} data-stance={answer.stance}>
      <Icon size={16} aria-hidden /> {stances[answer.stance].name}
    </span>
  );
};

/** Seat by seat: what was answered, what it does of each branch, and why. */
export const PackageAnswers = ({ pack }: { readonly pack: SeenPackage }) => {
  const { view } = usePackageWords();
  const { text, names } = useSpeaker();
  const { quoted } = text.speech;
  const bound = pack.members.length > 0;
  const seats = [pack.sponsor, ...pack.terms.asked.filter((seat) => seat !== pack.sponsor)];
  return (
    <section aria-label={view.members}>
      <h3 className={styles['subtitle']}>{view.members}</h3>
      <ul className={styles['answers']}>
        {seats.map((seat) => {
          const reason = pack.answers[seat]?.reason ?? '';
          return (
            <li key={seat}>
              <span className={styles['seatName']}>
                <span className="mono">{seat}</span> {names.actor(seat)}
                {bound && pack.members.includes(seat) ? (
                  <span className={styles['in']}>{view.inForce}</span>
                ) : null}
              </span>
              <Stands pack={pack} seat={seat} />
              <Parts pack={pack} seat={seat} />
              {pack.leaving.includes(seat) ? (
                <span className={cx(styles['chip'], styles['changed'])}>{view.leaves}</span>
              ) : null}
              {reason === '' ? null : (
                <q className={styles['reasonSaid']}>{quoted(writtenText(text, reason))}</q>
              )}
            </li>
          );
        })}
      </ul>
      {bound ? null : <p className={styles['note']}>{view.silence}</p>}
    </section>
  );
};
