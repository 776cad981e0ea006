import type { Entry, EntryId, QuantityId } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { figureText } from '../../../text/changes.ts';
import { entryText } from '../../../text/entries.ts';
import { packageNamed } from '../../../text/joint-paper.ts';
import { useWhyTabText } from '../../../text/review-why.ts';
import { bearerOf, pairText } from '../../../text/speaker.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { useText } from '../../../text/text.ts';
import { SelectField } from '../../../ui/field.tsx';
import { fromMicro } from '@convoy/engine';
import { changesTo, eventsOf, figuresOf, heaviest } from './begin.ts';
import type { GameRecord } from './chain.ts';
import styles from './why.module.css';

const kinds = ['end', 'figure', 'tie', 'line'] as const;
type Kind = (typeof kinds)[number];

interface PickerProps {
  readonly record: GameRecord;
  readonly entry: Entry;
  readonly onPick: (id: EntryId) => void;
}

/** What a figure belongs to, in words. */
const useBearers = (): ((subject: string) => string) => {
  const text = useWhyTabText();
  const speaker = useSpeaker();
  const board = useSection('board');
  const actors = board?.actors.map(({ id }) => id) ?? [];
  const issues = board?.issues.map(({ id }) => id) ?? [];
  return (subject) => {
    const bearer = bearerOf(subject, actors);
    const { names } = speaker;
    switch (bearer.kind) {
      case 'actor':
        return names.actor(bearer.actor);
      case 'pair':
        return pairText(speaker, bearer.pair);
      case 'dyad':
        return text.towards(names.actor(bearer.from), names.actor(bearer.to));
      case 'flow':
        return text.branch(names.actor(bearer.actor), names.sector(bearer.sector));
      case 'issue': {
        const issue = issues.find((id) => id === bearer.issue);
        return issue === undefined ? packageNamed(speaker, bearer.issue) : names.issue(issue);
      }
    }
  };
};

const Events = ({ record, entry, onPick }: PickerProps) => {
  const text = useWhyTabText();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const events = eventsOf(record);
  if (events.length === 0) return <p className={styles['quiet']}>{text.noneOf}</p>;
  return (
    <SelectField
      label={text.event}
      value={entry.id}
      options={events.map((line) => ({
        value: line.entry.id,
        label: text.eventIn(line.entry.turn, entryText(speaker, line.entry, actors).title),
      }))}
      onChange={(id) => {
        const found = events.find((line) => line.entry.id === id);
        if (found !== undefined) onPick(found.entry.id);
      }}
    />
  );
};

const Figures = ({ record, entry, onPick }: PickerProps) => {
  const text = useWhyTabText();
  const speaker = useSpeaker();
  const { words, rules } = useText();
  const bearer = useBearers();
  const figures = figuresOf(record);
  const ids: readonly QuantityId[] = [...figures.keys()];
  const quantity = entry.kind === 'change' ? entry.quantity : (ids[0] ?? 'support');
  const subjects = figures.get(quantity) ?? [];
  const subject = entry.kind === 'change' ? entry.subject : (subjects[0] ?? '');
  const changes = changesTo(record, quantity, subject);
  const begin = (id: QuantityId, whose: string | undefined): void => {
    const found = heaviest(changesTo(record, id, whose ?? ''));
    if (found !== null) onPick(found.id);
  };
  return (
    <>
      <SelectField
        label={text.figure}
        value={quantity}
        options={ids.map((id) => ({ value: id, label: words.quantities[id].name }))}
        onChange={(value) => {
          const id = ids.find((one) => one === value);
          if (id === undefined) return;
          const all = figures.get(id) ?? [];
          begin(id, all.find((one) => one === subject) ?? all[0]);
        }}
      />
      <SelectField
        label={text.whose}
        value={subject}
        options={subjects.map((value) => ({ value, label: bearer(value) }))}
        onChange={(value) => {
          begin(quantity, value);
        }}
      />
      <SelectField
        label={text.change}
        value={entry.id}
        options={changes.map(({ id, turn, before, after, rule }) => {
          const figure = (micro: number): string => figureText(speaker, quantity, fromMicro(micro));
          return {
            value: id,
            label: text.changed(turn, figure(before), figure(after), rules[rule].name),
          };
        })}
        onChange={(value) => {
          const found = changes.find(({ id }) => id === value);
          if (found !== undefined) onPick(found.id);
        }}
      />
    </>
  );
};

const Ties = ({ record, entry, onPick }: PickerProps) => {
  const text = useWhyTabText();
  const { words } = useText();
  const speaker = useSpeaker();
  const ties = (useSection('board')?.ties ?? []).filter(
    ({ cause }) => cause !== null && record.has(cause),
  );
  if (ties.length === 0) return <p className={styles['quiet']}>{text.noneOf}</p>;
  const now = ties.find(({ cause }) => cause === entry.id);
  return (
    <SelectField
      label={text.tie}
      value={now?.id ?? ''}
      options={[
        ...(now === undefined ? [{ value: '', label: '–' }] : []),
        ...ties.map(({ id, a, b, layer }) => ({
          value: id,
          label: `${words.layerNames[layer]}: ${text.between(speaker.names.actor(a), speaker.names.actor(b))}`,
        })),
      ]}
      onChange={(value) => {
        const cause = ties.find(({ id }) => id === value)?.cause ?? null;
        if (cause !== null) onPick(cause);
      }}
    />
  );
};

/** What is to be followed back: the end, a turning event, a figure, a tie, or a line of the ledger. */
export const Picker = (props: PickerProps) => {
  const text = useWhyTabText();
  const { entry, record, onPick } = props;
  const [kind, setKind] = useState<Kind>(entry.kind === 'change' ? 'figure' : 'end');
  const events = eventsOf(record);
  const pickKind = (value: string): void => {
    const next = kinds.find((one) => one === value) ?? 'end';
    setKind(next);
    // The list that opens shows what it stands at: so that is what is followed.
    if (next === 'end' && events[0] !== undefined) onPick(events[0].entry.id);
    if (next === 'figure' && entry.kind !== 'change') {
      const [first] = figuresOf(record);
      const found =
        first === undefined ? null : heaviest(changesTo(record, first[0], first[1][0] ?? ''));
      if (found !== null) onPick(found.id);
    }
  };
  const isEvent = events.some((line) => line.entry.id === entry.id);
  // Whatever was opened from elsewhere decides what the lists can stand at.
  const shown: Kind =
    kind === 'figure' && entry.kind !== 'change'
      ? 'line'
      : kind === 'end' && !isEvent
        ? entry.kind === 'change'
          ? 'figure'
          : 'line'
        : kind;
  return (
    <div className={styles['picker']}>
      <SelectField
        label={text.from}
        value={shown}
        options={kinds.map((value) => ({ value, label: text.kinds[value] }))}
        onChange={pickKind}
      />
      {shown === 'end' ? <Events {...props} /> : null}
      {shown === 'figure' ? <Figures {...props} /> : null}
      {shown === 'tie' ? <Ties {...props} /> : null}
      {shown === 'line' ? <p className={styles['quiet']}>{text.lineNote}</p> : null}
    </div>
  );
};
