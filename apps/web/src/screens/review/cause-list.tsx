import type { EntryId } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useReviewText } from '../../text/review.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Why } from '../table/why.tsx';
import { causeText } from './cause-text.ts';
import styles from './review.module.css';
import { useCauses } from './use-causes.ts';

/** The three things that decided how it ended, each with its why. */
export const CauseList = () => {
  const text = useReviewText();
  const speaker = useSpeaker();
  const causes = useCauses();
  const closed = useSection('room')?.ended !== true;
  const [asked, setAsked] = useState<{ readonly id: EntryId; readonly title: string } | null>(null);
  if (closed || causes === null) return null;
  if (causes.length === 0)
    return (
      <>
        <h3>{text.cause.title}</h3>
        <p>{text.cause.nothing}</p>
      </>
    );
  return (
    <>
      <h3>{text.cause.title}</h3>
      <ol className={styles['causes']}>
        {causes.map((cause) => {
          const said = causeText(text, speaker, cause);
          return (
            <li key={cause.entry.id}>
              <span>{said}</span>{' '}
              <Button
                look="link"
                size="small"
                aria-label={`${text.cause.why} ${said}`}
                onPress={() => {
                  setAsked({ id: cause.entry.id, title: said });
                }}
              >
                {text.cause.why}
              </Button>
            </li>
          );
        })}
      </ol>
      <Dialog
        open={asked !== null}
        onClose={() => {
          setAsked(null);
        }}
        title={text.cause.why}
        closeLabel={text.close}
      >
        {asked === null ? null : <Why entry={asked.id} title={asked.title} />}
      </Dialog>
    </>
  );
};
