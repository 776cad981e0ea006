import { quantitySpecs } from '@convoy/engine';
import type { TruthSection } from '@convoy/engine';
import { useMemo, useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { figureText } from '../../../text/changes.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { WhichFigure } from '../../control/rulings/matter-fields.tsx';
import { draftOf, matterOf } from '../../control/rulings/matters.ts';
import type { Ground } from '../../control/rulings/matters.ts';
import type { Change } from './change.ts';
import styles from './what-if.module.css';

interface AddProps {
  readonly turn: number;
  readonly onAdd: (change: Change) => void;
}
const kinds = ['seat', 'between', 'issue'] as const;

const Form = ({ turn, truth, onAdd }: AddProps & { readonly truth: TruthSection }) => {
  const text = useWhatIfText();
  const r = useRulingText();
  const speaker = useSpeaker();
  const ground: Ground = useMemo(() => ({ truth, outcome: null }), [truth]);
  const [draft, setDraft] = useState(() => draftOf(ground, 'seat'));
  const matter = matterOf(ground, draft);
  const { min, max } = quantitySpecs[draft.quantity];
  const [low, high] = [min, max].map((value) => figureText(speaker, draft.quantity, value));
  const wrong = draft.to !== '' && matter === null;
  return (
    <div className={styles['form']}>
      <p className={styles['quiet']}>{text.rulingHelp}</p>
      <SelectField
        label={text.rulingKind}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: r.kinds[kind] }))}
        onChange={(value) => {
          const kind = kinds.find((one) => one === value);
          if (kind !== undefined) setDraft(draftOf(ground, kind));
        }}
      />
      <WhichFigure ground={ground} draft={draft} onChange={setDraft} />
      <TextField
        label={text.setTo}
        value={draft.to}
        maxLength={12}
        help={text.setRange(low ?? '', high ?? '')}
        error={wrong ? r.badNumber(low ?? '', high ?? '') : null}
        onChange={(to) => {
          setDraft({ ...draft, to });
        }}
      />
      <Button
        isDisabled={matter === null}
        onPress={() => {
          if (matter?.kind !== 'quantity') return;
          const { quantity, subject, to } = matter;
          onAdd({ kind: 'ruling-in', turn, quantity, subject, to });
          setDraft({ ...draft, to: '' });
        }}
      >
        {text.add}
      </Button>
    </div>
  );
};

/** One ruling more: control sets a figure before the turn is resolved. */
export const AddRuling = (props: AddProps) => {
  const text = useWhatIfText();
  const truth = useSection('truth') ?? null;
  if (truth === null) return null;
  return (
    <details className={styles['details']}>
      <summary>{text.rulingTitle}</summary>
      <Form {...props} truth={truth} />
    </details>
  );
};
