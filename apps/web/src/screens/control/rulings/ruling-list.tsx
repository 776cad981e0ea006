import type { EntryId } from '@convoy/engine';
import type { SeenRuling } from '@convoy/protocol';
import { useState } from 'react';
import { timeOfDay } from '../../../stores/clock.ts';
import { useSection } from '../../../stores/room.ts';
import { audienceText, lineText } from '../../../text/ruled-lines.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Why } from '../../table/why.tsx';
import { audienceDraft } from './audience.ts';
import { draftBack } from './matters.ts';
import { askRuling } from './open-ruling.ts';
import styles from './rulings.module.css';
import { useGround } from './use-ground.ts';

const Lines = ({ ruling: { lines, draw } }: { readonly ruling: SeenRuling }) => {
  const r = useRulingText();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  return (
    <>
      <ul className={styles['lines']}>
        {lines.map((line, at) => {
          const { name, from, to, engine } = lineText(speaker, r, line, actors);
          return (
            <li key={at}>
              <span>
                <strong>{name}</strong> {r.fromTo(from, to)}
              </span>
              <span className={styles['quiet']}>{r.engine(engine)}</span>
            </li>
          );
        })}
      </ul>
      {draw?.hit === false ? <p className={styles['quiet']}>{r.notCome}</p> : null}
    </>
  );
};

const Marks = ({ ruling, open }: { readonly ruling: SeenRuling; readonly open: boolean }) => {
  const r = useRulingText();
  const speaker = useSpeaker();
  const { act, undoes, undoneBy, audience } = ruling;
  const told = open && audience === 'control' ? r.seenNobody : audienceText(speaker, r, audience);
  return (
    <p className={styles['head']}>
      <Chip>{told}</Chip>
      {act === null ? null : <Chip tone="info">{r.ofAct(speaker.whose(act.seat))}</Chip>}
      {undoes === null ? null : <Chip tone="info">{r.takesBack(undoes)}</Chip>}
      {undoneBy === null ? null : <Chip tone="warn">{r.takenBack(undoneBy)}</Chip>}
    </p>
  );
};

/** Taken back by another ruling, which its form already proposes. */
const TakeBack = ({ ruling }: { readonly ruling: SeenRuling }) => {
  const r = useRulingText();
  const ground = useGround();
  const ended = useSection('room')?.ended ?? false;
  const { n, lines, undoneBy, draw, audience } = ruling;
  const over = ended && lines.some(({ kind }) => kind !== 'outcome');
  if (ground === null || undoneBy !== null || draw?.hit === false || lines.length === 0 || over)
    return null;
  return (
    <Button
      size="small"
      aria-label={r.takeBackOf(n)}
      onPress={() => {
        askRuling({
          ...{ kind: 'ruling', undoes: n, audience: audienceDraft(audience) },
          matters: lines.map((line) => draftBack(ground, line)),
        });
      }}
    >
      {r.takeBack}
    </Button>
  );
};

interface ListProps {
  readonly made: readonly SeenRuling[];
  /** Everybody reads it, in the review. */
  readonly open: boolean;
}

const Card = ({
  ruling,
  open,
  onAsk,
}: {
  readonly ruling: SeenRuling;
  readonly open: boolean;
  readonly onAsk: (entry: EntryId) => void;
}) => {
  const r = useRulingText();
  const { words } = useText();
  const control = useSection('me')?.role === 'control';
  const { n, turn, phase, at, callSign, reason, entry } = ruling;
  return (
    <li className={styles['card']}>
      <p className={styles['head']}>
        <strong className="mono">{r.number(n)}</strong>
        <span>{r.when(turn, words.phases[phase].toLowerCase())}</span>
        <span className="mono">{timeOfDay(at)}</span>
        {callSign}
      </p>
      <Lines ruling={ruling} />
      <p>{reason}</p>
      <Marks ruling={ruling} open={open} />
      <div className={styles['row']}>
        <Button
          size="small"
          look="link"
          aria-label={`${r.why} ${r.number(n)}`}
          onPress={() => {
            onAsk(entry);
          }}
        >
          {r.why}
        </Button>
        {control ? <TakeBack ruling={ruling} /> : null}
      </div>
    </li>
  );
};

/** Rulings, the latest first, each with the engine's own answer beside it. */
export const RulingList = ({ made, open }: ListProps) => {
  const r = useRulingText();
  const [asked, setAsked] = useState<EntryId | null>(null);
  const reason = made.find(({ entry }) => entry === asked)?.reason ?? '';
  return (
    <>
      <ul className={styles['cards']}>
        {made.toReversed().map((ruling) => (
          <Card key={ruling.n} ruling={ruling} open={open} onAsk={setAsked} />
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onClose={() => {
          setAsked(null);
        }}
        title={r.why}
        closeLabel={r.close}
      >
        {asked === null ? null : <Why entry={asked} title={reason} />}
      </Dialog>
    </>
  );
};
