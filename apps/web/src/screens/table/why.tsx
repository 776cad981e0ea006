import { fromMicro } from '@convoy/engine';
import type { EntryId, Explanation, Term } from '@convoy/engine';
import { BookOpen, CornerDownRight, Dices, Gauge, Megaphone, Scale } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLink } from '../../net/link-context.tsx';
import { useSection } from '../../stores/room.ts';
import { entryText, inHundred } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import { termText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { DeltaChip } from '../../ui/chip.tsx';
import { useTableWords } from './use-words.ts';
import styles from './why.module.css';

type Known = Extract<Explanation, { readonly kind: 'known' }>;
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

const figure = (value: number): string => String(Number(value.toFixed(2)));

/** `× 1.6` for a factor, `+3` for a summand, the bare figure for what only explains. */
const termFigure = ({ as, value }: Term): string => {
  const number = fromMicro(value);
  switch (as) {
    case 'factor':
      return `× ${figure(number)}`;
    case 'sum':
      return number >= 0 ? `+${figure(number)}` : `−${figure(-number)}`;
    case 'shown':
      return figure(number);
  }
};

const Terms = ({
  terms,
  speaker,
}: {
  readonly terms: readonly Term[];
  readonly speaker: Speaker;
}) => {
  const w = useTableWords();
  if (terms.length === 0) return <p className={styles['soft']}>{w.why.none}</p>;
  return (
    <ul>
      {terms.map((term, index) => (
        <li key={index} className={styles['row']}>
          <span>
            {termText(speaker.text, term.term)}
            {term.about === null ? '' : ` (${speaker.names.actor(term.about)})`}
          </span>
          <span className="mono">{termFigure(term)}</span>
        </li>
      ))}
    </ul>
  );
};

const DrawBar = ({ chance, value }: { readonly chance: number; readonly value: number }) => (
  <svg className={styles['draw']} viewBox="0 0 400 24" preserveAspectRatio="none" aria-hidden>
    <rect
      x={0.5}
      y={4.5}
      width={399}
      height={14}
      fill="var(--sunken)"
      stroke="var(--line-strong)"
    />
    <rect x={0} y={4} width={chance * 400} height={15} fill="var(--bar)" />
    <rect x={Math.min(396, value * 400)} y={0} width={4} height={24} fill="var(--ink)" />
  </svg>
);

const Draw = ({ drawn }: { readonly drawn: Known | undefined }) => {
  const w = useTableWords();
  if (drawn === undefined || drawn.entry.kind !== 'draw')
    return <p className={styles['soft']}>{w.why.noDraw}</p>;
  const chance = fromMicro(drawn.entry.chance);
  const value = fromMicro(drawn.entry.value);
  return (
    <>
      <DrawBar chance={chance} value={value} />
      <p>{w.why.drawn(inHundred(value), inHundred(chance), drawn.entry.hit)}</p>
    </>
  );
};

const isKnown = (one: Explanation): one is Known => one.kind === 'known';

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
  const drawn =
    known.entry.kind === 'draw'
      ? known
      : known.because.filter(isKnown).find(({ entry }) => entry.kind === 'draw');
  const causes = [
    ...known.because.filter((one) => one !== drawn),
    ...(drawn === undefined || drawn === known ? [] : drawn.because),
  ];
  const rule = speaker.text.rules[known.rule];
  const terms = known.terms.length > 0 || drawn === undefined ? known.terms : drawn.terms;
  const effect = entryText(speaker, known.entry, actors);
  const without = drawn?.without ?? [];
  return (
    <>
      <ol className={styles['chain']}>
        <Step icon={Megaphone} at={1} title={w.why.cause}>
          {causes.length === 0 ? <p className={styles['soft']}>{w.why.noCause}</p> : null}
          <ul>
            {causes.map((cause, index) => {
              if (cause.kind === 'unknown') return <li key={index}>{w.why.unknown}</li>;
              const said = entryText(speaker, cause.entry, actors);
              return (
                <li key={index}>
                  <button
                    type="button"
                    className={styles['deeper']}
                    onClick={() => {
                      onDeeper(cause.entry.id, said.title);
                    }}
                  >
                    {said.title}
                  </button>
                  {said.detail === '' ? '' : ` · ${said.detail}`}
                </li>
              );
            })}
          </ul>
        </Step>
        <Step icon={BookOpen} at={2} title={w.why.rule}>
          <p>
            <strong>{rule.name}.</strong> {rule.says}
          </p>
          <p className={styles['soft']}>
            {known.rule} · {rule.source} ·{' '}
            <Link href={`/model#${encodeURIComponent(known.rule)}`} target="_blank">
              {w.why.source}
            </Link>
          </p>
        </Step>
        <Step icon={Scale} at={3} title={w.why.modifiers}>
          <Terms terms={terms} speaker={speaker} />
        </Step>
        <Step icon={Dices} at={4} title={w.why.draw}>
          <Draw drawn={drawn} />
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
      {without.length === 0 ? null : (
        <section className={styles['without']}>
          <h4>{w.why.without}</h4>
          <ul>
            {without.map((one) => (
              <li key={one.term} className={styles['row']}>
                <span>{termText(speaker.text, one.term)}</span>
                <span>{w.why.withoutLine(inHundred(fromMicro(one.chance)), one.hit)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
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
      <p className={styles['soft']}>{w.why.entry(at.entry)}</p>
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
