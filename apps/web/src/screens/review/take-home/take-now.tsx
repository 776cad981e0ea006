import { Download } from 'lucide-react';
import { useRoom, useSection } from '../../../stores/room.ts';
import { useTakeHomeText } from '../../../text/review-take-home.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './take-home.module.css';
import { useTake } from './use-take.ts';

/** While the game runs: what this person sees so far; everything, for those in control who see it. */
export const TakeNow = () => {
  const text = useTakeHomeText();
  const { save, busy, problem } = useTake();
  const here = useRoom((state) => state.entrance !== null);
  const truth = useSection('truth') ?? null;
  if (!here) return null;
  return (
    <section className={styles['now']}>
      <h3>{text.now}</h3>
      <p className={styles['quiet']}>{truth === null ? text.nowHelp : text.nowWhole}</p>
      <Button size="small" isDisabled={busy} onPress={() => void save({ form: 'zip' })}>
        <Download size={16} aria-hidden />
        {busy ? text.saving : text.nowSave}
      </Button>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
    </section>
  );
};
