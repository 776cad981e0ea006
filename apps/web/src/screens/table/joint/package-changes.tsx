import { changesOf } from '@convoy/engine';
import type { ActorId, AskedChange, SeenPackage } from '@convoy/engine';
import { Check, X } from 'lucide-react';
import { useSection } from '../../../stores/room.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import styles from './joint.module.css';
import type { WireAct } from './use-paper-act.ts';

interface ChangesProps {
  readonly pack: SeenPackage;
  readonly act: (made: WireAct) => void;
}

/** One change in words: what is asked for instead of what. */
const useChangeText = () => {
  const { changes } = useCourseWords();
  const { names, text } = useSpeaker();
  const tier = (at: number | null): string => text.words.tiers[at ?? 0] ?? '';
  return ({ kind, sector, from, to }: AskedChange): string => {
    switch (kind) {
      case 'tier':
        return changes.tier(names.sector(sector ?? ''), tier(from), tier(to));
      case 'open':
        return changes.open(names.sector(sector ?? ''), to ?? 0);
      case 'delay':
        return changes.delay(to ?? 0);
      case 'until':
        return changes.until(to ?? 0);
    }
  };
};

/** What this seat asks to have changed, and what the sponsor made of each. */
const SeatChanges = ({ pack, act, seat }: ChangesProps & { readonly seat: ActorId }) => {
  const { changes } = useCourseWords();
  const { names, me } = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  const said = useChangeText();
  const answer = pack.answers[seat];
  if (answer === undefined) return null;
  const open = pack.status === 'open' || pack.status === 'sent' || pack.status === 'bound';
  const decides = pack.sponsor === me && pen && open && !pack.members.includes(seat);
  return changesOf(pack.terms, answer).map((change) => {
    const ruling = answer.rulings[change.id];
    const standing =
      ruling === undefined ? changes.undecided : ruling ? changes.taken : changes.left;
    const about = changes.about(said(change), names.actor(seat));
    const rule = (taken: boolean): void => {
      act({ type: 'package.take', package: pack.id, seat, change: change.id, taken });
    };
    return (
      <li key={`${seat} ${change.id}`} className={styles['change']}>
        <span>
          <span className="mono">{seat}</span> {said(change)}
        </span>
        <Chip tone={ruling === false ? 'changed' : ruling === true ? 'ok' : 'plain'}>
          {standing}
        </Chip>
        {decides ? (
          <span className={styles['rule']}>
            <Button
              size="small"
              isDisabled={ruling === true}
              onPress={() => {
                rule(true);
              }}
            >
              <Check size={16} aria-hidden />
              {changes.take}
              <span className="visually-hidden">: {about}</span>
            </Button>
            <Button
              size="small"
              isDisabled={ruling === false}
              onPress={() => {
                rule(false);
              }}
            >
              <X size={16} aria-hidden />
              {changes.leave}
              <span className="visually-hidden">: {about}</span>
            </Button>
          </span>
        ) : null}
      </li>
    );
  });
};

/** Every change that is asked for, clause by clause; the sponsor takes or leaves each. */
export const PackageChanges = ({ pack, act }: ChangesProps) => {
  const { changes } = useCourseWords();
  const { me } = useSpeaker();
  const seats = pack.terms.asked.filter((seat) => {
    const answer = pack.answers[seat];
    return answer !== undefined && changesOf(pack.terms, answer).length > 0;
  });
  if (seats.length === 0) return null;
  return (
    <section aria-label={changes.title}>
      <h3 className={styles['subtitle']}>{changes.title}</h3>
      {pack.sponsor === me ? <p className={styles['note']}>{changes.help}</p> : null}
      <ul className={styles['changes']}>
        {seats.map((seat) => (
          <SeatChanges key={seat} pack={pack} act={act} seat={seat} />
        ))}
      </ul>
    </section>
  );
};
