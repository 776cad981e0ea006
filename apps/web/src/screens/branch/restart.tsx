import { GitBranchPlus } from 'lucide-react';
import { useState } from 'react';
import { useRoom } from '../../stores/room.ts';
import { useBranchText } from '../../text/branch.ts';
import { useControlText } from '../../text/control.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './branch.module.css';
import { useFollow } from './use-follow.ts';

type How = 'move' | 'ask';

const newest = (): string => useRoom.getState().sections.room?.lineage.branches.at(-1)?.code ?? '';

/** What a restart does, before it is done: a new room, the old one kept, and who goes along how. */
const Ask = ({ turn, onClose }: { readonly turn: number; readonly onClose: () => void }) => {
  const text = useBranchText();
  const control = useControlText();
  const entrance = useRoom((state) => state.entrance);
  const { send, busy, problem } = useSend();
  const { follow, busy: going, problem: lost } = useFollow();
  const [how, setHow] = useState<How>('move');
  const open = async (): Promise<void> => {
    if (!(await send({ type: 'room.branch', turn, move: how === 'move' }))) return;
    // Whoever is taken along goes by themselves; what a command changed has come before its answer.
    if (how === 'ask' && entrance !== null) await follow(entrance, newest());
  };
  const wrong = problem ?? lost;
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.title(turn)}
      closeLabel={control.close}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{text.cancel}</Button>
          <Button look="primary" isDisabled={busy || going} onPress={() => void open()}>
            {busy || going ? text.going : text.go}
          </Button>
        </>
      }
    >
      <div className={styles['ask']}>
        <p>{text.explain(turn)}</p>
        <p>{text.old}</p>
        <p className={styles['quiet']}>{text.secrets}</p>
        <Choice<How>
          legend={text.how}
          name="branch-how"
          look="list"
          value={how}
          options={[
            { value: 'move', label: text.move, help: text.moveHelp },
            { value: 'ask', label: text.ask, help: text.askHelp },
          ]}
          onChange={setHow}
        />
        {wrong === null ? null : <Notice tone="danger">{wrong}</Notice>}
      </div>
    </Dialog>
  );
};

export const Restart = ({ turn }: { readonly turn: number }) => {
  const text = useBranchText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setAsking(true);
        }}
      >
        <GitBranchPlus size={18} aria-hidden />
        {text.restart}
      </Button>
      {asking ? (
        <Ask
          turn={turn}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
};
