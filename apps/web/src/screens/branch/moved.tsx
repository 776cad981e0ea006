import { GitBranch } from 'lucide-react';
import { useEffect, useState } from 'react';
import { say } from '../../stores/live.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useBranchText } from '../../text/branch.ts';
import { Button } from '../../ui/button.tsx';
import { spacedCode } from '../parts/code.ts';
import styles from './branch.module.css';
import { hasBeenIn, useFollow } from './use-follow.ts';

/**
 * Tells everybody that the game goes on in another room: one press takes them along, or they go by
 * themselves where control chose so. Whoever has been there and came back is left where they are.
 */
export const Moved = () => {
  const text = useBranchText();
  const entrance = useRoom((state) => state.entrance);
  const latest = useSection('room')?.lineage.branches.at(-1);
  const { follow, busy, problem } = useFollow();
  const [tried, setTried] = useState('');
  const code = latest?.code ?? '';
  const turn = latest?.turn ?? 0;
  const known = entrance !== null && code !== '' && hasBeenIn(entrance, code);
  // The wall has nothing to press: it goes along in any case.
  const wall = entrance?.role === 'projector';
  const auto = (latest?.move === true || (wall && code !== '')) && !known && tried !== code;
  useEffect(() => {
    if (!auto || entrance === null) return;
    setTried(code);
    void follow(entrance, code);
  }, [auto, entrance, code, follow]);
  useEffect(() => {
    if (code !== '' && !known) say(text.moved(spacedCode(code), turn), true);
  }, [code, turn, known, text]);
  if (entrance === null || code === '' || wall) return null;
  return (
    <aside className={styles['moved']} aria-label={text.lineage}>
      <GitBranch size={18} aria-hidden />
      <p>
        {text.moved(spacedCode(code), turn)}
        {known ? '' : ` ${text.youKeep}`}
      </p>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <Button
        size="small"
        look={known ? 'plain' : 'primary'}
        isDisabled={busy}
        onPress={() => void follow(entrance, code)}
      >
        {busy ? text.following : known ? text.goThere : text.follow}
      </Button>
    </aside>
  );
};
