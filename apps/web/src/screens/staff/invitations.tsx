import type { Duty, InvitationCode } from '@convoy/protocol';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useStaffText } from '../../text/staff.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { invitationAddress, spacedCode } from '../parts/code.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Qr } from '../parts/qr.tsx';
import { useOrigins } from '../parts/use-origin.ts';
import { useSend } from '../parts/use-send.ts';
import { DutyChoice } from './duty-choice.tsx';
import styles from './staff.module.css';

const Made = ({ made, onHide }: { readonly made: InvitationCode; readonly onHide: () => void }) => {
  const text = useStaffText();
  const { origin } = useOrigins();
  const address = invitationAddress(origin, made.code, made.invitation);
  return (
    <div className={styles['made']} role="status">
      <p>{text.made}</p>
      <div className={styles['madeQr']}>
        <Qr text={address} label={text.codeLabel} />
      </div>
      <p>
        {text.codeLabel} <strong className={styles['code']}>{made.invitation}</strong>{' '}
        {text.roomLabel} <strong className="mono">{spacedCode(made.code)}</strong>
      </p>
      <div className={styles['row']}>
        <CopyButton text={address} label={text.copy} done={text.copied} failed={text.copyFailed} />
        <Button size="small" look="quiet" onPress={onHide}>
          {text.hide}
        </Button>
      </div>
    </div>
  );
};

const Make = () => {
  const text = useStaffText();
  const errorText = useApiErrorText();
  const token = useRoom((state) => state.entrance?.token ?? '');
  const [chosen, setChosen] = useState<readonly Duty[]>(['umpire']);
  const [made, setMade] = useState<InvitationCode | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const answer = await api.invite({ duties: chosen }, token);
    setProblem(answer.ok ? null : errorText(answer.error));
    if (answer.ok) setMade(answer.value);
  };
  if (made !== null)
    return (
      <Made
        made={made}
        onHide={() => {
          setMade(null);
        }}
      />
    );
  return (
    <>
      <p className={styles['soft']}>{text.inviteHelp}</p>
      <DutyChoice chosen={chosen} onChange={setChosen} />
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <Button isDisabled={chosen.length === 0} onPress={() => void make()}>
        {text.invite}
      </Button>
    </>
  );
};

const Line = ({
  one,
}: {
  readonly one: {
    readonly n: number;
    readonly duties: readonly Duty[];
    readonly state: 'open' | 'used' | 'revoked';
    readonly usedBy: string | null;
  };
}) => {
  const text = useStaffText();
  const { send, busy } = useSend();
  return (
    <li>
      <span>{text.line(one.n, text.list(one.duties), one.state, one.usedBy)}</span>
      {one.state === 'open' ? (
        <Button
          size="small"
          look="link"
          isDisabled={busy}
          aria-label={text.revokeOf(one.n)}
          onPress={() => void send({ type: 'invitation.revoke', n: one.n })}
        >
          {text.revoke}
        </Button>
      ) : null}
    </li>
  );
};

/** Ways into control: made for one person each, shown once, withdrawn while nobody has used them. */
export const Invitations = () => {
  const text = useStaffText();
  const invitations = useSection('staff')?.invitations ?? [];
  return (
    <section className={styles['invite']}>
      <h3>{text.inviteTitle}</h3>
      <Make />
      {invitations.length === 0 ? null : (
        <>
          <h3>{text.invitations}</h3>
          <ul className={styles['lines']}>
            {invitations.toReversed().map((one) => (
              <Line key={one.n} one={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
