import type { LedgerSection } from '@convoy/engine';
import { useEffect, useState } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { useSection } from '../../../stores/room.ts';
import { useReviewText } from '../../../text/review.ts';
import { useWhyTabText } from '../../../text/review-why.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/toggle.tsx';
import { lineTools } from '../../control/rulings/line-tools.tsx';
import { LedgerList } from '../../parts/ledger-list.tsx';
import type { LineTools } from '../../parts/ledger-list.tsx';
import { useOpenWhy } from '../place.ts';
import styles from '../review.module.css';
import { TurnPicker } from '../turn-picker.tsx';
import { topOfWhy } from './top.ts';

type Asked =
  | { readonly state: 'asking' | 'failed' }
  | { readonly state: 'here'; readonly ledger: LedgerSection };

const useLedger = (turn: number): readonly [Asked, () => void] => {
  const link = useLink();
  const [asked, setAsked] = useState<Asked>({ state: 'asking' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setAsked({ state: 'asking' });
    void link.ledger(turn).then((answer) => {
      if (wanted)
        setAsked(answer.ok ? { state: 'here', ledger: answer.value } : { state: 'failed' });
    });
    return () => {
      wanted = false;
    };
  }, [link, turn, tries]);
  return [
    asked,
    () => {
      setTries(tries + 1);
    },
  ];
};

/** Every line can be followed back in the picture above. */
const useTrace = (): LineTools => {
  const text = useWhyTabText();
  const openWhy = useOpenWhy();
  return {
    beside: ({ id }, title) => (
      <Button
        look="link"
        size="small"
        aria-label={text.traceOf(title)}
        onPress={() => {
          openWhy(id);
          // What was asked for stands at the top of the tab.
          document.getElementById(topOfWhy)?.scrollIntoView();
        }}
      >
        {text.trace}
      </Button>
    ),
    below: () => null,
  };
};
const forControl = (trace: LineTools): LineTools => ({
  beside: (entry, title) => (
    <>
      {lineTools.beside(entry, title)}
      {trace.beside(entry, title)}
    </>
  ),
  below: lineTools.below,
});

/** The double-entry record of one turn, each line with its why. */
export const LedgerPanel = () => {
  const text = useReviewText();
  const why = useWhyTabText();
  const review = useSection('review');
  const last = useSection('clock')?.turn ?? 1;
  const [turn, setTurn] = useState(last);
  const [brief, setBrief] = useState(true);
  const [asked, again] = useLedger(turn);
  const control = useSection('me')?.role === 'control';
  const trace = useTrace();
  const turns = [0, ...(review?.turns ?? []).map((each) => each.turn)];
  return (
    <div className={styles['timeline']}>
      <h2 className={styles['ledgerTitle']}>{why.ledger}</h2>
      <TurnPicker turns={turns} turn={turn} onTurn={setTurn} />
      <div className={styles['ledgerHead']}>
        <p className={styles['quiet']}>{text.ledgerNote}</p>
        <Checkbox checked={brief} onChange={setBrief}>
          {text.headlines}
        </Checkbox>
      </div>
      {asked.state === 'here' ? (
        <LedgerList
          lines={asked.ledger.lines.filter(({ headline }) => headline || !brief)}
          tools={control ? forControl(trace) : trace}
        />
      ) : asked.state === 'failed' ? (
        <p className={styles['empty']}>
          {text.ledgerFailed} <Button onPress={again}>{text.retry}</Button>
        </p>
      ) : (
        <p className={styles['empty']} role="status">
          {text.loading}
        </p>
      )}
    </div>
  );
};
