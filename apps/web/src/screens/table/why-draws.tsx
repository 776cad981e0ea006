import { fromMicro } from '@convoy/engine';
import { termText, useWhyText } from '../../text/why.ts';
import { useTableWords } from './use-words.ts';
import { pairOfHundred, withoutOf } from './why-chain.ts';
import type { KnownDraw } from './why-chain.ts';
import styles from './why.module.css';

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

/** An accident's gravity is a second draw: the worst lies lowest. */
const gravityOf = ({ entry, terms }: KnownDraw): { readonly clash: number } | null => {
  const share = terms.find(({ term }) => term === 'clash-share');
  return share === undefined ? null : { clash: fromMicro(entry.chance) + fromMicro(share.value) };
};

const Draw = ({ draw }: { readonly draw: KnownDraw }) => {
  const w = useTableWords();
  const chance = fromMicro(draw.entry.chance);
  const value = fromMicro(draw.entry.value);
  const [drawn, limit] = pairOfHundred(value, chance);
  const gravity = gravityOf(draw);
  if (gravity !== null)
    return <p>{w.why.gravity(drawn, limit, pairOfHundred(gravity.clash, value)[0])}</p>;
  return (
    <>
      <DrawBar chance={chance} value={value} />
      <p>{w.why.drawn(drawn, limit, draw.entry.hit)}</p>
    </>
  );
};

/** How likely it was and what was drawn; how grave, where that was drawn too. */
export const Draws = ({ draws }: { readonly draws: readonly KnownDraw[] }) => {
  const w = useTableWords();
  if (draws.length === 0) return <p className={styles['soft']}>{w.why.noDraw}</p>;
  return draws.map((draw) => <Draw key={draw.entry.id} draw={draw} />);
};

/** What would have moved the chance most, had it been absent. */
export const Without = ({ draws }: { readonly draws: readonly KnownDraw[] }) => {
  const w = useTableWords();
  const why = useWhyText();
  const lines = withoutOf(draws);
  const happened = draws[0]?.entry.hit ?? false;
  if (lines.length === 0) return null;
  return (
    <section className={styles['without']}>
      <h4>{w.why.without}</h4>
      <ul>
        {lines.map((one) => (
          <li key={one.term} className={styles['line']}>
            <strong>{w.why.withoutTerm(termText(why, one.term))}</strong>{' '}
            {w.why.withoutLine(
              pairOfHundred(fromMicro(one.chance), fromMicro(draws[0]?.entry.chance ?? 0))[0],
              happened,
              one.hit,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
