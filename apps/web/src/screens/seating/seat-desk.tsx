import type { ActorId } from '@convoy/engine';
import type { MissRule } from '@convoy/protocol';
import { missRules } from './lists.ts';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import { deviceApi } from '../../net/device-api.ts';
import { timeOfDay } from '../../stores/clock.ts';
import { say } from '../../stores/live.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useDeviceText } from '../../text/device.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useNames } from '../../text/names.ts';
import { usePaperEntryText } from '../../text/paper-entry.ts';
import { useSheetText } from '../../text/paper-sheets.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Twice } from '../../ui/twice.tsx';
import { useMay } from '../control/use-may.ts';
import { useSend } from '../parts/use-send.ts';
import styles from './seating.module.css';

const Rule = ({ seat, rule }: { readonly seat: ActorId; readonly rule: MissRule }) => {
  const text = useSeatingText();
  const { send } = useSend();
  const may = useMay();
  if (!may('miss-rule.choose'))
    return (
      <p>
        {text.rule}: <strong>{text.rules[rule]}</strong>
      </p>
    );
  return (
    <SelectField
      label={text.rule}
      value={rule}
      options={missRules.map((value) => ({ value, label: text.rules[value] }))}
      help={text.ruleHelp[rule]}
      onChange={(value) => {
        const next = missRules.find((known) => known === value);
        if (next !== undefined) void send({ type: 'miss-rule.choose', seat, rule: next });
      }}
    />
  );
};

const Whisper = ({ seat }: { readonly seat: ActorId }) => {
  const text = useSeatingText();
  const { send, busy, problem } = useSend();
  const [said, setSaid] = useState('');
  const known = useSection('seating')?.desk?.seats.find((one) => one.seat === seat);
  const submit = async (): Promise<void> => {
    if (await send({ type: 'whisper.send', seat, text: said })) setSaid('');
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (said.trim() !== '') void submit();
      }}
    >
      <TextField
        label={text.whisper}
        value={said}
        onChange={setSaid}
        maxLength={1000}
        lines={2}
        error={problem}
      />
      <div className={styles['row']}>
        <Button size="small" type="submit" isDisabled={busy || said.trim() === ''}>
          {text.whisperSend}
        </Button>
        <Button size="small" onPress={() => void send({ type: 'seat.nudge', seat })}>
          {text.nudge}
        </Button>
        {known === undefined || known.nudgedAt === null ? null : (
          <span className={styles['quiet']}>{text.nudged(timeOfDay(known.nudgedAt))}</span>
        )}
      </div>
      <ul className={styles['list']} aria-label={text.whispers}>
        {(known?.whispers ?? []).slice(-3).map(({ n, text: written, seenAt }) => (
          <li key={n}>
            {written}{' '}
            <span className={styles['quiet']}>
              {seenAt === null ? text.unread : text.read(timeOfDay(seenAt))}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
};

const Deputy = ({ seat }: { readonly seat: ActorId }) => {
  const text = useSeatingText();
  const sheets = useSheetText();
  const entry = usePaperEntryText();
  const names = useNames();
  const errorText = useApiErrorText();
  const { send } = useSend();
  const entrance = useRoom((state) => state.entrance);
  const mine = useSection('seating')?.seats.find((one) => one.seat === seat)?.deputy ?? false;
  const [problem, setProblem] = useState<string | null>(null);
  if (entrance === null) return null;
  const take = async (): Promise<void> => {
    const answer = await api.deputy(entrance.token, { seat });
    if (!answer.ok) {
      setProblem(errorText(answer.error));
      return;
    }
    setProblem(null);
  };
  return (
    <div className={styles['form']}>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <div className={styles['row']}>
        {mine ? (
          <a href={`/room/${entrance.code}/seat/${seat}`} target="_blank" rel="noreferrer">
            {text.openSeat(names.actor(seat))}
          </a>
        ) : (
          <Button size="small" onPress={() => void take()}>
            {text.deputy}
          </Button>
        )}
        {mine ? (
          <Button size="small" onPress={() => void send({ type: 'deputy.end', seat })}>
            {text.handBack}
          </Button>
        ) : null}
        <a href={`/sheets/${entrance.code}/${seat}`} target="_blank" rel="noreferrer">
          {sheets.link}
        </a>
        <a href={`/paper/${entrance.code}/${seat}`} target="_blank" rel="noreferrer">
          {entry.link}
        </a>
      </div>
      <p className={styles['quiet']}>{text.deputyHelp}</p>
    </div>
  );
};

/** A seat that forgot the PIN by which the passed device opens it. */
const PassedSeat = ({ seat }: { readonly seat: ActorId }) => {
  const text = useDeviceText();
  const names = useNames();
  const token = useRoom((state) => state.entrance?.token ?? '');
  const passed = useSection('seating')?.seats.find((one) => one.seat === seat)?.passed ?? false;
  if (!passed) return null;
  const reset = async (): Promise<void> => {
    if ((await deviceApi.resetPin(token, seat)).ok) say(text.resetDone(names.actor(seat)));
  };
  return (
    <p className={styles['row']}>
      <span>{text.passed}</span>
      <Twice
        size="small"
        look="link"
        label={text.reset}
        sure={text.resetSure}
        spoken={(label) => `${label}: ${names.actor(seat)}`}
        onSure={() => void reset()}
      />
    </p>
  );
};

/** Signs every device of a person out. */
const Reissue = ({ person, callSign }: { readonly person: string; readonly callSign: string }) => {
  const text = useSeatingText();
  const errorText = useApiErrorText();
  const token = useRoom((state) => state.entrance?.token ?? '');
  const [shown, setShown] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const answer = await api.reissue(token, { person });
    setShown(answer.ok ? answer.value.resume : errorText(answer.error));
    if (answer.ok) say(text.reissued(callSign));
  };
  return (
    <li className={styles['row']}>
      <span>{callSign}</span>
      {shown === null ? (
        <Twice
          size="small"
          look="link"
          label={text.reissue}
          sure={text.reissueSure}
          spoken={(label) => `${label}: ${callSign}`}
          onSure={() => void make()}
        />
      ) : (
        <span className={styles['code']}>{shown}</span>
      )}
    </li>
  );
};

/** What control does about one seat: its deadline, a word to it, playing it, ways back into it. */
export const SeatDesk = ({ seat }: { readonly seat: ActorId }) => {
  const rule = useSection('control')?.seats.find((one) => one.seat === seat)?.rule;
  const desk = useSection('seating')?.desk ?? null;
  const people = useSection('seats')?.seats.find((one) => one.seat === seat)?.people ?? [];
  if (rule === undefined) return null;
  // A duty that does not speak to seats still reads what becomes of a missed deadline.
  if (desk === null) return <Rule seat={seat} rule={rule} />;
  return (
    <div className={styles['stack']}>
      <Rule seat={seat} rule={rule} />
      <Whisper seat={seat} />
      <PassedSeat seat={seat} />
      <Deputy seat={seat} />
      <ul className={styles['list']}>
        {people.map(({ person, callSign }) => (
          <Reissue key={person} person={person} callSign={callSign} />
        ))}
      </ul>
    </div>
  );
};
