import { quantityIds, quantitySpecs } from '@convoy/engine';
import { useSection } from '../../../stores/room.ts';
import { figureText } from '../../../text/changes.ts';
import { degreeText, measureName, subjectText } from '../../../text/ruled-lines.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { EngineMade } from './engine-made.tsx';
import {
  degreeOf,
  degreesOf,
  draftOf,
  figureNow,
  figuresOf,
  kindsOf,
  matterKinds,
  matterOf,
  measuresOf,
  subjectsOf,
  withFigure,
} from './matters.ts';
import type { Ground, MatterDraft } from './matters.ts';
import styles from './rulings.module.css';

export interface MatterProps {
  readonly ground: Ground;
  readonly draft: MatterDraft;
  readonly onChange: (draft: MatterDraft) => void;
  /** Whether what is missing is to be said. */
  readonly checked: boolean;
  /** What it is about, where that stands: a ruling is taken back on the same thing. */
  readonly name: string | null;
}

type Part = Omit<MatterProps, 'name' | 'checked'>;

/** Which figure, and whose. */
export const WhichFigure = ({ ground, draft, onChange }: Part) => {
  const r = useRulingText();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const { quantities } = speaker.text.words;
  return (
    <div className={styles['pair']}>
      <SelectField
        label={r.figure}
        value={draft.quantity}
        options={figuresOf(ground, draft).map((id) => ({ value: id, label: quantities[id].name }))}
        onChange={(value) => {
          const quantity = quantityIds.find((id) => id === value);
          if (quantity !== undefined) onChange(withFigure(ground, draft, quantity));
        }}
      />
      <SelectField
        label={draft.kind === 'issue' ? r.issueField : draft.kind === 'seat' ? r.seat : r.of}
        value={draft.subject}
        options={subjectsOf(ground, draft.quantity).map((subject) => ({
          value: subject,
          label: subjectText(speaker, subject, actors),
        }))}
        onChange={(subject) => {
          onChange({ ...draft, subject, to: '' });
        }}
      />
    </div>
  );
};

/** A figure as it stands, as the engine made it, and as it is to be. */
const Figure = ({ name, checked, ...part }: MatterProps) => {
  const r = useRulingText();
  const speaker = useSpeaker();
  const { ground, draft, onChange } = part;
  const { min, max } = quantitySpecs[draft.quantity];
  const figure = (value: number): string => figureText(speaker, draft.quantity, value);
  const now = figureNow(ground, draft);
  const wrong = (checked || draft.to !== '') && matterOf(ground, draft) === null;
  return (
    <>
      {name === null ? <WhichFigure {...part} /> : null}
      <EngineMade draft={draft} />
      <div className={styles['short']}>
        <TextField
          label={r.newValue}
          value={draft.to}
          maxLength={12}
          help={`${now === null ? '' : `${r.today(figure(now))} `}${r.range(figure(min), figure(max))}`}
          error={wrong ? r.badNumber(figure(min), figure(max)) : null}
          onChange={(to) => {
            onChange({ ...draft, to });
          }}
        />
      </div>
    </>
  );
};

const WhichMeasure = ({ ground, draft, onChange }: Part) => {
  const r = useRulingText();
  const speaker = useSpeaker();
  return (
    <SelectField
      label={r.measureField}
      value={draft.measure}
      help={r.measurePackage}
      options={measuresOf(ground).map((measure) => ({
        value: measure.id,
        label: measureName(speaker, measure),
      }))}
      onChange={(measure) => {
        onChange({ ...draft, measure, to: '' });
      }}
    />
  );
};

/** A standing measure: to another degree, or to its end. */
const Standing = ({ name, checked, ...part }: MatterProps) => {
  const r = useRulingText();
  const { ground, draft, onChange } = part;
  const measures = measuresOf(ground);
  const chosen = measures.find(({ id }) => id === draft.measure);
  if (draft.to === 'again') return <p>{r.standAgain}</p>;
  if (measures.length === 0) return <p className={styles['quiet']}>{r.measureNone}</p>;
  return (
    <>
      {name === null ? <WhichMeasure {...part} /> : null}
      {chosen === undefined ? null : (
        <div className={styles['short']}>
          <SelectField
            label={r.newValue}
            value={draft.to}
            help={r.today(degreeText(r, chosen, degreeOf(chosen)))}
            error={checked && matterOf(ground, draft) === null ? r.choose : null}
            options={[
              { value: '', label: r.choose },
              ...degreesOf(chosen).map((degree) => ({
                value: String(degree),
                label: degreeText(r, chosen, degree),
              })),
              { value: '0', label: r.endIt },
            ]}
            onChange={(to) => {
              onChange({ ...draft, to });
            }}
          />
        </div>
      )}
    </>
  );
};

const Finding = ({ ground, draft, onChange }: MatterProps) => {
  const r = useRulingText();
  const { outcomes } = useSpeaker().text.words;
  return (
    <div className={styles['short']}>
      <SelectField
        label={r.finding}
        value={draft.to}
        help={ground.outcome === null ? undefined : r.today(outcomes[ground.outcome])}
        options={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
        onChange={(to) => {
          onChange({ ...draft, to });
        }}
      />
    </div>
  );
};

/** One thing to rule on: what it is, what the engine made of it, and what it is to be. */
export const MatterFields = (props: MatterProps) => {
  const r = useRulingText();
  const { ground, draft, onChange, name } = props;
  const kinds = kindsOf(ground);
  return (
    <div className={styles['matter']}>
      {name === null ? null : <p className={styles['act']}>{name}</p>}
      {name !== null || kinds.length < 2 ? null : (
        <SelectField
          label={r.what}
          value={draft.kind}
          options={kinds.map((kind) => ({ value: kind, label: r.kinds[kind] }))}
          onChange={(value) => {
            const kind = matterKinds.find((one) => one === value);
            if (kind !== undefined) onChange(draftOf(ground, kind));
          }}
        />
      )}
      {draft.kind === 'measure' ? (
        <Standing {...props} />
      ) : draft.kind === 'outcome' ? (
        <Finding {...props} />
      ) : (
        <Figure {...props} />
      )}
    </div>
  );
};
