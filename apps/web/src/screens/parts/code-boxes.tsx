import { useEffect, useId, useRef, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { codeLength, readCode } from './code.ts';
import styles from './code-boxes.module.css';

interface CodeBoxesProps {
  readonly label: string;
  readonly code: string;
  readonly onChange: (code: string) => void;
  /** Said below; a strange character is told here too. */
  readonly error: string | null;
  readonly strangeText: (character: string) => string;
  /** On pages that ask for nothing else. */
  readonly takesFocus?: boolean;
}

const Boxes = ({ code, focused }: { readonly code: string; readonly focused: boolean }) => {
  const next = Math.min(code.length, codeLength - 1);
  return Array.from({ length: codeLength }, (_, index) => (
    <span
      key={index}
      aria-hidden
      className={cx(
        styles['box'],
        index > 0 && index % 2 === 0 && styles['gap'],
        focused && index === next && styles['next'],
      )}
    >
      {code[index] ?? ''}
    </span>
  ));
};

/** Typing goes on at the end: what stands before is corrected by deleting, as in any code field. */
const caretToEnd = (field: HTMLInputElement): void => {
  const end = field.value.length;
  if (field.selectionStart === field.selectionEnd) field.setSelectionRange(end, end);
};

/**
 * One field drawn as six boxes: one tab stop, and paste, autofill and dictation work as in any
 * other. The boxes behind it only show what it holds.
 */
export const CodeBoxes = (props: CodeBoxesProps) => {
  const { label, code, onChange, error, strangeText, takesFocus = false } = props;
  const id = useId();
  const [strange, setStrange] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const said = strange === null ? error : strangeText(strange);
  return (
    <div>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <div className={styles['boxes']}>
        <Boxes code={code} focused={focused} />
        <input
          id={id}
          className={styles['input']}
          type="text"
          inputMode="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          ref={input}
          aria-describedby={said === null ? undefined : `${id}-said`}
          aria-invalid={said !== null || undefined}
          onFocus={() => {
            setFocused(true);
          }}
          onBlur={() => {
            setFocused(false);
          }}
          onSelect={(event) => {
            caretToEnd(event.currentTarget);
          }}
          onChange={(event) => {
            const read = readCode(event.target.value);
            setStrange(read.strange);
            onChange(read.code);
          }}
        />
      </div>
      <p id={`${id}-said`} className={styles['said']} role="alert">
        {said}
      </p>
    </div>
  );
};
