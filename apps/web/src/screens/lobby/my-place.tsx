import { useRoom, useSection } from '../../stores/room.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useNames } from '../../text/names.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { resumeAddress } from '../parts/code.ts';
import { OwnName } from '../names/own-name.tsx';
import { Panel } from '../parts/panel.tsx';
import { People } from '../team/people.tsx';
import { useSharedTeam } from '../team/use-team.ts';
import { Qr } from '../parts/qr.tsx';
import { useOrigins } from '../parts/use-origin.ts';
import styles from './lobby.module.css';

const useWho = (): string => {
  const text = useLobbyText();
  const names = useNames();
  const me = useSection('me');
  if (me === undefined) return '';
  switch (me.role) {
    case 'control':
      return text.asControl(me.callSign);
    case 'observer':
    case 'projector':
      return text.asObserver(me.callSign);
    case 'host':
    case 'player':
      return me.seat === null
        ? text.noSeat(me.callSign)
        : text.mySeat(names.actor(me.seat), me.callSign);
  }
};

const ResumeCode = ({ resume }: { readonly resume: string }) => {
  const text = useLobbyText();
  const { origin } = useOrigins();
  return (
    <div className={styles['resume']}>
      <h3>{text.resume}</h3>
      <p className={styles['resumeCode']}>{resume}</p>
      <p className={styles['quiet']}>{text.resumeHelp}</p>
      <div>
        <CopyButton
          text={resume}
          label={text.resumeCopy}
          done={text.copied}
          failed={text.copyFailed}
        />
      </div>
      <details>
        <summary>{text.resumeQr}</summary>
        <div className={styles['resumeQr']}>
          <Qr text={resumeAddress(origin, resume)} label={text.resumeQrLabel} />
        </div>
      </details>
    </div>
  );
};

/** Who I am here, and how I come back. */
export const MyPlace = () => {
  const text = useLobbyText();
  const who = useWho();
  const me = useSection('me');
  const shared = useSharedTeam() !== null;
  const resume = useRoom((state) => state.entrance?.resume ?? null);
  return (
    <Panel title={text.mine} className={styles['minePart']}>
      <p className={styles['me']}>{who}</p>
      {me?.role === 'observer' ? <p className={styles['quiet']}>{text.observing}</p> : null}
      {me?.seat === null ? null : <p className={styles['quiet']}>{text.penHelp}</p>}
      {shared ? (
        <div className={styles['resume']}>
          <People />
        </div>
      ) : null}
      <OwnName />
      {resume === null ? null : <ResumeCode resume={resume} />}
    </Panel>
  );
};
