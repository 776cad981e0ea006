import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import { useRoom } from '../../stores/room.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useKeepingText } from '../../text/keeping.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './keeping.module.css';

const What = () => {
  const text = useKeepingText();
  return (
    <div className={styles['what']}>
      <p>{text.goes}</p>
      <ul>
        {text.list.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{text.stays}</p>
      <Notice tone="info">{text.save}</Notice>
    </div>
  );
};

/** Everything of the room, after one question that says what goes. */
export const EraseNow = () => {
  const text = useKeepingText();
  const errorText = useApiErrorText();
  const entrance = useRoom((state) => state.entrance);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (entrance === null) return null;
  const erase = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.erase(entrance.code, entrance.token);
    setBusy(false);
    // Where it was done the server ends this line, and the page says that the room is gone.
    setProblem(answer.ok ? null : errorText(answer.error));
  };
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <Button
        size="small"
        onPress={() => {
          setAsking(true);
        }}
      >
        <Trash2 size={16} aria-hidden />
        {text.erase}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={text.title}
        size="small"
        closeLabel={text.close}
        footer={
          <>
            <Button onPress={close}>{text.not}</Button>
            <Button look="danger" isDisabled={busy} onPress={() => void erase()}>
              {busy ? text.erasing : text.sure}
            </Button>
          </>
        }
      >
        <What />
        {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      </Dialog>
    </>
  );
};
