import { stayPrice } from '@convoy/engine';
import type { SeenPackage } from '@convoy/engine';
import { Coins } from 'lucide-react';
import { useSection } from '../../../stores/room.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './joint.module.css';
import type { WireAct } from './use-paper-act.ts';

interface ClaimProps {
  readonly pack: SeenPackage;
  readonly act: (made: WireAct) => void;
}

/** A member under review names its price for staying; it rises each time. */
const OwnClaim = ({ pack, act, me }: ClaimProps & { readonly me: string }) => {
  const { view } = usePackageWords();
  const turn = useSection('clock')?.turn ?? 0;
  const claim = pack.claims[me];
  if (pack.review !== turn) return null;
  if (claim?.turn === turn)
    return <p className={styles['note']}>{view.claimed(claim.price, claim.met)}</p>;
  return (
    <Button
      onPress={() => {
        act({ type: 'package.claim', package: pack.id });
      }}
    >
      <Coins size={16} aria-hidden />
      {view.claim(stayPrice(claim?.times ?? 0))}
    </Button>
  );
};

/** What members ask for staying, and the sponsor's button to meet each. */
export const PackageClaims = ({ pack, act }: ClaimProps) => {
  const { view } = usePackageWords();
  const speaker = useSpeaker();
  const turn = useSection('clock')?.turn ?? 0;
  const { me } = speaker;
  if (pack.status !== 'bound' || me === null) return null;
  if (pack.sponsor !== me)
    return pack.members.includes(me) ? <OwnClaim pack={pack} act={act} me={me} /> : null;
  const asking = pack.members.filter((seat) => {
    const claim = pack.claims[seat];
    return claim?.turn === turn && !claim.met;
  });
  if (asking.length === 0) return null;
  return (
    <>
      {asking.map((seat) => (
        <Button
          key={seat}
          onPress={() => {
            act({ type: 'package.meet', package: pack.id, seat });
          }}
        >
          <Coins size={16} aria-hidden />
          {view.meet(speaker.who(seat), pack.claims[seat]?.price ?? 0)}
        </Button>
      ))}
      <p className={styles['note']}>{view.meetHelp}</p>
    </>
  );
};
