import type { ScenarioCard, ScenarioNotes } from '@convoy/protocol';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import type { ApiError } from '../../net/api.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useLibraryText } from '../../text/library.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePassphrase } from '../open-room/use-passphrase.ts';
import prose from '../parts/prose.module.css';
import styles from './scenario.module.css';

const Paragraphs = ({ text }: { readonly text: string }) =>
  text.split('\n\n').map((paragraph) => (
    <p key={paragraph} className={prose['serif']}>
      {paragraph}
    </p>
  ));

const Opened = ({
  card,
  texts,
}: {
  readonly card: ScenarioCard;
  readonly texts: ScenarioNotes[number]['texts'];
}) => {
  const text = useLibraryText();
  const kinds = ['teaching.note', 'balance.note', 'history.note'] as const;
  return (
    <div className={styles['notes']}>
      {kinds
        .filter((key) => texts[key] !== undefined)
        .map((key) => (
          <section key={key} aria-label={text.notes[key]}>
            <h3>{text.notes[key]}</h3>
            <Paragraphs text={texts[key] ?? ''} />
          </section>
        ))}
      <h3>{text.briefs}</h3>
      {card.seats.map(({ id }) => {
        const name = text.briefOf(card.texts[`actor.${id}.name`] ?? id);
        return (
          <details key={id} className={styles['older']}>
            <summary>{name}</summary>
            <section aria-label={name}>
              {Object.entries(texts)
                .filter(([key]) => key.startsWith(`actor.${id}.brief.`))
                .map(([key, said]) => (
                  <Paragraphs key={key} text={said} />
                ))}
            </section>
          </details>
        );
      })}
    </div>
  );
};

/** What control alone reads beforehand; asked for by a press, with the passphrase where one is set. */
export const ControlNotes = ({ card }: { readonly card: ScenarioCard }) => {
  const text = useLibraryText();
  const seating = useSeatingText();
  const errors = useApiErrorText();
  const { asked, typed, setTyped } = usePassphrase();
  const [notes, setNotes] = useState<ScenarioNotes | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const open = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.scenarioNotes(card.id, typed);
    setBusy(false);
    setProblem(answer.ok ? null : answer.error);
    if (answer.ok) setNotes(answer.value);
  };
  const own = notes?.find(({ level }) => level === card.level);
  return (
    <>
      <h2>{text.control}</h2>
      <p className={prose['quiet']}>{text.controlLead}</p>
      {own === undefined ? (
        <form
          className={styles['ask']}
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          {asked ? (
            <TextField
              label={seating.passphrase}
              value={typed}
              onChange={setTyped}
              maxLength={200}
              autoComplete="off"
            />
          ) : null}
          <Button type="submit" isDisabled={busy}>
            {busy ? text.opening : text.open}
          </Button>
          {problem === null ? null : <Notice tone="danger">{errors(problem)}</Notice>}
        </form>
      ) : (
        <Opened card={card} texts={own.texts} />
      )}
    </>
  );
};
