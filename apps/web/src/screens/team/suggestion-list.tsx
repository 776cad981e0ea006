import type { SeenSuggestion, SeenTeam } from '@convoy/protocol';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { editDraft, useDraft } from '../../stores/draft.ts';
import { useSection } from '../../stores/room.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { TextField } from '../../ui/field.tsx';
import type { Send } from '../parts/use-send.ts';
import { hindrance, withSuggestion } from './apply.ts';
import { suggestionSaid } from './said.ts';
import styles from './team.module.css';

const tones = { open: 'info', taken: 'ok', left: 'plain' } as const;

const Answer = ({
  one,
  what,
  send,
  busy,
  onDone,
}: { readonly one: SeenSuggestion; readonly what: string; readonly onDone: () => void } & Pick<
  Send,
  'send' | 'busy'
>) => {
  const t = useTeamText();
  const [note, setNote] = useState('');
  const orders = useDraft((state) => state.orders);
  const limit = useSection('orders')?.ordersPerTurn ?? 0;
  const why = hindrance(orders, one.about, limit);
  const settle = async (take: boolean): Promise<void> => {
    if (busy) return;
    const done = await send({ type: 'suggestion.settle', turn: one.turn, n: one.n, take, note });
    if (!done) return;
    if (take) editDraft((draft) => withSuggestion(draft, one.about));
    onDone();
  };
  return (
    <div className={styles['answer']}>
      {why === null ? null : <p className={styles['soft']}>{t.suggest[why]}</p>}
      <TextField label={t.suggest.note} value={note} onChange={setNote} maxLength={400} />
      <div className={styles['row']}>
        <Button
          size="small"
          look="primary"
          isDisabled={why !== null}
          aria-label={t.suggest.named(t.suggest.take, what)}
          onPress={() => void settle(true)}
        >
          <Check size={14} aria-hidden />
          {t.suggest.take}
        </Button>
        <Button
          size="small"
          aria-label={t.suggest.named(t.suggest.leave, what)}
          onPress={() => void settle(false)}
        >
          <X size={14} aria-hidden />
          {t.suggest.leave}
        </Button>
      </div>
    </div>
  );
};

interface SuggestionListProps extends Pick<Send, 'send' | 'busy'> {
  readonly team: SeenTeam;
  readonly pen: boolean;
  readonly onDone: () => void;
}
/** Line by line what others would change, those that wait first; the pen answers each. */
export const SuggestionList = ({ team, pen, ...rest }: SuggestionListProps) => {
  const t = useTeamText();
  const speaker = useSpeaker();
  const waiting = team.suggestions.filter(({ state }) => state === 'open');
  const settled = team.suggestions.filter(({ state }) => state !== 'open');
  return (
    <ul className={styles['list']}>
      {[...waiting, ...settled].map((one) => {
        const what = suggestionSaid(speaker, t, one.about);
        const role = team.people.find(({ person }) => person === one.person)?.role ?? null;
        return (
          <li key={one.n} className={styles['suggestion']} data-state={one.state}>
            <p className={styles['between']}>
              <span className={styles['soft']}>{t.suggest.from(one.callSign, role)}</span>
              <Chip tone={tones[one.state]}>{t.suggest.states[one.state]}</Chip>
            </p>
            <p>
              <strong>{what}</strong>
            </p>
            <p>{t.suggest.why(one.reason)}</p>
            {one.note === '' ? null : <p className={styles['note']}>{one.note}</p>}
            {pen && one.state === 'open' ? <Answer one={one} what={what} {...rest} /> : null}
          </li>
        );
      })}
    </ul>
  );
};
