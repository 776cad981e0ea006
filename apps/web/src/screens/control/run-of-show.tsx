import { Check, Circle, CirclePlay, MonitorUp, UserPlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useNames } from '../../text/names.ts';
import { usePracticeText } from '../../text/practice.ts';
import { useRevealText } from '../../text/reveal.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { Twice } from '../../ui/twice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { ClassLink } from '../class/class-link.tsx';
import { Origin } from '../branch/origin.tsx';
import { LookBack } from '../past/look-back.tsx';
import { screenAddress } from '../parts/code.ts';
import { Invite } from '../parts/invite.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSend } from '../parts/use-send.ts';
import { promptFor } from './prompt.ts';
import { useMay } from './use-may.ts';
import { ViewAs } from './view-as.tsx';
import styles from './control.module.css';

const TakeNow = lazy(() =>
  import('../review/take-home/take-now.tsx').then((part) => ({ default: part.TakeNow })),
);

const steps = ['brief', 'negotiate', 'order', 'resolved'] as const;

const Steps = () => {
  const text = useControlText();
  const phase = useSection('room')?.phase;
  const at = steps.findIndex((step) => step === phase);
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => {
        const Icon = index < at ? Check : index === at ? CirclePlay : Circle;
        return (
          <li
            key={step}
            aria-current={index === at ? 'step' : undefined}
            className={cx(index === at && styles['now'], index < at && styles['past'])}
          >
            <Icon size={18} aria-hidden />
            {text.steps[step]}
          </li>
        );
      })}
    </ol>
  );
};

const usePrompt = () => {
  const text = useControlText();
  const names = useNames();
  const room = useSection('room');
  const control = useSection('control');
  const over = useSection('outcome') ?? null;
  if (room === undefined || control === undefined || control === null) return null;
  const prompt = promptFor(room, control.seats, over !== null);
  if (prompt.kind !== 'waiting') return { prompt, said: text.prompt[prompt.kind] };
  const said = text.prompt.waiting(prompt.open.map(names.actor));
  const away =
    prompt.away.length === 0 ? '' : ` ${text.prompt.awayToo(prompt.away.map(names.actor))}`;
  return { prompt, said: { title: said.title, text: said.text + away } };
};

const PromptCard = () => {
  const text = useControlText();
  const room = useSection('room');
  const found = usePrompt();
  const { send, busy } = useSend();
  const may = useMay();
  if (room === undefined || found === null) return null;
  const { turn } = room;
  const { kind } = found.prompt;
  const { title, text: said } = found.said;
  return (
    <div className={styles['prompt']}>
      <p className={styles['promptTitle']}>{title}</p>
      <p>{said}</p>
      {may('phase.advance') && (kind === 'brief' || kind === 'negotiate') ? (
        <Button
          size="small"
          look="primary"
          isDisabled={busy}
          onPress={() => void send({ type: 'phase.advance', turn })}
        >
          {kind === 'brief' ? text.openTalks : text.openOrders}
        </Button>
      ) : null}
    </div>
  );
};

const EndGame = () => {
  const text = useControlText();
  const { send } = useSend();
  return (
    <Twice
      size="small"
      look="quiet"
      label={text.endTitle}
      sure={text.endSure}
      onSure={() => void send({ type: 'room.end' })}
    />
  );
};

const CutPractice = () => {
  const text = usePracticeText();
  const { send } = useSend();
  const may = useMay();
  const room = useSection('room');
  if (room?.practice !== 'on' || room.published === room.turn || !may('practice.end')) return null;
  return (
    <Twice
      size="small"
      label={text.cut}
      sure={text.cutSure}
      onSure={() => void send({ type: 'practice.end' })}
    />
  );
};

const Doors = () => {
  const text = useControlText();
  const lobby = useLobbyText();
  const code = useSection('room')?.code ?? '';
  const [inviting, setInviting] = useState(false);
  return (
    <div className={styles['doors']}>
      <a href={screenAddress(code)} target="_blank" rel="noreferrer">
        <MonitorUp size={16} aria-hidden /> {lobby.screen}
      </a>
      <p>{text.screenHelp}</p>
      <ViewAs look={{ kind: 'projector' }} />
      <ViewAs look={{ kind: 'observer' }} />
      <Button
        size="small"
        onPress={() => {
          setInviting(true);
        }}
      >
        <UserPlus size={16} aria-hidden />
        {text.inviteTitle}
      </Button>
      <Dialog
        open={inviting}
        onClose={() => {
          setInviting(false);
        }}
        title={text.inviteTitle}
        size="small"
        closeLabel={text.close}
      >
        <Invite large />
      </Dialog>
    </div>
  );
};

/** Where in the turn we are, what to do next, and the ways in and out. */
export const RunOfShow = () => {
  const text = useControlText();
  const { words } = useText();
  const reveal = useRevealText();
  const { send } = useSend();
  const may = useMay();
  const room = useSection('room');
  if (room === undefined) return null;
  return (
    <Panel title={text.show} className={styles['show']}>
      <Steps />
      <PromptCard />
      <CutPractice />
      <div className={styles['rule']}>
        <span>{text.advanceTitle}</span>
        <strong>{words.advance[room.advance]}</strong>
      </div>
      <Checkbox
        disabled={!may('advice.set')}
        checked={room.advice}
        onChange={(on) => {
          void send({ type: 'advice.set', on });
        }}
      >
        {text.advice}
      </Checkbox>
      <Checkbox
        disabled={!may('forecast.set')}
        checked={room.forecasts}
        onChange={(on) => {
          void send({ type: 'forecast.set', on });
        }}
      >
        {text.forecasts}
      </Checkbox>
      <Checkbox
        disabled={!may('reveal.set')}
        checked={room.reveal === 'control'}
        onChange={(on) => {
          void send({ type: 'reveal.set', reveal: on ? 'control' : 'end' });
        }}
      >
        {reveal.inPlay}
      </Checkbox>
      <ClassLink />
      <LookBack />
      <Origin />
      <Doors />
      <Suspense fallback={null}>
        <TakeNow />
      </Suspense>
      <KeepingLine />
      <div className={styles['last']}>
        {may('room.end') ? <EndGame /> : null}
        <ThemeSwitch />
      </div>
    </Panel>
  );
};
