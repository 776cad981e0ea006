import { useRoom, useSection } from '../../stores/room.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useNames } from '../../text/names.ts';
import { Page } from '../../ui/page.tsx';
import { Steps } from '../open-room/steps.tsx';
import { Invite } from '../parts/invite.tsx';
import { StaffPanel } from '../staff/panel.tsx';
import { ReminderPanel } from '../days/reminder-panel.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { SiteLinks } from '../parts/site-links.tsx';
import { LobbyBrief } from './brief.tsx';
import { MyPlace } from './my-place.tsx';
import { SeatCards } from './seat-cards.tsx';
import { StartPanel } from './start-panel.tsx';
import styles from './lobby.module.css';

const Head = () => {
  const text = useLobbyText();
  const names = useNames();
  const room = useSection('room');
  const clock = useSection('clock');
  const runs = useSection('me')?.mayRun === true;
  if (room === undefined) return null;
  return (
    <header className={styles['head']}>
      {runs && room.phase === 'lobby' && !room.solo ? <Steps at={3} /> : null}
      <h1>{names.scenario}</h1>
      <p className={styles['facts']}>
        {clock === undefined ? '' : `${text.under(clock.turns)}. `}
        {text.advance[room.advance]} {room.controlled ? text.controlled : text.hosted}
      </p>
      <p className={styles['state']}>
        {room.phase !== 'lobby' ? text.running : runs ? text.waitingRuns : text.waiting}
      </p>
      <KeepingLine />
    </header>
  );
};

/** Where people meet: before the start, and for whoever comes later without a seat. */
export default function Lobby() {
  const text = useLobbyText();
  const me = useSection('me');
  const room = useSection('room');
  const texts = useRoom((state) => state.texts);
  const runs = me?.mayRun === true;
  return (
    <Page title={text.title} aside={<SiteLinks scenario={room?.scenario} />}>
      <Head />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <SeatCards />
          {texts === null ? null : <LobbyBrief />}
        </div>
        <div className={styles['side']}>
          {runs && room?.phase === 'lobby' ? <StartPanel /> : null}
          {runs ? <Invite large className={styles['invitePart']} /> : null}
          <MyPlace />
          {me?.role === 'control' ? <StaffPanel /> : null}
          <ReminderPanel />
          {runs ? null : <Invite large={false} className={styles['invitePart']} />}
        </div>
      </div>
    </Page>
  );
}
