import { useState } from 'react';
import { useNames } from '../../../text/names.ts';
import { useReviewPeopleText } from '../../../text/review-people.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { Twice } from '../../../ui/twice.tsx';
import { useMay } from '../../control/use-may.ts';
import { Panel } from '../../parts/panel.tsx';
import { useSend } from '../../parts/use-send.ts';
import review from '../review.module.css';
import { linesOf, namedLines } from './lines.ts';
import styles from './people.module.css';
import { useAssess, useParts, useRows } from './use-people.ts';
import type { Desk } from './use-people.ts';

type Sheet = Desk['sheets'][number];
type About = Sheet['about'];
type Mark = Sheet['marks'][number];

const turnsOf = (typed: string): readonly number[] =>
  [...new Set((typed.match(/\d+/g) ?? []).map(Number))]
    .filter((turn) => turn >= 1 && turn <= 60)
    .slice(0, 12);

const Criterion = (props: {
  readonly row: string;
  readonly mark: Mark;
  readonly onChange: (mark: Mark) => void;
}) => {
  const text = useReviewPeopleText();
  const { row, mark, onChange } = props;
  const [turns, setTurns] = useState(mark.turns.join(', '));
  return (
    <fieldset className={styles['criterion']}>
      <legend>{row}</legend>
      <SelectField
        label={text.sheets.level(row)}
        hideLabel
        value={mark.level === null ? '' : String(mark.level)}
        options={[
          { value: '', label: text.open },
          ...text.levels.map((label, at) => ({ value: String(at), label })),
        ]}
        onChange={(value) => {
          onChange({ ...mark, level: value === '' ? null : Number(value) });
        }}
      />
      <TextField
        label={text.sheets.comment}
        value={mark.comment}
        lines={2}
        maxLength={1000}
        onChange={(comment) => {
          onChange({ ...mark, comment });
        }}
      />
      <TextField
        label={text.sheets.turns}
        help={text.sheets.turnsHelp}
        value={turns}
        maxLength={60}
        onChange={(typed) => {
          setTurns(typed);
          onChange({ ...mark, turns: turnsOf(typed) });
        }}
      />
    </fieldset>
  );
};

const Form = ({ about, sheet }: { readonly about: About; readonly sheet: Sheet | null }) => {
  const text = useReviewPeopleText();
  const rows = useRows();
  const { desk } = useAssess();
  const { send, busy, problem } = useSend();
  const [marks, setMarks] = useState<readonly Mark[]>(() =>
    rows.map(
      ({ id }) =>
        sheet?.marks.find((one) => one.row === id) ?? {
          ...{ row: id, level: null, comment: '', turns: [] },
        },
    ),
  );
  const save = async (): Promise<void> => {
    // What a sheet was written for stays with it: the first one puts the criteria on record.
    if (desk?.rows === null) await send({ type: 'rubric.set', rows: [...rows] });
    const written = marks.map((one) => ({ ...one, turns: [...one.turns] }));
    await send({ type: 'sheet.write', about, marks: written });
  };
  const state =
    sheet === null
      ? null
      : sheet.givenAt === null
        ? text.sheets.saved
        : sheet.changed
          ? text.sheets.changed
          : text.sheets.given;
  return (
    <div className={styles['sheet']}>
      {rows.map(({ id, text: row }, at) => {
        const mark = marks[at];
        return mark === undefined ? null : (
          <Criterion
            key={id}
            row={row}
            mark={mark}
            onChange={(next) => {
              setMarks(marks.map((one) => (one.row === id ? next : one)));
            }}
          />
        );
      })}
      <div className={styles['row']}>
        <Button look="primary" isDisabled={busy} onPress={() => void save()}>
          {text.sheets.save}
        </Button>
        {sheet === null ? null : (
          <Twice
            label={text.sheets.give}
            sure={text.sheets.giveSure}
            isDisabled={busy}
            onSure={() => void send({ type: 'sheet.give', about })}
          />
        )}
        <span role="status" className={styles['soft']}>
          {problem ?? state}
        </span>
      </div>
    </div>
  );
};

const Criteria = () => {
  const text = useReviewPeopleText().sheets;
  const rows = useRows();
  const { send, busy, problem } = useSend();
  const [typed, setTyped] = useState(() => rows.map((one) => one.text).join('\n'));
  return (
    <details className={review['details']}>
      <summary>{text.criteria}</summary>
      <TextField
        label={text.criteria}
        hideLabel
        help={text.criteriaHelp}
        value={typed}
        onChange={setTyped}
        lines={6}
        error={problem}
      />
      <Button
        isDisabled={busy || linesOf(typed).length === 0}
        onPress={() => {
          void send({ type: 'rubric.set', rows: [...namedLines(typed, rows, Date.now())] });
        }}
      >
        {text.keep}
      </Button>
    </details>
  );
};

/** What the teacher says about each seat and person, by criteria of their own. */
export const Sheets = () => {
  const text = useReviewPeopleText();
  const names = useNames();
  const { desk } = useAssess();
  const rows = useRows();
  const parts = useParts();
  const may = useMay();
  const [chosen, setChosen] = useState(0);
  if (desk === null || !may('sheet.write')) return null;
  const seats = [...new Set(parts.map(({ seat }) => seat))];
  const list = [
    ...parts.map(({ seat, person, callSign }) => ({
      about: { seat, person },
      label: text.sheets.person(callSign, names.actor(seat)),
    })),
    ...seats.map((seat) => ({
      about: { seat, person: null },
      label: text.sheets.wholeSeat(names.actor(seat)),
    })),
  ];
  const one = list[chosen] ?? list[0];
  if (one === undefined) return null;
  const sheet =
    desk.sheets.find(
      ({ about }) => about.seat === one.about.seat && about.person === one.about.person,
    ) ?? null;
  return (
    <Panel title={text.sheets.title} note={text.sheets.note}>
      <SelectField
        label={text.sheets.about}
        value={String(chosen)}
        options={list.map(({ label }, at) => ({ value: String(at), label }))}
        onChange={(value) => {
          setChosen(Number(value));
        }}
      />
      <Form
        key={`${chosen} ${rows.map(({ id }) => id).join(' ')}`}
        about={one.about}
        sheet={sheet}
      />
      <Criteria key={rows.map(({ id }) => id).join(' ')} />
    </Panel>
  );
};
