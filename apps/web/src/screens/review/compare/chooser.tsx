import { Link } from 'wouter';
import { useCompareText } from '../../../text/review-compare.ts';
import { Checkbox } from '../../../ui/toggle.tsx';
import styles from './compare.module.css';
import type { Game } from './game.ts';
import type { Candidate } from './use-candidates.ts';
import type { Loaded } from './use-games.ts';

interface ChooserProps {
  readonly candidates: readonly Candidate[] | null;
  readonly supposed: readonly Game[];
  readonly chosen: ReadonlySet<string>;
  readonly games: ReadonlyMap<string, Loaded>;
  readonly full: boolean;
  readonly onChoose: (key: string, on: boolean) => void;
}

/** Which games are laid beside this one, and how others can be had. */
export const Chooser = ({ candidates, supposed, chosen, games, full, onChoose }: ChooserProps) => {
  const text = useCompareText();
  const state = ({ code, ended }: Candidate): string => {
    if (!ended) return text.stillPlayed;
    return games.get(code) === 'shut' ? text.shut : '';
  };
  return (
    <>
      <p className={styles['quiet']}>{text.help}</p>
      {candidates === null ? <p role="status">{text.looking}</p> : null}
      {candidates?.length === 0 && supposed.length === 0 ? <p>{text.none}</p> : null}
      <div className={styles['choices']}>
        {(candidates ?? []).map((one) => (
          <Checkbox
            key={one.code}
            checked={chosen.has(one.code)}
            disabled={!one.ended || (full && !chosen.has(one.code))}
            onChange={(on) => {
              onChoose(one.code, on);
            }}
          >
            {one.place === null ? text.room(one.code) : text.ofClass(one.place, one.code)}{' '}
            <span className={styles['quiet']}>{state(one)}</span>
          </Checkbox>
        ))}
        {supposed.map((game) => (
          <Checkbox
            key={`what-if ${game.key}`}
            checked={chosen.has(`what-if ${game.key}`)}
            disabled={full && !chosen.has(`what-if ${game.key}`)}
            onChange={(on) => {
              onChoose(`what-if ${game.key}`, on);
            }}
          >
            {text.whatIf(game.key, game.changes)}
          </Checkbox>
        ))}
      </div>
      {full ? <p className={styles['quiet']}>{text.full}</p> : null}
      <p>
        <Link href="/archive">{text.bring}</Link>
      </p>
    </>
  );
};
