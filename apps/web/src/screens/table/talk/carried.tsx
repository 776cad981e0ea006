import type { SeenLine, SeenRelay } from '@convoy/protocol';
import { useRef, useState } from 'react';
import { readText, useKept } from '../../../stores/kept.ts';
import { useTalkText } from '../../../text/talk.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useSend } from '../../parts/use-send.ts';
import type { Send } from '../../parts/use-send.ts';
import { roomKey } from '../talk-channels.ts';
import styles from './talk.module.css';
import { useTalkers } from './talkers.ts';

interface CarriedProps {
  readonly line: SeenLine;
  readonly message: SeenRelay;
}

interface HandProps extends CarriedProps {
  /** What was pressed is gone then: the focus goes to the message. */
  readonly onDone: () => void;
}

const Change = ({
  line,
  message,
  send,
  onDone,
  onCancel,
}: HandProps & { readonly send: Send; readonly onCancel: () => void }) => {
  const t = useTalkText();
  const { talker } = useTalkers();
  const key = `carry.${roomKey()}.${line.id}.${message.n}`;
  const [words, setWords, clear] = useKept(key, message.text, readText);
  const pass = async (): Promise<void> => {
    const text = words.trim();
    if (text === '') return;
    if (!(await send.send({ type: 'relay.pass', line: line.id, n: message.n, text }))) return;
    clear();
    onDone();
  };
  return (
    <form
      className={styles['report']}
      onSubmit={(event) => {
        event.preventDefault();
        void pass();
      }}
    >
      <TextField
        label={t.changeLabel(talker(line.to))}
        lines={2}
        maxLength={2000}
        value={words}
        error={send.problem}
        onChange={setWords}
      />
      <div className={styles['row']}>
        <Button type="submit" size="small" isDisabled={send.busy || words.trim() === ''}>
          {t.passChanged}
        </Button>
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            clear();
            onCancel();
          }}
        >
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};

/** A message that is in this seat's hands: pass it on, change it, keep it back. */
const InHand = ({ line, message, onDone }: HandProps) => {
  const t = useTalkText();
  const send = useSend();
  const [changing, setChanging] = useState(false);
  const kept = message.fate === 'withheld';
  const { id, alter, withhold } = line;
  const { n } = message;
  const handle = async (command: Parameters<Send['send']>[0]): Promise<void> => {
    if (await send.send(command)) onDone();
  };
  if (changing)
    return (
      <Change
        line={line}
        message={message}
        send={send}
        onDone={onDone}
        onCancel={() => {
          setChanging(false);
        }}
      />
    );
  return (
    <div className={styles['hand']}>
      <div className={styles['row']}>
        <Button
          size="small"
          isDisabled={send.busy}
          onPress={() => void handle({ type: 'relay.pass', line: id, n, text: null })}
        >
          {kept ? t.passAfterAll : t.pass}
        </Button>
        {alter ? (
          <Button
            size="small"
            onPress={() => {
              setChanging(true);
            }}
          >
            {t.change}
          </Button>
        ) : null}
        {withhold && !kept ? (
          <Button
            size="small"
            isDisabled={send.busy}
            onPress={() => void handle({ type: 'relay.withhold', line: id, n })}
          >
            {t.withhold}
          </Button>
        ) : null}
      </div>
      {send.problem === null ? null : <p role="alert">{send.problem}</p>}
      {alter && withhold ? null : (
        <p className={styles['note']}>
          {[alter ? '' : t.noChange, withhold ? '' : t.noWithhold]
            .filter((part) => part !== '')
            .join(' ')}
        </p>
      )}
    </div>
  );
};

/** What a message that goes through a third seat says of its way, to this reader. */
export const Carried = ({ line, message }: CarriedProps) => {
  const t = useTalkText();
  const { talker } = useTalkers();
  const via = talker(line.via);
  const place = useRef<HTMLDivElement>(null);
  switch (line.as) {
    case 'sender':
      return (
        <p className={styles['way']}>
          <Chip>{t.given(via)}</Chip>
        </p>
      );
    case 'receiver':
      return (
        <p className={styles['way']}>
          <Chip tone="info">{t.passedBy(via)}</Chip>
        </p>
      );
    case 'carrier':
    case 'whole': {
      const open = message.fate === 'waiting' || message.fate === 'withheld';
      return (
        <div className={styles['way']} ref={place} tabIndex={-1}>
          <p>
            <span className={styles['note']}>{t.forWhom(talker(line.from), talker(line.to))}</span>{' '}
            <Chip tone={message.fate === 'waiting' ? 'warn' : 'plain'}>
              {t.fates[message.fate]}
            </Chip>
          </p>
          {message.passed === null ? null : (
            <p>
              <strong>{t.youPassed}</strong> {message.passed}
            </p>
          )}
          {open && !message.hidden && line.as === 'carrier' ? (
            <InHand line={line} message={message} onDone={() => place.current?.focus()} />
          ) : null}
        </div>
      );
    }
  }
};
