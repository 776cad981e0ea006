import type { CreateRoom, DaysWish, Retention, ScenarioCard } from '@convoy/protocol';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../net/api.ts';
import { useOpenRoomText } from '../../text/open-room.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { rollCallSign } from '../parts/call-sign.ts';
import { DaysFields, daysFit } from '../days/days-fields.tsx';
import { RetentionField } from '../keeping/retention-field.tsx';
import { CallSignField } from '../parts/call-sign-field.tsx';
import { LevelChoice } from '../parts/level-choice.tsx';
import { groupCards, levelOf } from '../parts/levels.ts';
import type { ScenarioGroup } from '../parts/levels.ts';
import { useEnter } from '../parts/use-enter.ts';
import { oneRoom, RoomCount } from '../class/room-count.tsx';
import { useOpenClass } from '../class/use-open-class.ts';
import { TimingFields } from './timing-fields.tsx';
import { clockMinutes, scheduleOf } from './timing.ts';
import type { OwnTimes, PresetId } from './timing.ts';
import styles from './open-room.module.css';

type Advance = CreateRoom['advance'];

const AdvanceChoice = (props: {
  readonly role: 'control' | 'host';
  readonly value: Advance;
  readonly onChange: (value: Advance) => void;
}) => {
  const text = useOpenRoomText();
  const shared = [
    { value: 'all-locked', label: text.byLocks, help: text.byLocksHelp },
    { value: 'clock', label: text.byClock, help: text.byClockHelp },
  ] as const;
  const byControl = {
    value: 'control',
    label: text.byControl,
    help: text.byControlHelp,
  } as const;
  return (
    <Choice<Advance>
      legend={text.advance}
      name="advance"
      look="list"
      value={props.value}
      options={props.role === 'control' ? [byControl, ...shared] : shared}
      onChange={props.onChange}
    />
  );
};

const RoleChoice = (props: {
  readonly value: 'control' | 'host';
  readonly onChange: (value: 'control' | 'host') => void;
}) => {
  const text = useOpenRoomText();
  return (
    <Choice
      legend={text.role}
      name="role"
      look="list"
      value={props.value}
      options={[
        { value: 'control', label: text.control, help: text.controlHelp },
        { value: 'host', label: text.host, help: text.hostHelp },
      ]}
      onChange={props.onChange}
    />
  );
};

const ScenarioFields = (props: {
  readonly groups: readonly ScenarioGroup[];
  readonly group: ScenarioGroup;
  readonly card: ScenarioCard;
  readonly length: string;
  readonly onCard: (id: string) => void;
  readonly onLevel: (level: string) => void;
  readonly onLength: (id: string) => void;
}) => {
  const text = useOpenRoomText();
  return (
    <>
      <div>
        <SelectField
          label={text.scenario}
          value={props.card.id}
          options={props.groups.map(({ id, lowest }) => ({
            value: id,
            label: lowest.texts['title'] ?? id,
          }))}
          onChange={props.onCard}
          help={props.card.texts['tagline']}
        />
        <Link href={`/scenarios/${props.card.id}`} className={styles['about'] ?? ''}>
          {text.about}
        </Link>
      </div>
      <LevelChoice group={props.group} card={props.card} name="level" onLevel={props.onLevel} />
      <Choice
        legend={text.length}
        name="length"
        look="list"
        value={props.length}
        options={props.card.lengths.map((length) => ({
          value: length.id,
          label: text.lengthLabel(length.turns, length.minutes),
          help: props.card.texts[`length.${length.id}`] ?? '',
        }))}
        onChange={props.onLength}
      />
    </>
  );
};

