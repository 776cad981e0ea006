import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useArguedText } from '../../../text/argued.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useSend } from '../../parts/use-send.ts';
import styles from './argued.module.css';

const longest = 300;
const places = [0, 1, 2] as const;

/** Act, hoped-for result and up to three reasons; nothing is lost while it is being sent. */
export const ArgueForm = () => {
  const a = useArguedText();
  const turn = useSection('room')?.turn ?? 0;
  const { send, busy, problem } = useSend();
  const [act, setAct] = useState('');
  const [result, setResult] = useState('');
  const [reasons, setReasons] = useState<readonly string[]>(['', '', '']);
  const [checked, setChecked] = useState(false);
  const given = reasons.map((reason) => reason.trim()).filter((reason) => reason !== '');
  const missing = (text: string): string | null =>
    checked && text.trim() === '' ? a.missing : null;
  const submit = (): void => {
    setChecked(true);
    if (act.trim() === '' || result.trim() === '' || given.length === 0) return;
    void send({ type: 'act.argue', turn, act, result, reasons: given });
  };
  return (
    <div className={styles['form']}>
      <TextField
        label={a.act}
        help={a.actHelp}
        value={act}
        lines={2}
        maxLength={longest}
        error={missing(act)}
        onChange={setAct}
      />
      <TextField
        label={a.result}
        value={result}
        lines={2}
        maxLength={longest}
        error={missing(result)}
        onChange={setResult}
      />
      <fieldset className={styles['form']}>
        <legend>{a.reasons}</legend>
        <p className={styles['quiet']}>{a.reasonsHelp}</p>
        {places.map((at) => (
          <TextField
            key={at}
            label={at === 0 ? a.reason(1) : a.optional(a.reason(at + 1))}
            value={reasons[at] ?? ''}
            maxLength={longest}
            error={at === 0 && given.length === 0 ? missing('') : null}
            onChange={(text) => {
              setReasons(reasons.map((one, place) => (place === at ? text : one)));
            }}
          />
        ))}
      </fieldset>
      {problem === null ? null : (
        <p className={styles['error']} role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button look="primary" isDisabled={busy} onPress={submit}>
          {a.send}
        </Button>
      </div>
    </div>
  );
};
