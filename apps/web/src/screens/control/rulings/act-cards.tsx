import type { Odds, SeenAct } from '@convoy/protocol';
import { useState } from 'react';
import { timeOfDay } from '../../../stores/clock.ts';
import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { useSend } from '../../parts/use-send.ts';
import { ActText } from './act-text.tsx';
import { ladder, suggested } from './odds.ts';
import { askRuling } from './open-ruling.ts';
import styles from './rulings.module.css';

const nameOf = ({ seat, turn, n }: SeenAct) => ({ seat, turn, n });

/** Says beforehand how likely it is held to be. */
const Weigh = ({ act, onDone }: { readonly act: SeenAct; readonly onDone: () => void }) => {
  const r = useRulingText();
  const { send, busy } = useSend();
  const [odds, setOdds] = useState<Odds>(act.weighed?.odds ?? suggested(act.reasons.length));
  const [note, setNote] = useState(act.weighed?.note ?? '');
  return (
    <div className={styles['inline']}>
      <Choice
        legend={r.oddsTitle}
        name={`weigh-${act.seat}-${act.turn}-${act.n}`}
        value={odds}
        options={ladder.map((value) => ({ value, label: r.odds[value] }))}
        onChange={setOdds}
      />
      <TextField
        label={r.weighNote}
        value={note}
        maxLength={300}
        help={r.weighHelp}
        onChange={setNote}
      />
      <div className={styles['row']}>
        <Button
          size="small"
          look="primary"
          isDisabled={busy}
          onPress={() => {
            void send({ type: 'act.weigh', ...nameOf(act), odds, note }).then(onDone);
          }}
        >
          {r.tell}
        </Button>
        <Button size="small" onPress={onDone}>
          {r.cancel}
        </Button>
      </div>
    </div>
  );
};

const Refuse = ({ act, onDone }: { readonly act: SeenAct; readonly onDone: () => void }) => {
  const r = useRulingText();
  const { send, busy, problem } = useSend();
  const [reason, setReason] = useState('');
  return (
    <div className={styles['inline']}>
      <TextField
        label={r.refuseWhy}
        value={reason}
        lines={2}
        maxLength={300}
        error={problem}
        onChange={setReason}
      />
      <div className={styles['row']}>
        <Button
          size="small"
          look="primary"
          isDisabled={busy}
          onPress={() => {
            void send({ type: 'act.refuse', ...nameOf(act), reason }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {r.refuseDo}
        </Button>
        <Button size="small" onPress={onDone}>
          {r.cancel}
        </Button>
      </div>
    </div>
  );
};

type Doing = 'nothing' | 'weigh' | 'refuse';

const Doors = ({ act, onDo }: { readonly act: SeenAct; readonly onDo: (doing: Doing) => void }) => {
  const r = useRulingText();
  return (
    <div className={styles['row']}>
      <Button
        size="small"
        look="primary"
        onPress={() => {
          askRuling({ kind: 'act', act });
        }}
      >
        {r.ruleOn}
      </Button>
      <Button
        size="small"
        onPress={() => {
          onDo('weigh');
        }}
      >
        {r.weigh}
      </Button>
      <Button
        size="small"
        onPress={() => {
          onDo('refuse');
        }}
      >
        {r.refuse}
      </Button>
    </div>
  );
};

/** What came of a settled act, in words. */
export const FateText = ({ act: { fate } }: { readonly act: SeenAct }) => {
  const r = useRulingText();
  switch (fate.kind) {
    case 'open':
    case 'withdrawn':
      return null;
    case 'refused':
      return <p className={styles['quiet']}>{fate.reason}</p>;
    case 'ruled': {
      const hundred = (micro: number): number => Math.floor(micro / 10_000);
      const { value, chance, odds } = fate.draw;
      return (
        <p className={styles['quiet']}>
          {r.drew(odds, hundred(value), hundred(chance))} {fate.reason}
        </p>
      );
    }
  }
};

/** One act as it was argued; while it waits, what control can do with it. */
export const ActCard = ({ act }: { readonly act: SeenAct }) => {
  const r = useRulingText();
  const names = useNames();
  const [doing, setDoing] = useState<Doing>('nothing');
  const { fate } = act;
  const state = fate.kind === 'ruled' ? (fate.draw.hit ? 'hit' : 'miss') : fate.kind;
  const done = (): void => {
    setDoing('nothing');
  };
  return (
    <li className={styles['card']}>
      <p className={styles['head']}>
        <strong>{r.actOf(names.actor(act.seat), act.turn)}</strong>
        <span className="mono">{timeOfDay(act.at)}</span>
        {act.callSign}
        <Chip tone={state === 'open' ? 'warn' : state === 'hit' ? 'ok' : 'plain'}>
          {r.fates[state]}
        </Chip>
      </p>
      <ActText act={act} />
      {act.weighed === null || fate.kind !== 'open' ? null : (
        <p className={styles['quiet']}>{r.weighed(r.odds[act.weighed.odds])}</p>
      )}
      <FateText act={act} />
      {fate.kind !== 'open' || doing !== 'nothing' ? null : <Doors act={act} onDo={setDoing} />}
      {doing === 'weigh' ? <Weigh act={act} onDone={done} /> : null}
      {doing === 'refuse' ? <Refuse act={act} onDone={done} /> : null}
    </li>
  );
};

/** Acts that wait, the oldest first, then those that are settled. */
export const ActQueue = () => {
  const r = useRulingText();
  const acts = useSection('rulings')?.acts ?? [];
  const open = acts.filter(({ fate }) => fate.kind === 'open');
  const settled = acts.filter(({ fate }) => fate.kind !== 'open').toReversed();
  const key = ({ seat, turn, n }: SeenAct): string => `${seat} ${turn} ${n}`;
  return (
    <section className={styles['part']} aria-label={r.acts}>
      <h3>
        {r.acts} <Chip tone={open.length > 0 ? 'warn' : 'plain'}>{open.length}</Chip>
      </h3>
      {open.length === 0 ? <p className={styles['quiet']}>{r.actsNone}</p> : null}
      <ul className={styles['cards']}>
        {open.map((act) => (
          <ActCard key={key(act)} act={act} />
        ))}
      </ul>
      {settled.length === 0 ? null : (
        <details>
          <summary>
            {r.settled} ({settled.length})
          </summary>
          <ul className={styles['cards']}>
            {settled.map((act) => (
              <ActCard key={key(act)} act={act} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
