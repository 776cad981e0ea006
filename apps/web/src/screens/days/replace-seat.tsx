import type { ActorId } from '@convoy/engine';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useNames } from '../../text/names.ts';
import { useReplacementText } from '../../text/replacement.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { Twice } from '../../ui/twice.tsx';
import { takeOverAddress } from '../parts/code.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useOrigins } from '../parts/use-origin.ts';
import { useSend } from '../parts/use-send.ts';
import styles from './days.module.css';

const nobody = '';

const Made = ({ code }: { readonly code: string }) => {
  const text = useReplacementText();
  const { origin } = useOrigins();
  const address = takeOverAddress(origin, code);
  return (
    <div className={styles['part']} role="status">
      <h3>{text.code}</h3>
      <p className={styles['code']}>{code}</p>
      <p className={styles['address']}>{address}</p>
      <p>{text.codeHelp}</p>
      <CopyButton text={address} label={text.copy} done={text.copied} failed={text.copyFailed} />
    </div>
  );
};

/** People whose place a newcomer may take; whoever runs the room keeps theirs. */
const usePlayers = (seat: ActorId) => {
  const me = useSection('me')?.person;
  const here = useSection('seats')?.seats.find((one) => one.seat === seat);
  return (here?.people ?? []).filter(({ person }) => person !== me);
};

const InviteDialog = (props: { readonly seat: ActorId; readonly onClose: () => void }) => {
  const { seat, onClose } = props;
  const text = useReplacementText();
  const errorText = useApiErrorText();
  const names = useNames();
  const token = useRoom((state) => state.entrance?.token ?? '');
  const players = usePlayers(seat);
  const [replaces, setReplaces] = useState<string>(players[0]?.person ?? nobody);
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    setBusy(true);
    const whom = replaces === nobody ? null : replaces;
    const answer = await api.inviteReplacement({ seat, replaces: whom }, token);
    setBusy(false);
    setCode(answer.ok ? answer.value.code : null);
    setProblem(answer.ok ? null : errorText(answer.error));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.title(names.actor(seat))}
      size="small"
      closeLabel={text.close}
    >
      <div className={styles['invite']}>
        {players.length === 0 ? null : (
          <Choice
            legend={text.whom}
            name="replaces"
            look="list"
            value={replaces}
            options={[
              ...players.map(({ person, callSign }) => ({
                value: String(person),
                label: callSign,
              })),
              { value: nobody, label: text.nobody },
            ]}
            onChange={setReplaces}
          />
        )}
        <p>{text.what}</p>
        {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
        <div>
          <Button
            look={code === null ? 'primary' : 'plain'}
            isDisabled={busy}
            onPress={() => void make()}
          >
            {busy ? text.making : text.make}
          </Button>
        </div>
        {code === null ? null : <Made code={code} />}
      </div>
    </Dialog>
  );
};

const Release = ({ person, callSign }: { readonly person: string; readonly callSign: string }) => {
  const text = useReplacementText();
  const { send } = useSend();
  return (
    <Twice
      size="small"
      look="quiet"
      label={text.release(callSign)}
      sure={text.releaseSure(callSign)}
      onSure={() => void send({ type: 'person.release', person })}
    />
  );
};

/** For whoever runs the room: a new person for a seat whose player is gone, or is to go. */
export const ReplaceSeat = ({ seat }: { readonly seat: ActorId }) => {
  const text = useReplacementText();
  const names = useNames();
  const { send } = useSend();
  const days = useSection('days');
  const players = usePlayers(seat);
  const [inviting, setInviting] = useState(false);
  const offered = days?.offered.includes(seat) ?? false;
  const record = days?.seats?.find((one) => one.seat === seat);
  const said = record === undefined ? '' : text.record(record.missed, record.graceLeft);
  return (
    <div className={styles['part']}>
      {said === '' ? null : <p>{said}</p>}
      {offered ? (
        <Notice tone="warn">
          {(record?.missed ?? 0) >= 2 ? text.missedTwo(names.actor(seat)) : text.offered}
        </Notice>
      ) : null}
      <div className={styles['row']}>
        <Button
          size="small"
          onPress={() => {
            setInviting(true);
          }}
        >
          <UserPlus size={16} aria-hidden />
          {text.find}
        </Button>
        {offered ? (
          <Button
            size="small"
            look="quiet"
            onPress={() => void send({ type: 'seat.offer', seat, on: false })}
          >
            {text.withdraw}
          </Button>
        ) : null}
        {players.map(({ person, callSign }) => (
          <Release key={person} person={person} callSign={callSign} />
        ))}
      </div>
      {inviting ? (
        <InviteDialog
          seat={seat}
          onClose={() => {
            setInviting(false);
          }}
        />
      ) : null}
    </div>
  );
};
