import { MonitorUp, Printer } from 'lucide-react';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/notice.tsx';
import { DeviceLink } from '../device/device-link.tsx';
import { joinAddress, screenAddress, spacedCode } from './code.ts';
import { CopyButton } from './copy-button.tsx';
import { Panel } from './panel.tsx';
import { Qr } from './qr.tsx';
import { useOrigins } from './use-origin.ts';
import type { Origins } from './use-origin.ts';
import styles from './invite.module.css';

const ShownCode = ({
  code,
  large,
  origins: { origin, others },
}: {
  readonly code: string;
  readonly large: boolean;
  readonly origins: Origins;
}) => {
  const text = useLobbyText();
  const address = joinAddress(origin, code);
  return (
    <>
      <p className={cx(styles['code'], large && styles['large'])}>{spacedCode(code)}</p>
      <div className={cx(styles['qr'], large && styles['largeQr'])}>
        <Qr text={address} label={text.qr(spacedCode(code))} />
      </div>
      <p className={styles['address']}>{address}</p>
      {others.length === 0 || !large ? null : (
        <p className={styles['address']}>
          {text.otherAddresses} {others.map((other) => joinAddress(other, code)).join(', ')}
        </p>
      )}
    </>
  );
};

interface InviteProps {
  readonly large: boolean;
  readonly className?: string | undefined;
}
/** How others come in: code, QR code, link; large for whoever runs the room. */
export const Invite = ({ large, className }: InviteProps) => {
  const text = useLobbyText();
  const seating = useSeatingText();
  const code = useSection('room')?.code ?? '';
  const origins = useOrigins();
  const [hidden, setHidden] = useState(false);
  return (
    <Panel
      title={text.invite}
      className={className}
      aside={
        <Button
          look="link"
          size="small"
          onPress={() => {
            setHidden(!hidden);
          }}
        >
          {hidden ? text.show : text.hide}
        </Button>
      }
    >
      <div className={styles['invite']}>
        {hidden ? (
          <p className={styles['code']}>{text.hidden}</p>
        ) : (
          <>
            <p className={styles['line']}>{text.inviteLine}</p>
            <ShownCode code={code} large={large} origins={origins} />
          </>
        )}
        <div className={styles['row']}>
          <CopyButton
            text={joinAddress(origins.origin, code)}
            label={text.copyLink}
            done={text.copied}
            failed={text.copyFailed}
          />
          {large ? (
            <a
              href={screenAddress(code)}
              target="_blank"
              rel="noreferrer"
              className={styles['screen']}
            >
              <MonitorUp size={16} aria-hidden />
              {text.screen}
            </a>
          ) : null}
          {large ? (
            <a
              href={`/cards/${code}`}
              target="_blank"
              rel="noreferrer"
              className={styles['screen']}
            >
              <Printer size={16} aria-hidden />
              {seating.cardsLink}
            </a>
          ) : null}
          {large ? <DeviceLink className={styles['screen']} /> : null}
        </div>
        {large && origins.onlyHere ? <Notice tone="warn">{text.loopback}</Notice> : null}
      </div>
    </Panel>
  );
};
