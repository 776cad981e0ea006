import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useReplayText } from '../../../text/review-replay.ts';
import type { ReplayText } from '../../../text/review-replay.ts';
import { useText } from '../../../text/text.ts';
import { SelectField } from '../../../ui/field.tsx';
import { Checkbox, Choice } from '../../../ui/toggle.tsx';
import { readGaze, writeGaze } from './eyes.ts';
import type { Gaze } from './eyes.ts';
import type { ReplayPlace, Shown } from './place.ts';
import styles from './replay.module.css';
import { useSeesWhole } from './use-replay.ts';

type NameOf = (id: string) => string;

const label = (text: ReplayText, name: NameOf, own: string, gaze: Gaze): string => {
  switch (gaze.kind) {
    case 'truth':
    case 'public':
      return text.through[gaze.kind];
    case 'own':
      return text.through.own(name(own));
    case 'seat':
      return text.through.seat(name(gaze.seat));
  }
};
const note = (text: ReplayText, name: NameOf, own: string, gaze: Gaze): string =>
  gaze.kind === 'truth' || gaze.kind === 'public'
    ? text.eyesNote[gaze.kind]
    : text.eyesNote.seat(name(gaze.kind === 'own' ? own : gaze.seat));

/** Whose eyes, board or table, and whether belief is set against the truth. */
export const Chooser = ({ place }: { readonly place: ReplayPlace }) => {
  const text = useReplayText();
  const names = useNames();
  const { speech } = useText();
  const named = (id: string): string => speech.named(names.actor(id));
  const whole = useSeesWhole();
  const own = useSection('me')?.seat ?? null;
  const { gaze, gazes } = place;
  return (
    <div className={styles['chooser']}>
      <SelectField
        label={text.eyes}
        value={writeGaze(gaze)}
        options={gazes.map((one) => ({
          value: writeGaze(one),
          label: label(text, named, own ?? '', one),
        }))}
        onChange={(written) => {
          place.look(readGaze(written, gazes));
        }}
        help={note(text, named, own ?? '', gaze)}
      />
      <Choice<Shown>
        legend={text.show}
        name="replay-show"
        value={place.shown}
        options={(['board', 'table'] as const).map((value) => ({
          value,
          label: text.shows[value],
        }))}
        onChange={place.show}
      />
      {whole ? (
        <Checkbox checked={place.believed} onChange={place.believe}>
          {text.believed}
        </Checkbox>
      ) : (
        <p className={styles['quiet']}>{text.held}</p>
      )}
    </div>
  );
};
