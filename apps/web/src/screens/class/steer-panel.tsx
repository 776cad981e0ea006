import type { ClassOverview, ClassRoom, Steer } from '@convoy/protocol';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import { say } from '../../stores/live.ts';
import { useClassText } from '../../text/class.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import type { Names } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { fits, nextAct, pressed } from './acts.ts';
import type { Came } from './acts.ts';
import styles from './class.module.css';
import { Report } from './report.tsx';

interface SteerPanelProps {
  readonly token: string;
  readonly overview: ClassOverview;
  readonly names: Names;
  readonly chosen: readonly ClassRoom[];
  readonly onChooseAll: () => void;
  readonly refresh: () => void;
}

/** Asks the chosen rooms, each for itself, and keeps what came of it. */
const useSteer = ({ token, chosen, refresh }: SteerPanelProps) => {
  const text = useClassText();
  const errorText = useApiErrorText();
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<Came | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const steer = async (act: Steer['act']): Promise<boolean> => {
    setBusy(true);
    const rooms = chosen.map(({ place, turn, phase }) => ({ place, turn, phase }));
    const answer = await api.steerClass({ id: crypto.randomUUID(), act, rooms }, token);
    setBusy(false);
    refresh();
    setProblem(answer.ok ? null : errorText(answer.error));
    if (!answer.ok) return false;
    setCame({ act: act.type, report: answer.value });
    const done = answer.value.results.filter(({ answer: one }) => one.ok).length;
    say(text.reportLine(text.did[act.type], done, rooms.length));
    return done > 0;
  };
  return {
    ...{ steer, busy, came, problem },
    hide: () => {
      setCame(null);
    },
  };
};
type Steering = ReturnType<typeof useSteer>;

const Message = ({ steer, busy, off }: Pick<Steering, 'steer' | 'busy'> & { off: boolean }) => {
  const text = useClassText();
  const [said, setSaid] = useState('');
  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault();
        const words = said.trim();
        if (words === '') return;
        void steer({ type: 'say', text: words }).then((done) => {
          if (done) setSaid('');
        });
      }}
    >
      <TextField label={text.say} value={said} onChange={setSaid} maxLength={2000} />
      <Button type="submit" isDisabled={busy || off || said.trim() === ''}>
        {text.acts.say}
      </Button>
    </form>
  );
};

const Event = (
  props: Pick<Steering, 'steer' | 'busy'> & Pick<SteerPanelProps, 'overview' | 'names' | 'chosen'>,
) => {
  const { steer, busy, overview, names, chosen } = props;
  const text = useClassText();
  const [wished, setWished] = useState('');
  const open = overview.injects.filter((id) => chosen.some(({ fired }) => !fired.includes(id)));
  const inject = open.includes(wished) ? wished : (open[0] ?? '');
  if (overview.injects.length === 0) return null;
  if (inject === '') return <p className={styles['quiet']}>{text.eventNone}</p>;
  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault();
        void steer({ type: 'inject', inject });
      }}
    >
      <SelectField
        label={text.event}
        value={inject}
        options={open.map((id) => ({ value: id, label: names.inject(id).title }))}
        onChange={setWished}
      />
      <Button type="submit" isDisabled={busy || !chosen.some((room) => fits(room, 'inject'))}>
        {text.acts.inject}
      </Button>
    </form>
  );
};

/** One press for all chosen rooms; what came of it is told room by room. */
export const SteerPanel = (props: SteerPanelProps) => {
  const { overview, names, chosen, onChooseAll } = props;
  const text = useClassText();
  const { steer, busy, came, problem, hide } = useSteer(props);
  const next = nextAct(chosen);
  const all = overview.rooms.length;
  return (
    <section className={styles['steer']} aria-label={text.steer}>
      <div className={styles['acts']}>
        <strong>{text.chosen(chosen.length, all)}</strong>
        {chosen.length < all ? (
          <Button size="small" look="link" onPress={onChooseAll}>
            {text.chooseAll}
          </Button>
        ) : null}
        {pressed.map((act) => (
          <Button
            key={act}
            look={act === next ? 'primary' : 'plain'}
            isDisabled={busy || !chosen.some((room) => fits(room, act))}
            onPress={() =>
              void steer(act === 'extend' ? { type: act, seconds: 120 } : { type: act })
            }
          >
            {text.acts[act]}
          </Button>
        ))}
      </div>
      {chosen.length === 0 ? <p className={styles['quiet']}>{text.noneChosen}</p> : null}
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {came === null ? null : <Report came={came} onHide={hide} />}
      <div className={styles['forms']}>
        <Message steer={steer} busy={busy} off={chosen.length === 0} />
        <Event steer={steer} busy={busy} overview={overview} names={names} chosen={chosen} />
      </div>
    </section>
  );
};
