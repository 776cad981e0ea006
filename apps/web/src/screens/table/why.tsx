import type { EntryId, Explanation } from '@convoy/engine';
import { BookOpen, CornerDownRight, Dices, Gauge, Megaphone, Scale } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLink } from '../../net/link-context.tsx';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import { Button } from '../../ui/button.tsx';
import { DeltaChip } from '../../ui/chip.tsx';
import { useTableWords } from './use-words.ts';
import { causesOf, drawsOf, originsOf } from './why-chain.ts';
import type { Known } from './why-chain.ts';
import { Draws, Without } from './why-draws.tsx';
import { Terms } from './why-terms.tsx';
import styles from './why.module.css';

type Asked =
  | { readonly state: 'asking' }
  | { readonly state: 'failed' }
  | { readonly state: 'known'; readonly explanation: Explanation };

const useExplanation = (entry: EntryId): readonly [Asked, () => void] => {
  const link = useLink();
  const [asked, setAsked] = useState<Asked>({ state: 'asking' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    setAsked({ state: 'asking' });
    void link.explain(entry).then((answer) => {
      if (stale) return;
      setAsked(answer.ok ? { state: 'known', explanation: answer.value } : { state: 'failed' });
    });
    return () => {
      stale = true;
    };
  }, [link, entry, tries]);
  return [
    asked,
    () => {
      setTries(tries + 1);
    },
  ];
};

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

const Chain = ({
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
  const rule = speaker.text.rules[known.rule];
  const own = known.terms.length > 0 || first === undefined;
  const scale = known.entry.kind !== 'draw' && own ? 'figure' : (first?.entry.scale ?? 'figure');
  const effect = entryText(speaker, known.entry, actors);
  return (
    <>
      <ol className={styles['chain']}>
        <Step icon={Megaphone} at={1} title={w.why.cause}>
          {causes.length === 0 ? <p className={styles['soft']}>{w.why.noCause}</p> : null}
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
            <strong>{rule.name}.</strong> {rule.says}
          </p>
          <p className={styles['small']}>
            {rule.source} ·{' '}
            <Link href={`/model#${known.rule.replaceAll(' ', '-')}`} target="_blank">
              {known.rule}
            </Link>{' '}
            · {w.why.line(known.entry.id)}
          </p>
        </Step>
        <Step icon={Scale} at={3} title={w.why.modifiers}>
          <Terms terms={own ? known.terms : (first?.terms ?? [])} scale={scale} speaker={speaker} />
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
        </Step>
      </ol>
      <Without draws={draws} speaker={speaker} />
    </>
  );
};

/** Who reads decides how much of the chain can be there. */
const useReader = (): 'seat' | 'all' | 'public' => {
  const role = useSection('me')?.role;
  const seat = useSection('me')?.seat ?? null;
  const ended = useSection('room')?.ended ?? false;
  if (role === 'control' || ended) return 'all';
  return seat === null ? 'public' : 'seat';
};

interface WhyProps {
  readonly entry: EntryId;
  readonly title: string;
  readonly aside?: ReactNode;
}

/** Five steps from cause to effect, and back through each cause to where it began. */
export const Why = ({ entry, title, aside }: WhyProps) => {
  const w = useTableWords();
  const [trail, setTrail] = useState<
    readonly { readonly entry: EntryId; readonly title: string }[]
  >([]);
  useEffect(() => {
    setTrail([]);
  }, [entry]);
  const at = trail.at(-1) ?? { entry, title };
  const [asked, again] = useExplanation(at.entry);
  const reader = useReader();
  return (
    <section className={styles['why']} aria-live="polite">
      <header className={styles['head']}>
        <h3>{w.why.title(at.title)}</h3>
        {trail.length === 0 ? (
          aside
        ) : (
          <Button
            size="small"
            onPress={() => {
              setTrail(trail.slice(0, -1));
            }}
          >
            <CornerDownRight size={16} aria-hidden className={styles['turned']} />
            {w.why.back}
          </Button>
        )}
      </header>
      <p className={styles['soft']}>{w.why.reader[reader]}</p>
      {asked.state === 'asking' ? <p>{w.why.loading}</p> : null}
      {asked.state === 'failed' ? (
        <p>
          {w.why.failed} <Button onPress={again}>{w.why.again}</Button>
        </p>
      ) : null}
      {asked.state === 'known' && asked.explanation.kind === 'unknown' ? (
        <p>{w.why.unknown}</p>
      ) : null}
      {asked.state === 'known' && asked.explanation.kind === 'known' ? (
        <Chain
          known={asked.explanation}
          onDeeper={(deeper, name) => {
            setTrail([...trail, { entry: deeper, title: name }]);
          }}
        />
      ) : null}
    </section>
  );
};
