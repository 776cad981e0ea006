import type { SeenInject } from '@convoy/protocol';
import { CalendarDays, GitBranch, Hand, Timer, TrendingUp } from 'lucide-react';
import { timeOfDay } from '../../../stores/clock.ts';
import { useSection } from '../../../stores/room.ts';
import { useInjectText } from '../../../text/injects.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import styles from './injects.module.css';
import { StatusChip } from './status-chip.tsx';
import { Twice } from '../../../ui/twice.tsx';
import type { Sayings } from './use-sayings.ts';

const icons = {
  hand: Hand,
  turn: CalendarDays,
  date: CalendarDays,
  clock: Timer,
  rung: TrendingUp,
  condition: GitBranch,
} as const satisfies Record<SeenInject['when']['on'], object>;

/** What a person in control may do with an event; all but firing can be taken back. */
export interface Doings {
  readonly fire: (event: SeenInject) => void;
  readonly set: (event: SeenInject, to: 'draft' | 'armed' | 'held' | 'skipped') => void;
  readonly edit: (event: SeenInject) => void;
  readonly look: (event: SeenInject) => void;
}

type Move = readonly [
  label: 'arm' | 'hold' | 'skip' | 'back',
  to: 'draft' | 'armed' | 'held' | 'skipped',
];
const movesOf = ({ status, when, words }: SeenInject): readonly Move[] => {
  switch (status) {
    case 'armed':
      // What waits for a hand has nothing to be held from.
      return when.on === 'hand'
        ? [['skip', 'skipped']]
        : [
            ['hold', 'held'],
            ['skip', 'skipped'],
          ];
    case 'draft':
    case 'held':
      return [
        ['arm', 'armed'],
        ['skip', 'skipped'],
      ];
    case 'skipped':
      return [['back', words === null ? 'armed' : 'draft']];
    case 'fired':
      return [];
  }
};

interface EventRowProps {
  readonly event: SeenInject;
  readonly say: Sayings;
  readonly doings: Doings;
  readonly canFire: boolean;
}

const Actions = ({ event, say, doings, canFire }: EventRowProps) => {
  const text = useInjectText();
  const title = say.title(event);
  const named = (verb: string): string => text.ofEvent(verb, title);
  const open = event.status !== 'fired' && event.status !== 'skipped';
  return (
    <div className={styles['actions']}>
      {open ? (
        <Twice
          size="small"
          label={text.fire}
          sure={text.fireSure}
          spoken={named}
          isDisabled={!canFire}
          onSure={() => {
            doings.fire(event);
          }}
        />
      ) : null}
      {movesOf(event).map(([label, to], at) => (
        <Button
          // By its place: the button that was pressed stays, with the focus, and says what undoes it.
          key={at}
          size="small"
          look="quiet"
          aria-label={named(text[label])}
          onPress={() => {
            doings.set(event, to);
          }}
        >
          {text[label]}
        </Button>
      ))}
      {open && event.words !== null ? (
        <Button
          size="small"
          look="quiet"
          aria-label={named(text.edit)}
          onPress={() => {
            doings.edit(event);
          }}
        >
          {text.edit}
        </Button>
      ) : null}
      <Button
        size="small"
        look="quiet"
        aria-label={named(text.look)}
        onPress={() => {
          doings.look(event);
        }}
      >
        {text.look}
      </Button>
    </div>
  );
};

/** One event: when, what and to whom, how it stands, and what can be done with it. */
export const EventRow = (props: EventRowProps) => {
  const { event, say } = props;
  const text = useInjectText();
  const published = useSection('room')?.published ?? 0;
  const Icon = icons[event.when.on];
  const effects = say.effects(event);
  const unpublished = event.fired !== null && event.fired.turn > published + 1;
  const notes = [
    event.dueAt === null ? '' : text.due(timeOfDay(event.dueAt)),
    event.passed && event.status !== 'skipped' ? text.passed : '',
    unpublished ? text.unpublished : '',
  ].filter((note) => note !== '');
  return (
    <li className={cx(styles['row'], event.status === 'skipped' && styles['faint'])}>
      <div className={styles['when']}>
        <Icon size={16} aria-hidden />
        <span>{say.when(event)}</span>
      </div>
      <div className={styles['what']}>
        <h3>{say.title(event)}</h3>
        <p>
          {[
            text.to(say.to(event.to)),
            ...(effects.length === 0 ? [text.textAlone] : effects),
            event.words === null ? '' : text.from.own,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <div className={styles['state']}>
        <StatusChip status={event.status} turn={event.fired?.turn ?? null} />
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </div>
      <Actions {...props} />
    </li>
  );
};
