import type { ActorId, Camp } from '@convoy/engine';
import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { capital } from '../../../text/speaker.ts';
import { useText } from '../../../text/text.ts';
import { SelectField } from '../../../ui/field.tsx';
import { Checkbox, Choice } from '../../../ui/toggle.tsx';
import { audienceKinds, audienceOf, campsOf } from './audience.ts';
import type { AudienceDraft } from './audience.ts';
import styles from './rulings.module.css';

const Seats = ({
  draft,
  onChange,
}: {
  readonly draft: AudienceDraft;
  readonly onChange: (draft: AudienceDraft) => void;
}) => {
  const r = useRulingText();
  const names = useNames();
  const actors = useSection('board')?.actors ?? [];
  const toggled = (id: ActorId, on: boolean): readonly ActorId[] =>
    on ? [...draft.seats, id] : draft.seats.filter((seat) => seat !== id);
  return (
    <fieldset className={styles['seats']}>
      <legend className="visually-hidden">{r.whoSeats}</legend>
      {actors.map(({ id }) => (
        <Checkbox
          key={id}
          checked={draft.seats.includes(id)}
          onChange={(on) => {
            onChange({ ...draft, seats: toggled(id, on) });
          }}
        >
          {names.actor(id)}
        </Checkbox>
      ))}
    </fieldset>
  );
};

/** Who may see the ruling; `ofAct` where its seat does in any case. */
export const AudienceFields = ({
  draft,
  onChange,
  ofAct,
  checked,
}: {
  readonly draft: AudienceDraft;
  readonly onChange: (draft: AudienceDraft) => void;
  readonly ofAct: boolean;
  readonly checked: boolean;
}) => {
  const r = useRulingText();
  const { words } = useText();
  const actors = useSection('board')?.actors ?? [];
  const camps = campsOf(actors);
  const camp = draft.camp ?? camps[0];
  const isCamp = (value: string): value is Camp => camps.some((one) => one === value);
  return (
    <div className={styles['who']}>
      <Choice
        legend={ofAct ? r.whoAct : r.who}
        name="ruling-audience"
        look="segments"
        value={draft.kind}
        options={audienceKinds.map((value) => ({
          value,
          label: value === 'control' && ofAct ? r.whoActControl : r.whoKinds[value],
        }))}
        onChange={(kind) => {
          onChange({ ...draft, kind });
        }}
      />
      {draft.kind === 'camp' && camp !== undefined ? (
        <div className={styles['short']}>
          <SelectField
            label={r.camp}
            value={camp}
            options={camps.map((value) => ({ value, label: capital(words.camps[value]) }))}
            onChange={(value) => {
              if (isCamp(value)) onChange({ ...draft, camp: value });
            }}
          />
        </div>
      ) : null}
      {draft.kind === 'seats' ? <Seats draft={draft} onChange={onChange} /> : null}
      {checked && audienceOf(draft, actors) === null ? (
        <p className={styles['error']} role="alert">
          {r.whoNone}
        </p>
      ) : null}
      <p className={styles['quiet']}>{r.whoHelp}</p>
    </div>
  );
};
