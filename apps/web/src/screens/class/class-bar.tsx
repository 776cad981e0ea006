import type { ClassEntrance } from '@convoy/protocol';
import { MonitorUp, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useClassText } from '../../text/class.ts';
import { useControlText } from '../../text/control.ts';
import type { Names } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { joinAddress, spacedCode } from '../parts/code.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Qr } from '../parts/qr.tsx';
import { useOrigins } from '../parts/use-origin.ts';
import styles from './class.module.css';

/** Code, QR code and link that everybody joins by, and what runs the class elsewhere. */
const Invite = ({ entrance: { code, resume } }: { readonly entrance: ClassEntrance }) => {
  const text = useClassText();
  const { origin, onlyHere } = useOrigins();
  const address = joinAddress(origin, code);
  return (
    <div className={styles['invite']}>
      <p>{text.joinHelp}</p>
      <p className={styles['bigCode']}>{spacedCode(code)}</p>
      <div className={styles['qr']}>
        <Qr text={address} label={text.qr(spacedCode(code))} />
      </div>
      <p className={styles['address']}>{address}</p>
      <div>
        <CopyButton
          text={address}
          label={text.copyLink}
          done={text.copied}
          failed={text.copyFailed}
        />
      </div>
      {onlyHere ? <Notice tone="warn">{text.loopback}</Notice> : null}
      <h3 className={styles['small']}>{text.resume}</h3>
      <p className="mono">{resume}</p>
      <p className={styles['quiet']}>{text.resumeHelp}</p>
    </div>
  );
};

interface ClassBarProps {
  readonly entrance: ClassEntrance;
  readonly names: Names;
  readonly count: number;
}
/** Always on screen: which class this is, how people come in, and its wall. */
export const ClassBar = ({ entrance, names, count }: ClassBarProps) => {
  const text = useClassText();
  const control = useControlText();
  const [inviting, setInviting] = useState(false);
  return (
    <header className={styles['bar']}>
      <Chip tone="control">{text.title}</Chip>
      <strong>{text.heading(names.scenario, count)}</strong>
      <span className={styles['fact']}>
        <span>{text.joinBy}</span>
        <strong className="mono">{spacedCode(entrance.code)}</strong>
      </span>
      <div className={styles['barEnd']}>
        <Button
          size="small"
          onPress={() => {
            setInviting(true);
          }}
        >
          <UserPlus size={16} aria-hidden />
          {text.invite}
        </Button>
        {/* After `#`, so that it reaches neither a server’s log nor another page. */}
        <Link
          href={`/class/${entrance.code}/wall#${entrance.screen}`}
          target="_blank"
          rel="noreferrer"
          title={text.wallHelp}
          className={styles['wallLink'] ?? ''}
        >
          <MonitorUp size={16} aria-hidden />
          {text.wall}
        </Link>
        <ThemeSwitch />
      </div>
      <Dialog
        open={inviting}
        onClose={() => {
          setInviting(false);
        }}
        title={text.invite}
        size="small"
        closeLabel={control.close}
      >
        <Invite entrance={entrance} />
      </Dialog>
    </header>
  );
};