/** What the form holds; starts as a lesson run by control. */
const useForm = (groups: readonly ScenarioGroup[]) => {
  const [cardId, setCardId] = useState('');
  const [level, setLevel] = useState('');
  const group = groups.find(({ id }) => id === cardId) ?? groups[0];
  const card = group?.levels.find((one) => one.level === level) ?? group?.lowest;
  const [lengthId, setLengthId] = useState('');
  const length = card?.lengths.find(({ id }) => id === lengthId) ?? card?.lengths[0];
  const [role, setRole] = useState<'control' | 'host'>('control');
  const [wished, setAdvance] = useState<Advance>('control');
  const [preset, setPreset] = useState<PresetId>('table');
  const [own, setOwn] = useState<OwnTimes>({ read: '1.5', talk: '4', order: '2' });
  const [days, setDays] = useState<DaysWish | null>(null);
  const [retention, setRetention] = useState<Retention>('week');
  const [callSign, setCallSign] = useState(() => rollCallSign(''));
  const [seed, setSeed] = useState('');
  const advance = role === 'host' && wished === 'control' ? 'all-locked' : wished;
  const kept = advance === 'clock' && preset === 'none' ? 'table' : preset;
  return {
    group,
    card,
    length,
    values: { role, advance, preset: kept, own, days, retention, callSign, seed },
    set: {
      setSeed,
      setCardId,
      setLevel,
      setLengthId,
      setRole,
      setAdvance,
      setPreset,
      setOwn,
      setRetention,
      setDays: (next: DaysWish | null): void => {
        // Over days nobody sits by: the deadline moves the turn on unless somebody chooses otherwise.
        if (next !== null && days === null) setAdvance('clock');
        setDays(next);
      },
      setCallSign,
    },
  };
};

export const OpenRoomForm = ({ cards }: { readonly cards: readonly ScenarioCard[] }) => {
  const text = useOpenRoomText();
  const { enter, busy: entering, problem: closed } = useEnter();
  const { openClass, busy: opening, problem: refused } = useOpenClass();
  const [count, setCount] = useState(oneRoom);
  const busy = entering || opening;
  const problem = closed ?? refused;
  const groups = groupCards(cards);
  const { group, card, length, values, set } = useForm(groups);
  if (group === undefined || card === undefined || length === undefined) return null;
  const { role, advance, preset, own, days, retention, callSign, seed } = values;
  const schedule = scheduleOf(preset, own);
  const minutes = schedule === null || days !== null ? null : clockMinutes(schedule, length.turns);
  const fits = schedule !== null && daysFit(days);
  const open = (): void => {
    if (schedule === null || !fits) return;
    const sign = callSign.trim();
    const controlled = role === 'control';
    const what = { scenario: card.id, ...levelOf(card, group), length: length.id };
    const dice = controlled && seed.trim() !== '' ? { seed: seed.trim() } : {};
    const room = { ...what, ...dice, advance, controlled, schedule, days, retention };
    const wish = sign === '' ? room : { ...room, callSign: sign };
    if (controlled && count.rooms > 1) void openClass(api.createClass({ room: wish, ...count }));
    else void enter(api.createRoom(wish));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <div className={styles['column']}>
        <ScenarioFields
          groups={groups}
          group={group}
          card={card}
          length={length.id}
          onCard={set.setCardId}
          onLevel={set.setLevel}
          onLength={set.setLengthId}
        />
        <RoleChoice value={role} onChange={set.setRole} />
        <CallSignField value={callSign} onChange={set.setCallSign} />
        <RetentionField value={retention} onChange={set.setRetention} />
      </div>
      <div className={styles['column']}>
        <AdvanceChoice role={role} value={advance} onChange={set.setAdvance} />
        <DaysFields value={days} onChange={set.setDays} />
        {days === null ? (
          <TimingFields
            preset={preset}
            own={own}
            clockRule={advance === 'clock'}
            onPreset={set.setPreset}
            onOwn={set.setOwn}
          />
        ) : null}
        {role === 'control' ? <RoomCount wish={count} onWish={setCount} /> : null}
        {role === 'control' ? (
          <TextField
            label={text.seed}
            value={seed}
            onChange={set.setSeed}
            help={text.seedHelp}
            maxLength={40}
            autoComplete="off"
          />
        ) : null}
      </div>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <div className={styles['go']}>
        <Button type="submit" look="primary" size="large" isDisabled={busy || !fits}>
          {busy ? text.going : text.go}
        </Button>
        {minutes === null ? null : (
          <p className={styles['total']}>{text.total(length.turns, minutes)}</p>
        )}
      </div>
    </form>
  );
};
