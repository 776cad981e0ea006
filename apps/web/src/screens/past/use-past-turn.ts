import type { PastMessage, PastTurn } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { useLink } from '../../net/link-context.tsx';

export interface Reading {
  readonly turn: PastTurn | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Asks the server for a past turn; what came last stays until the next one is there. */
export const usePastTurn = ({ turn, at }: PastMessage): Reading => {
  const link = useLink();
  const [found, setFound] = useState<PastTurn | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    void link.past({ turn, at }).then((answer) => {
      if (!wanted) return;
      if (answer.ok) setFound(answer.value);
      setFailed(!answer.ok);
    });
    return () => {
      wanted = false;
    };
  }, [link, turn, at, tries]);
  return {
    turn: found,
    failed,
    again: () => {
      setTries((before) => before + 1);
    },
  };
};
