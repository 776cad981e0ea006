import type { WhatIfLuck } from '@convoy/protocol';
import { useNames } from '../../../text/names.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { PlainTable } from '../../lab/bars.tsx';
import styles from './what-if.module.css';

/** Luck apart from choice: what the change does over many throws, and what the dice do alone. */
export const LuckResult = ({ luck }: { readonly luck: WhatIfLuck }) => {
  const text = useWhatIfText();
  const names = useNames();
  const { turned, byDice, throws, outcomes, scores } = luck;
  return (
    <div className={styles['stack']}>
      <p>
        {text.turnedBy(turned.at, turned.low, turned.high, throws)} {text.byDice(byDice)}
      </p>
      <PlainTable
        head={text.columns}
        rows={outcomes.map(({ class: name, asPlayed, changed }) => [
          text.ending(name),
          text.range(asPlayed.at, asPlayed.low, asPlayed.high),
          text.range(changed.at, changed.low, changed.high),
        ])}
      />
      <PlainTable
        head={text.scoreColumns}
        rows={scores.map(({ seat, difference: { at, low, high } }) => [
          names.actor(seat),
          text.scoreRange(at, low, high),
        ])}
      />
    </div>
  );
};
