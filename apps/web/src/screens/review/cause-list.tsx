import type { Entry, EntryId } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useReviewText } from '../../text/review.ts';
import type { ReviewText } from '../../text/review.ts';
import { useSpeaker } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Why } from '../table/why.tsx';
import type { Cause } from './causes.ts';
import { hundredths } from './judge.ts';
import styles from './review.module.css';
import { useCauses } from './use-causes.ts';

/** How much of an agreement its owners delivered, in hundredths; null for anything else. */
const deliveredOf = (speaker: Speaker, entry: Entry): number | null => {
  if (entry.kind !== 'fact' || entry.fact.type !== 'agreement.bound') return null;
  const shares = speaker.known.agreement(entry.fact.agreement.id)?.delivered ?? [];
  if (shares.length === 0) return null;
  return hundredths(shares.reduce((sum, share) => sum + share, 0) / shares.length);
};

const causeText = (text: ReviewText, speaker: Speaker, cause: Cause): string => {
  if (cause.kind === 'event') {
    const told = text.cause.event(entryText(speaker, cause.entry, []).title, cause.entry.turn);
    const share = deliveredOf(speaker, cause.entry);
    return share === null ? told : `${told} ${text.cause.delivered(share)}`;
  }
  const { names } = speaker;
  const moved = text.cause.moved(
    names.issue(cause.issue),
    Math.round(cause.weight),
    names.pole(cause.issue, cause.way),
  );
  const by = cause.by === null ? text.cause.itself : text.cause.by(speaker.whose(cause.by));
  return `${moved}, ${by} (${text.cause.turns(cause.turns)}).`;
};

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
