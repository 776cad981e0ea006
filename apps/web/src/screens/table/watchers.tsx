import type { SeenWatcher } from '@convoy/protocol';
import { Eye } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useWatchersText } from '../../text/watchers.ts';
import { Button } from '../../ui/button.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './watchers.module.css';

const Line = ({ one, pen }: { readonly one: SeenWatcher; readonly pen: boolean }) => {
  const text = useWatchersText();
  const { send, busy, problem } = useSend();
  const { person, callSign } = one;
  const asks = one.asks !== null;
  return (
    <div className={styles['line']} role="status">
      <Eye size={16} aria-hidden />
      <span>
        {asks ? text.asked(callSign) : text.watched(callSign)}
        {pen || !asks ? '' : ` ${text.penOnly}`}
      </span>
      {!pen ? null : asks ? (
        <>
          <Button
            size="small"
            isDisabled={busy}
            aria-label={text.letInOf(callSign)}
            onPress={() => void send({ type: 'shadow.answer', person, yes: true })}
          >
            {text.letIn}
          </Button>
          <Button
            size="small"
            isDisabled={busy}
            aria-label={text.noOf(callSign)}
            onPress={() => void send({ type: 'shadow.answer', person, yes: false })}
          >
            {text.no}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          look="link"
          isDisabled={busy}
          aria-label={text.endOf(callSign)}
          onPress={() => void send({ type: 'shadow.end', person })}
        >
          {text.end}
        </Button>
      )}
      {problem === null ? null : <span role="alert">{problem}</span>}
    </div>
  );
};

/** Who watches over this seat's shoulder, and who asks to; the pen answers. */
export const SeatWatchers = () => {
  const seated = useSection('me')?.role !== 'observer';
  const pen = useSection('me')?.pen ?? false;
  const watchers = useSection('watchers')?.watchers ?? [];
  return seated ? watchers.map((one) => <Line key={one.person} one={one} pen={pen} />) : null;
};
