import type { Played, PlayedStep } from '@convoy/protocol';
import { Check } from 'lucide-react';
import { useRoom } from '../../../stores/room.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { Button } from '../../../ui/button.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import { sameChange, saysYes, turnedRound } from './change.ts';
import type { Change } from './change.ts';
import { useTold } from './told.ts';
import styles from './what-if.module.css';

const none: readonly { readonly id: string }[] = [];

interface ListProps {
  readonly played: Played;
  readonly turn: number;
  readonly changes: readonly Change[];
  readonly onChange: (change: Change) => void;
}
interface ActProps {
  readonly title: string;
  readonly options: readonly { readonly label: string; readonly change: Change }[];
  readonly changes: readonly Change[];
  readonly onChange: (change: Change) => void;
}

const Act = ({ title, options, changes, onChange }: ActProps) => {
  const text = useWhatIfText();
  return (
    <li className={styles['act']}>
      <span>{title}</span>
      <span className={styles['row']}>
        {options.map(({ label, change }) => {
          const chosen = changes.some((one) => sameChange(one, change));
          return (
            <Button
              key={label}
              size="small"
              look={chosen ? 'primary' : 'plain'}
              aria-label={text.insteadOf(label, title)}
              aria-pressed={chosen}
              onPress={() => {
                onChange(change);
              }}
            >
              {chosen ? <Check size={14} aria-hidden /> : null}
              {label}
            </Button>
          );
        })}
      </span>
    </li>
  );
};

const StepAct = ({ step, ...props }: ListProps & { readonly step: PlayedStep }) => {
  const text = useWhatIfText();
  const told = useTold(props.played);
  const turned = step.kind === 'paper' ? turnedRound(step.act) : null;
  const round =
    turned === null
      ? []
      : [
          {
            label: saysYes(turned) ? text.sayYes : text.sayNo,
            change: { kind: 'step-turned', step: step.step, act: turned } as const,
          },
        ];
  return (
    <Act
      {...props}
      title={told.step(step)}
      options={[{ label: text.leaveOut, change: { kind: 'step-out', step: step.step } }, ...round]}
    />
  );
};

const SeatActs = ({ seat, ...props }: ListProps & { readonly seat: string }) => {
  const text = useWhatIfText();
  const told = useTold(props.played);
  const { played, turn } = props;
  const orders = played.orders[turn - 1]?.[seat] ?? [];
  const papers = played.steps.filter(
    (step) => step.kind === 'paper' && step.seat === seat && step.turn === turn,
  );
  if (orders.length + papers.length === 0) return null;
  return (
    <section className={styles['seat']}>
      <SeatPlate seat={seat} named />
      <ul className={styles['acts']}>
        {papers.map((step) => (
          <StepAct key={step.step} {...props} step={step} />
        ))}
        {orders.map((order, at) => (
          <Act
            key={`${order.instrument} ${String(at)}`}
            {...props}
            title={told.ordered(turn, seat, at)}
            options={[{ label: text.leaveOut, change: { kind: 'order-out', turn, seat, at } }]}
          />
        ))}
      </ul>
    </section>
  );
};

/** What was done in a turn, by seat; each act can be left out, and an answer turned round. */
export const ActList = (props: ListProps) => {
  const text = useWhatIfText();
  const actors = useRoom((state) => state.texts?.actors ?? none);
  const { played, turn } = props;
  const others = played.steps.filter((step) => step.kind !== 'paper' && step.turn === turn);
  const count =
    others.length +
    played.steps.filter((step) => step.turn === turn).length +
    Object.values(played.orders[turn - 1] ?? {}).flat().length;
  if (count === 0) return <p className={styles['quiet']}>{text.nothing}</p>;
  return (
    <div className={styles['seats']}>
      {actors.map(({ id }) => (
        <SeatActs key={id} {...props} seat={id} />
      ))}
      {others.length === 0 ? null : (
        <section className={styles['seat']}>
          <h3>{text.control}</h3>
          <ul className={styles['acts']}>
            {others.map((step) => (
              <StepAct key={step.step} {...props} step={step} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
