import { EyeOff, Flag } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useTalkText } from '../../../text/talk.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useSend } from '../../parts/use-send.ts';
import type { Item } from './items.ts';
import styles from './talk.module.css';
import { useTalkers } from './talkers.ts';

interface ReportFormProps {
  readonly item: Item;
  readonly onDone: () => void;
  readonly onSent: () => void;
}
const ReportForm = ({ item, onDone, onSent }: ReportFormProps) => {
  const t = useTalkText();
  const [why, setWhy] = useState('');
  const { send, busy, problem } = useSend();
  const report = async (): Promise<void> => {
    const { channel, message } = item;
    // The answer comes after the message was marked, when this form is gone.
    onSent();
    if (await send({ type: 'message.report', channel, n: message.n, why })) onDone();
  };
  return (
    <form
      className={styles['report']}
      aria-label={t.reportTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void report();
      }}
    >
      <strong>{t.reportTitle}</strong>
      <TextField
        label={t.reportWhy}
        help={t.reportHelp}
        value={why}
        maxLength={300}
        autoComplete="off"
        error={problem}
        onChange={setWhy}
      />
      <div className={styles['row']}>
        <Button type="submit" size="small" isDisabled={busy}>
          {t.reportSend}
        </Button>
        <Button size="small" look="quiet" onPress={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};

/** For a host, who keeps order where no control is there to do it, and only in public. */
const HideTool = ({ item, name }: { readonly item: Item; readonly name: string }) => {
  const t = useTalkText();
  const { send } = useSend();
  const { channel, message } = item;
  return (
    <Button
      look="link"
      size="small"
      aria-label={message.hidden ? t.showOf(name) : t.hideOf(name)}
      onPress={() =>
        void send({ type: 'message.hide', channel, n: message.n, on: !message.hidden })
      }
    >
      <EyeOff size={14} aria-hidden /> {message.hidden ? t.show : t.hide}
    </Button>
  );
};

/** What may be done about somebody else's message: brought before control, or hidden by the host. */
export const MessageTools = ({ item }: { readonly item: Item }) => {
  const t = useTalkText();
  const { talker } = useTalkers();
  const controlled = useSection('room')?.controlled ?? false;
  const host = useSection('me')?.role === 'host';
  const [open, setOpen] = useState(false);
  const sent = useRef(false);
  // Only for whoever has just reported it: the button that had the focus is gone.
  const focused = (element: HTMLElement | null): void => {
    if (element === null || !sent.current) return;
    sent.current = false;
    element.focus();
  };
  const { message, mine, channel } = item;
  const name = talker(message.from);
  if (host && channel === 'PUBLIC') return <HideTool item={item} name={name} />;
  if (!controlled || mine || message.from === 'CONTROL') return null;
  if (message.reported)
    return (
      <span ref={focused} tabIndex={-1}>
        <Chip>{t.reported}</Chip>
      </span>
    );
  return (
    <>
      <IconButton
        size="small"
        label={t.reportOf(name)}
        aria-expanded={open}
        className={styles['flag']}
        onPress={() => {
          setOpen(!open);
        }}
      >
        <Flag size={14} aria-hidden />
      </IconButton>
      {open ? (
        <ReportForm
          item={item}
          onDone={() => {
            setOpen(false);
          }}
          onSent={() => {
            sent.current = true;
          }}
        />
      ) : null}
    </>
  );
};
