import type { EntryId, Explanation } from '@convoy/engine';
import { CornerDownRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { useSection } from '../../stores/room.ts';
import { Button } from '../../ui/button.tsx';
import { useTableWords } from './use-words.ts';
import { Chain } from './why-steps.tsx';
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
  /** Not announced, where it changes by itself. */
  readonly quiet?: boolean;
}

/** Five steps from cause to effect, and back through each cause to where it began. */
export const Why = ({ entry, title, aside, quiet = false }: WhyProps) => {
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
    <section className={styles['why']} aria-live={quiet ? 'off' : 'polite'}>
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
