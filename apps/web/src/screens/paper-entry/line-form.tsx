import { useId, useRef, useState } from 'react';
import { editDraft } from '../../stores/draft.ts';
import { say } from '../../stores/live.ts';
import { useSight } from '../../stores/sight.ts';
import { usePaperEntryText } from '../../text/paper-entry.ts';
import { instrumentText, spelled, useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { Row } from '../paper-sheets/numbered.ts';
import { legalStart } from '../table/legal-start.ts';
import { useOptionLabel } from '../table/option-label.ts';
import { readLine } from './read-line.ts';
import type { LineFault, LineWords } from './read-line.ts';
import styles from './paper-entry.module.css';

const useLineWords = (): LineWords => {
  const text = useText();
  const label = useOptionLabel();
  return {
    instrument: (instrument) => instrumentText(text, instrument).name,
    option: (field, value, instrument) => label(field.spec.kind, value, instrument),
    denied: (instrument, field) =>
      instrumentText(text, instrument).denied?.includes(field) === true,
  };
};

const useFaultText = () => {
  const text = useText();
  const { faults } = usePaperEntryText();
  return (fault: LineFault): string => {
    switch (fault.code) {
      case 'unknown-row':
      case 'several-rows':
      case 'too-many':
        return faults[fault.code](fault.typed);
      case 'unknown-value':
        return faults['unknown-value'](
          fault.typed,
          instrumentText(text, fault.offering.instrument).fields[fault.field] ??
            spelled(fault.field),
        );
      case 'not-now': {
        const { instrument: id, blocked } = fault.offering;
        const why = blocked === null ? '' : text.refusals[blocked.code](blocked.detail);
        return faults['not-now'](instrumentText(text, id).name, why);
      }
    }
  };
};

/** One line a ticked order; Enter adds it, and the next can be typed at once. */
export const LineForm = ({ rows }: { readonly rows: readonly Row[] }) => {
  const text = usePaperEntryText();
  const names = useText();
  const words = useLineWords();
  const faultText = useFaultText();
  const sight = useSight();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (): void => {
    if (typed.trim() === '') return;
    const read = readLine(typed, rows, words);
    if (!read.ok) {
      setError(faultText(read.fault));
      return;
    }
    const order = legalStart(read.offering, sight, read.given);
    editDraft((orders) => [...orders, order]);
    say(text.added(instrumentText(names, order.instrument).name));
    setTyped('');
    setError(null);
    input.current?.focus();
  };
  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={text.line} help={text.lineHelp} error={error}>
        {({ id, ...control }) => (
          <input
            id={id}
            {...control}
            ref={input}
            type="text"
            list={list}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setError(null);
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {rows
          .filter(({ offering }) => offering.blocked === null)
          .map(({ n, offering }) => (
            <option key={n} value={instrumentText(names, offering.instrument).name}>
              {n}
            </option>
          ))}
      </datalist>
      <Button type="submit">{text.add}</Button>
    </form>
  );
};
