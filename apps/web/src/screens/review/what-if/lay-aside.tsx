import type { Played, WhatIfAnswer } from '@convoy/protocol';
import { useState } from 'react';
import { useCompareText } from '../../../text/review-compare.ts';
import { Button } from '../../../ui/button.tsx';
import { gameOfWhatIf } from '../compare/game.ts';
import { useSupposed } from '../compare/supposed.ts';
import type { Change } from './change.ts';
import { useTold } from './told.ts';
import { useReader } from './use-played.ts';
import styles from './what-if.module.css';

/** Keeps an answer, so that it stands beside other games under Compare. */
export const LayAside = ({
  played,
  changes,
  answer,
}: {
  readonly played: Played;
  readonly changes: readonly Change[];
  readonly answer: WhatIfAnswer;
}) => {
  const text = useCompareText();
  const told = useTold(played);
  const { code } = useReader();
  const add = useSupposed((state) => state.add);
  const [laid, setLaid] = useState(false);
  return (
    <div className={styles['row']}>
      <Button
        size="small"
        isDisabled={laid}
        onPress={() => {
          add(code, (key) => gameOfWhatIf(key, changes.map(told.change), answer));
          setLaid(true);
        }}
      >
        {text.layAside}
      </Button>
      <span role="status">{laid ? text.laidAside : ''}</span>
    </div>
  );
};
