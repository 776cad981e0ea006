import { Plus, Trash2 } from 'lucide-react';
import { useRulingText } from '../../../text/rulings.ts';
import { Button } from '../../../ui/button.tsx';
import { MatterFields } from './matter-fields.tsx';
import { firstDraft } from './matters.ts';
import type { Ground, MatterDraft } from './matters.ts';
import styles from './rulings.module.css';

/** The most that one ruling may set. */
const most = 8;

/** What is to come about, one effect under another; none is allowed where an act is ruled on. */
export const MatterList = ({
  ground,
  drafts,
  onChange,
  checked,
  ofAct,
  names,
}: {
  readonly ground: Ground;
  readonly drafts: readonly MatterDraft[];
  readonly onChange: (drafts: readonly MatterDraft[]) => void;
  readonly checked: boolean;
  readonly ofAct: boolean;
  /** What each is about, where a ruling is taken back. */
  readonly names: readonly string[];
}) => {
  const r = useRulingText();
  const many = ofAct || drafts.length > 1;
  const fields = (draft: MatterDraft, at: number) => (
    <MatterFields
      ground={ground}
      draft={draft}
      checked={checked}
      name={names[at] ?? null}
      onChange={(next) => {
        onChange(drafts.map((one, place) => (place === at ? next : one)));
      }}
    />
  );
  if (!many) return <>{drafts.map(fields)}</>;
  return (
    <section className={styles['effects']} aria-label={r.effects}>
      {ofAct ? <h3>{r.effects}</h3> : null}
      {drafts.length === 0 ? <p className={styles['quiet']}>{r.effectsNone}</p> : null}
      {drafts.map((draft, at) => (
        <fieldset key={at} className={styles['effect']}>
          <legend>{r.effect(at + 1)}</legend>
          {fields(draft, at)}
          {ofAct ? (
            <Button
              size="small"
              look="quiet"
              aria-label={r.removeEffect(at + 1)}
              onPress={() => {
                onChange(drafts.filter((_, place) => place !== at));
              }}
            >
              <Trash2 size={16} aria-hidden />
            </Button>
          ) : null}
        </fieldset>
      ))}
      {ofAct && drafts.length < most ? (
        <Button
          size="small"
          onPress={() => {
            onChange([...drafts, firstDraft(ground)]);
          }}
        >
          <Plus size={16} aria-hidden />
          {r.addEffect}
        </Button>
      ) : null}
    </section>
  );
};
