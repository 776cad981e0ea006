import { useState } from 'react';
import type { CommandMessage } from '@convoy/protocol';
import { useLink } from '../../net/link-context.tsx';
import { useRoom, useSection } from '../../stores/room.ts';
import { setTheme, useUi } from '../../stores/ui.ts';
import type { Theme } from '../../stores/ui.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { Twice } from '../../ui/twice.tsx';
import { ReminderSection } from '../days/reminder-panel.tsx';
import { PutOff, useExtension } from '../days/run-days.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { TakeNow } from '../review/take-home/take-now.tsx';
import { refusalText } from './lock-bar.tsx';
import { OtherSeats } from './menu-seats.tsx';
import { TalkOrder } from './menu-talk.tsx';
import styles from './menu.module.css';
import { useTableWords } from './use-words.ts';

type Send = (command: CommandMessage['command']) => void;

/** Asks twice instead of opening a dialog, and says beforehand what comes of it. */
const Final = (props: {
  readonly label: string;
  readonly help: string;
  readonly onDo: () => void;
}) => {
  const { label, help, onDo } = props;
  const w = useTableWords();
  return (
    <div>
      <Twice label={label} sure={`${label}: ${w.menu.sure}`} onSure={onDo} />
      <p className={styles['note']}>{help}</p>
    </div>
  );
};

const Pen = ({ send }: { readonly send: Send }) => {
  const w = useTableWords();
  const me = useSection('me');
  const here = useSection('seats')?.seats.find((one) => one.seat === me?.seat);
  const others = (here?.people ?? []).filter(({ person }) => person !== me?.person);
  if (me === undefined || (me.pen && others.length === 0)) return null;
  return (
    <section>
      <h3>{w.menu.pen}</h3>
      {me.pen ? (
        others.map(({ person, callSign }) => (
          <Button
            key={person}
            onPress={() => {
              send({ type: 'pen.pass', person });
            }}
          >
            {w.menu.passTo(callSign)}
          </Button>
        ))
      ) : (
        <Button
          onPress={() => {
            send({ type: 'pen.take' });
          }}
        >
          {w.menu.take}
        </Button>
      )}
    </section>
  );
};

const Run = ({ send }: { readonly send: Send }) => {
  const w = useTableWords();
  const room = useSection('room');
  const mayRun = useSection('me')?.mayRun ?? false;
  const more = useExtension(w.menu.extend);
  if (room === undefined || !mayRun) return null;
  const timed = room.endsAt !== null || room.paused;
  return (
    <section>
      <h3>{w.menu.run}</h3>
      <div className={styles['row']}>
        {room.phase === 'resolved' || room.phase === 'review' ? null : (
          <Button
            onPress={() => {
              send({ type: 'phase.advance', turn: room.turn });
            }}
          >
            {w.bar.next[room.phase]}
          </Button>
        )}
        {timed ? (
          <>
            <Button
              onPress={() => {
                send({ type: room.paused ? 'clock.resume' : 'clock.pause' });
              }}
            >
              {room.paused ? w.menu.resumeClock : w.menu.pause}
            </Button>
            <Button
              onPress={() => {
                send({ type: 'clock.extend', seconds: more.seconds });
              }}
            >
              {more.label}
            </Button>
            <PutOff send={send} />
          </>
        ) : null}
      </div>
      <Final
        label={w.menu.end}
        help={w.menu.endHelp}
        onDo={() => {
          send({ type: 'room.end' });
        }}
      />
    </section>
  );
};

const Seat = ({ send }: { readonly send: Send }) => {
  const w = useTableWords();
  const me = useSection('me');
  const resume = useRoom((state) => state.entrance?.resume ?? null);
  const seats = useSection('seats');
  const seat = me?.seat ?? null;
  if (seat === null) return null;
  const bot = seats?.seats.find((one) => one.seat === seat)?.keeper === 'bot';
  return (
    <section>
      <h3>{w.menu.seat}</h3>
      {resume === null ? null : (
        <p>
          {w.menu.resume}: <strong className="mono">{resume}</strong>
          <span className={styles['note']}>{w.menu.resumeHelp}</span>
        </p>
      )}
      {me?.mayRun === true ? (
        bot ? (
          <Button
            onPress={() => {
              send({ type: 'seat.hand-back', seat });
            }}
          >
            {w.menu.botBack}
          </Button>
        ) : (
          <Final
            label={w.menu.bot}
            help={w.menu.botHelp}
            onDo={() => {
              send({ type: 'seat.give-to-bot', seat });
            }}
          />
        )
      ) : null}
      <Final
        label={w.menu.leave}
        help={w.menu.leaveHelp}
        onDo={() => {
          send({ type: 'seat.leave' });
        }}
      />
    </section>
  );
};

const Device = () => {
  const w = useTableWords();
  const theme = useUi((state) => state.theme);
  return (
    <section>
      <h3>{w.menu.device}</h3>
      <Choice<Theme>
        legend={w.menu.theme}
        name="theme"
        value={theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: w.menu.themes[value],
        }))}
        onChange={setTheme}
      />
      <h4>{w.menu.keys}</h4>
      <p className={styles['note']}>{w.board.help}</p>
    </section>
  );
};

/** What is needed now and then: pen, seat, resume code, running the room, this device. */
export const Menu = () => {
  const link = useLink();
  const text = useText();
  const [failed, setFailed] = useState<string | null>(null);
  const send: Send = (command) => {
    void link.send(command).then((answer) => {
      setFailed(refusalText(text, answer));
    });
  };
  return (
    <div className={styles['menu']}>
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      <Pen send={send} />
      <Run send={send} />
      <TalkOrder send={send} />
      <OtherSeats send={send} />
      <Seat send={send} />
      <ReminderSection />
      <TakeNow />
      <KeepingLine />
      <Device />
    </div>
  );
};
