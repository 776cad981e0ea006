import type { ActorId, EntryId, Explanation } from '@convoy/engine';
import { BookOpen, Dices, Gauge, Megaphone, Scale } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useWhyText } from '../../text/why.ts';
import type { Speaker } from '../../text/speaker.ts';
import { DeltaChip } from '../../ui/chip.tsx';
import { useTableWords } from './use-words.ts';
import { causesOf, drawsOf, originsOf } from './why-chain.ts';
import type { Known } from './why-chain.ts';
import { Draws, Without } from './why-draws.tsx';
import { Terms } from './why-terms.tsx';
import styles from './why.module.css';

const Step = ({
  icon: Icon,
  title,
  at,
  children,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly at: number;
  readonly children: ReactNode;
}) => (
  <li className={styles['step']}>
    <span className={styles['icon']} aria-hidden>
      <Icon size={17} />
    </span>
    <h4>
      {at}. {title}
    </h4>
    <div>{children}</div>
  </li>
);

/** Causes and beginnings, each a way further back. */
const Causes = ({
  causes,
  speaker,
  onDeeper,
}: {
  readonly causes: readonly Explanation[];
  readonly speaker: Speaker;
  readonly onDeeper: (entry: EntryId, title: string) => void;
}) => {
  const w = useTableWords();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  return (
    <ul>
      {causes.map((cause, index) => {
        if (cause.kind === 'unknown') return <li key={index}>{w.why.unknown}</li>;
        const said = entryText(speaker, cause.entry, actors);
        return (
          <li key={cause.entry.id}>
            <button
              type="button"
              className={styles['deeper']}
              onClick={() => {
                onDeeper(cause.entry.id, said.title);
              }}
            >
              {said.title}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

/** Behind a choice stands nobody but who made it; behind an event, the case's own record. */
const Beginning = ({ known, speaker }: { readonly known: Known; readonly speaker: Speaker }) => {
  const w = useTableWords();
  const { entry } = known;
  const { speech } = speaker.text;
  switch (entry.kind) {
    case 'act':
      return (
        <>
          <p className={styles['soft']}>{w.why.choice(speaker.whose(entry.seat))}</p>
          {entry.order.rationale === '' ? null : (
            <p>{w.why.reason(speech.quoted(entry.order.rationale))}</p>
          )}
        </>
      );
    case 'paper':
      return <p className={styles['soft']}>{w.why.choice(speaker.whose(entry.seat))}</p>;
    case 'inject':
      return <p className={styles['soft']}>{w.why.record}</p>;
    case 'ruling':
      return <p className={styles['soft']}>{w.why.ruled}</p>;
    case 'change':
    case 'draw':
    case 'fact':
      return <p className={styles['soft']}>{w.why.noCause}</p>;
  }
};

/** Lines that a panel has room for. */
const followers = 6;

/** What came of it in the same turn, as far as the reader's headlines tell. */
const Followed = ({
  entry,
  actors,
  speaker,
}: {
  readonly entry: EntryId;
  readonly actors: readonly ActorId[];
  readonly speaker: Speaker;
}) => {
  const w = useTableWords();
  const lines = (useSection('ledger')?.lines ?? [])
    .filter(({ entry: { parents } }) => parents.includes(entry))
    .slice(0, followers);
  if (lines.length === 0) return null;
  return (
    <>
      <p className={styles['soft']}>{w.why.followed}</p>
      <ul>
        {lines.map((line) => {
          const said = entryText(speaker, line.entry, actors);
          return (
            <li key={line.entry.id} className={styles['row']}>
              <span>{said.title}</span>
              {said.delta === null ? null : (
                <DeltaChip delta={said.delta} spoken={said.detail} digits={said.digits} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** Five steps: cause, rule, what went into it, chance, effect. */
export const Chain = ({
  known,
  onDeeper,
}: {
  readonly known: Known;
  readonly onDeeper: (entry: EntryId, title: string) => void;
}) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const actors = board?.actors.map(({ id }) => id) ?? [];
  const causes = causesOf(known);
  const origins = originsOf(known);
  const draws = drawsOf(known);
  const [first] = draws;
  const note = useWhyText().ruleNotes[known.rule];
  const own = known.terms.length > 0 || first === undefined;
  const scale = known.entry.kind !== 'draw' && own ? 'figure' : (first?.entry.scale ?? 'figure');
  const effect = entryText(speaker, known.entry, actors);
  return (
    <>
      <ol className={styles['chain']}>
        <Step icon={Megaphone} at={1} title={w.why.cause}>
          {causes.length === 0 ? <Beginning known={known} speaker={speaker} /> : null}
          <Causes causes={causes} speaker={speaker} onDeeper={onDeeper} />
          {origins.length === 0 ? null : (
            <>
              <p className={styles['soft']}>{w.why.origins}</p>
              <Causes causes={origins} speaker={speaker} onDeeper={onDeeper} />
            </>
          )}
        </Step>
        <Step icon={BookOpen} at={2} title={w.why.rule}>
          <p>
            <strong>{speaker.text.rules[known.rule].name}.</strong> {note.says}
          </p>
          <p className={styles['small']}>
            {note.source} ·{' '}
            <Link href={`/model#${known.rule.replaceAll(' ', '-')}`} target="_blank">
              {known.rule}
            </Link>{' '}
            · {w.why.turn(known.entry.turn)}
          </p>
        </Step>
        <Step icon={Scale} at={3} title={w.why.modifiers}>
          <Terms
            terms={own ? known.terms : (first?.terms ?? [])}
            scale={scale}
            speaker={speaker}
            none={known.entry.kind === 'change' ? w.why.none : w.why.noTerms}
          />
        </Step>
        <Step icon={Dices} at={4} title={w.why.draw}>
          <Draws draws={draws} />
        </Step>
        <Step icon={Gauge} at={5} title={w.why.effect}>
          <p>
            <strong>{effect.title}</strong>{' '}
            {effect.delta === null ? null : (
              <DeltaChip delta={effect.delta} spoken={effect.detail} digits={effect.digits} />
            )}
          </p>
          <p className={styles['soft']}>{effect.detail}</p>
          <Followed entry={known.entry.id} actors={actors} speaker={speaker} />
        </Step>
      </ol>
      <Without draws={draws} />
    </>
  );
};
