import type { Entry, EntryId } from '@convoy/engine';
import type { SeenNote } from '@convoy/protocol';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { LineTools } from '../../parts/ledger-list.tsx';
import { useSend } from '../../parts/use-send.ts';
import { everybody } from './audience.ts';
import { draftFromEntry } from './matters.ts';
import { askRuling, useNoteAt, writeNote } from './open-ruling.ts';
import styles from './rulings.module.css';
import { useGround } from './use-ground.ts';

/** Opens the form filled in for what the line is about. */
const RuleDoor = ({ entry, title }: { readonly entry: Entry; readonly title: string }) => {
  const r = useRulingText();
  const ground = useGround();
  const draft = ground === null ? null : draftFromEntry(ground, entry);
  if (draft === null) return null;
  return (
    <Button
      look="link"
      size="small"
      aria-label={r.ruleDoorOf(title)}
      onPress={() => {
        askRuling({ kind: 'ruling', matters: [draft], undoes: null, audience: everybody });
      }}
    >
      {r.ruleDoor}
    </Button>
  );
};

const Note = ({ note }: { readonly note: SeenNote }) => {
  const r = useRulingText();
  const { send, busy } = useSend();
  return (
    <li className={styles['note']}>
      <span>
        <strong>{r.noteBy(note.callSign)}</strong>: {note.text}
      </span>
      {note.mine ? (
        <Button
          look="link"
          size="small"
          isDisabled={busy}
          onPress={() => void send({ type: 'note.drop', n: note.n })}
        >
          {r.noteDrop}
        </Button>
      ) : null}
    </li>
  );
};

const NewNote = ({ entry, onDone }: { readonly entry: EntryId; readonly onDone: () => void }) => {
  const r = useRulingText();
  const { send, busy, problem } = useSend();
  const [text, setText] = useState('');
  return (
    <div className={styles['inline']}>
      <TextField
        label={r.noteText}
        value={text}
        maxLength={500}
        error={problem}
        onChange={setText}
      />
      <div className={styles['row']}>
        <Button
          size="small"
          look="primary"
          isDisabled={busy || text.trim() === ''}
          onPress={() => {
            void send({ type: 'note.pin', entry, text }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {r.notePin}
        </Button>
        <Button size="small" onPress={onDone}>
          {r.cancel}
        </Button>
      </div>
    </div>
  );
};

const NoteDoor = ({ entry, title }: { readonly entry: EntryId; readonly title: string }) => {
  const r = useRulingText();
  return (
    <Button
      look="link"
      size="small"
      aria-label={r.noteAddTo(title)}
      onPress={() => {
        writeNote(entry);
      }}
    >
      {r.noteAdd}
    </Button>
  );
};

/** The notes at a line, and a new one while it is being written. */
const Notes = ({ entry }: { readonly entry: EntryId }) => {
  const r = useRulingText();
  const writing = useNoteAt() === entry;
  const notes = (useSection('rulings')?.notes ?? []).filter((note) => note.entry === entry);
  return (
    <>
      {notes.length === 0 ? null : (
        <ul className={styles['notes']} aria-label={r.notes}>
          {notes.map((note) => (
            <Note key={`${note.callSign} ${note.n}`} note={note} />
          ))}
        </ul>
      )}
      {writing ? (
        <NewNote
          entry={entry}
          onDone={() => {
            writeNote(null);
          }}
        />
      ) : null}
    </>
  );
};

/** What control can do at a line of the ledger: rule on what it is about, and pin notes to it. */
export const lineTools: LineTools = {
  beside: (entry, title) => (
    <>
      <RuleDoor entry={entry} title={title} />
      <NoteDoor entry={entry.id} title={title} />
    </>
  ),
  below: ({ id }) => <Notes entry={id} />,
};
