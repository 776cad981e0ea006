import { fromMicro } from '@convoy/engine';
import type { EntryOf } from '@convoy/engine';
import { useEffect, useState } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { useSection } from '../../../stores/room.ts';
import { figureText } from '../../../text/changes.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { DeltaChip } from '../../../ui/chip.tsx';
import { Why } from '../../table/why.tsx';
import type { MatterDraft } from './matters.ts';
import styles from './rulings.module.css';

type Change = EntryOf<'change'>;

/** The last resolved turn's changes of one figure, rulings left out; null until they are known. */
const useChanges = (turn: number, { quantity, subject }: MatterDraft): readonly Change[] | null => {
  const link = useLink();
  const [lines, setLines] = useState<readonly Change[] | null>(null);
  useEffect(() => {
    let wanted = true;
    setLines(null);
    if (turn < 1) return;
    void link.ledger(turn).then((answer) => {
      if (!wanted || !answer.ok) return;
      setLines(
        answer.value.lines
          .map(({ entry }) => entry)
          .filter((entry) => entry.kind === 'change')
          .filter((entry) => entry.quantity === quantity && entry.subject === subject)
          .filter(({ rule }) => rule !== 'R-Ruling'),
      );
    });
    return () => {
      wanted = false;
    };
  }, [link, turn, quantity, subject]);
  return lines;
};

const heaviest = (changes: readonly Change[]): Change | undefined =>
  changes.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))[0];

/** What the engine itself made of a figure in the turn last resolved, kept beside whatever is ruled. */
export const EngineMade = ({ draft }: { readonly draft: MatterDraft }) => {
  const r = useRulingText();
  const speaker = useSpeaker();
  const clock = useSection('clock');
  const turn = clock === undefined ? 0 : clock.over ? clock.turn : clock.turn - 1;
  const changes = useChanges(turn, draft);
  const [open, setOpen] = useState(false);
  const { rules, words } = speaker.text;
  if (turn < 1) return null;
  if (changes === null) return <p className={styles['quiet']}>{r.engineAsk}</p>;
  const [first] = changes;
  const last = changes.at(-1);
  const most = heaviest(changes);
  if (first === undefined || last === undefined || most === undefined)
    return <p className={styles['quiet']}>{r.engineNone(turn)}</p>;
  const said = (micro: number): string => figureText(speaker, draft.quantity, fromMicro(micro));
  const { digits } = words.quantities[draft.quantity];
  return (
    <div className={styles['engine']}>
      <p>{r.engineMade(turn, said(first.before), said(last.after))}</p>
      <ul>
        {changes.map((one) => (
          <li key={one.id}>
            {rules[one.rule].name}{' '}
            <DeltaChip
              delta={fromMicro(one.after - one.before)}
              digits={digits}
              spoken={r.fromTo(said(one.before), said(one.after))}
            />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        look="link"
        aria-expanded={open}
        onPress={() => {
          setOpen(!open);
        }}
      >
        {r.why}
      </Button>
      {open ? <Why entry={most.id} title={rules[most.rule].name} /> : null}
    </div>
  );
};
