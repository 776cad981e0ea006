import type { SeenPackage } from '@convoy/engine';
import { Hourglass } from 'lucide-react';
import { clockText, useRemaining } from '../../../stores/clock.ts';
import { useSection } from '../../../stores/room.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Chip } from '../../../ui/chip.tsx';
import styles from './joint.module.css';

const useLines = (pack: SeenPackage): readonly string[] => {
  const { next } = usePackageWords();
  const { me, who, Who } = useSpeaker();
  const turn = useSection('clock')?.turn ?? 0;
  const { status, sponsor, review, sunset, terms, called } = pack;
  switch (status) {
    case 'open':
      return [sponsor === me ? next.yours(turn) : next.theirs(Who(sponsor), turn)];
    case 'sent':
      return [next.sent(turn)];
    case 'bound':
      return [
        review === null || review <= turn ? next.noReview : next.review(review, review - turn),
        ...(sunset === null ? [] : [next.sunset(sunset)]),
        ...(called === null && terms.measures.some(({ reserve }) => reserve)
          ? [next.reserve(who(sponsor))]
          : []),
      ];
    case 'withdrawn':
    case 'ended':
      return [];
  }
};

/** How much of the turn is left, where what comes next hangs on its end. */
const Left = () => {
  const { next } = usePackageWords();
  const room = useSection('room');
  const left = useRemaining(room?.paused === true ? null : (room?.endsAt ?? null));
  if (room === undefined || left === null) return null;
  return <Chip tone="info">{next.clock(room.turn, clockText(left))}</Chip>;
};

/** What becomes of a package from here, whose move it is, and when. */
export const PackageNext = ({ pack }: { readonly pack: SeenPackage }) => {
  const { next } = usePackageWords();
  const turn = useSection('clock')?.turn ?? 0;
  const lines = useLines(pack);
  // In the turn of a review its own notice says what may be done.
  const reviewed = pack.status === 'bound' && (pack.review === turn || pack.sunset === turn);
  if (lines.length === 0 || reviewed) return null;
  return (
    <section className={styles['next']} aria-label={next.title}>
      <Hourglass size={18} aria-hidden />
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {pack.status === 'bound' ? null : <Left />}
    </section>
  );
};
