import type { PastMessage } from '@convoy/protocol';
import { useEffect } from 'react';
import { LinkContext, useLink } from '../../net/link-context.tsx';
import type { RoomLink } from '../../net/room-link.ts';
import { PastView } from '../../stores/past.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { usePastText } from '../../text/past.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Restart } from '../branch/restart.tsx';
import { PastBar } from './past-bar.tsx';
import { PastTabs } from './past-tabs.tsx';
import styles from './past.module.css';
import { usePastTurn } from './use-past-turn.ts';

/** What is past takes no commands: whatever might be pressed in it goes nowhere. */
const reading = (link: RoomLink): RoomLink => ({
  ...link,
  send: () =>
    Promise.resolve({
      ok: false,
      refusal: { code: 'wrong-turn', field: null, detail: {}, because: [] },
    }),
  saveDraft: () =>
    Promise.resolve({
      ok: false,
      error: { code: 'not-allowed', field: null, reason: 'past' },
    }),
});

const useSaid = (): string => {
  const text = usePastText();
  const names = useNames();
  const me = useSection('me');
  if (me?.role === 'control') return text.asControl;
  return me === undefined || me.seat === null ? text.asPublic : text.asYou(names.actor(me.seat));
};

/** The browser's own title, given back to the present on leaving. */
const usePastTitle = (title: string): void => {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · Convoy`;
    return () => {
      document.title = before;
    };
  }, [title]);
};

/** Control's, and it is the present room that it goes on from. */
const RestartHere = ({ turn }: { readonly turn: number }) =>
  useSection('me')?.role === 'control' ? <Restart turn={turn} /> : null;

/** The room as it stood: the same sections, cut for the same person, to read and nothing else. */
export const PastScreen = ({ place }: { readonly place: PastMessage }) => {
  const text = usePastText();
  const link = useLink();
  const said = useSaid();
  const { turn, failed, again } = usePastTurn(place);
  usePastTitle(text.title);
  const here = turn !== null && turn.turn === place.turn && turn.at === place.at;
  return (
    <div className={styles['past']}>
      <PastBar place={place} said={said} acts={<RestartHere turn={place.turn} />} />
      <main className={styles['main']}>
        <h1 className="visually-hidden">{text.title}</h1>
        {failed ? (
          <Notice tone="danger">
            <p>{text.failed}</p>
            <Button size="small" onPress={again}>
              {text.again}
            </Button>
          </Notice>
        ) : null}
        {turn === null ? (
          failed ? null : (
            <Loading text={text.coming} />
          )
        ) : (
          <LinkContext value={reading(link)}>
            <PastView value={turn.view}>
              <div aria-busy={!here && !failed}>
                <PastTabs at={turn.at} />
              </div>
            </PastView>
          </LinkContext>
        )}
      </main>
    </div>
  );
};
