import type { SeenInject } from '@convoy/protocol';
import { BookOpen, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useInjectText } from '../../../text/injects.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { SelectField } from '../../../ui/field.tsx';
import styles from './dialogs.module.css';
import type { Lookups } from './lookups.ts';
import { isTold, seenEffects } from './sight.ts';
import type { Sayings } from './use-sayings.ts';

const watchers = 'WATCHERS';

interface PreviewProps {
  readonly event: SeenInject;
  readonly say: Sayings;
  readonly lookups: Lookups;
  readonly onClose: () => void;
}

/** What one viewer gets: the card as it stands on a seat's page, or that there is nothing. */
const Seen = ({
  event,
  say,
  viewer,
  name,
}: Omit<PreviewProps, 'lookups' | 'onClose'> & {
  readonly viewer: string;
  readonly name: string;
}) => {
  const text = useInjectText();
  const told = viewer === watchers ? event.to === 'all' : isTold(viewer, event);
  if (!told)
    return (
      <p className={styles['blind']}>
        <EyeOff size={18} aria-hidden /> {text.preview.nothing(name)}
      </p>
    );
  const moved = viewer === watchers ? [] : seenEffects(viewer, event);
  const body = say.body(event);
  return (
    <>
      <article className={styles['card']} aria-label={text.preview.event}>
        <BookOpen size={18} aria-hidden />
        <div>
          <p className={styles['cardTitle']}>{say.title(event)}</p>
          <p>{body === '' ? text.noText : body}</p>
        </div>
      </article>
      {event.effects.length === 0 ? null : (
        <div className={styles['moves']}>
          <h3>{text.preview.moves}</h3>
          {moved.length === 0 ? <p>{text.preview.movesNone}</p> : null}
          <ul>
            {moved.map((effect) => (
              <li key={`${effect.quantity} ${effect.subject}`}>{say.effect(effect)}</li>
            ))}
          </ul>
          {moved.length < event.effects.length ? <p>{text.preview.words}</p> : null}
        </div>
      )}
    </>
  );
};

/** An event as a seat would see it, and who sees nothing. Touches nothing. */
export const Preview = ({ event, say, lookups, onClose }: PreviewProps) => {
  const text = useInjectText();
  const { actors } = lookups;
  const first = actors.find(({ id }) => isTold(id, event))?.id ?? watchers;
  const [viewer, setViewer] = useState<string>(first);
  const viewers = [
    ...actors.map(({ id, name }) => ({ value: id, label: name })),
    { value: watchers, label: text.preview.watchers },
  ];
  const name = viewers.find(({ value }) => value === viewer)?.label ?? '';
  const blind = viewers.filter(({ value }) =>
    value === watchers ? event.to !== 'all' : !isTold(value, event),
  );
  return (
    <Dialog
      open
      size="small"
      title={text.preview.title}
      over={say.when(event)}
      closeLabel={text.close}
      onClose={onClose}
    >
      <div className={styles['stack']}>
        <SelectField
          label={text.preview.as}
          value={viewer}
          options={viewers}
          onChange={setViewer}
        />
        <Seen event={event} say={say} viewer={viewer} name={name} />
        <p className={styles['quiet']}>
          {blind.length === 0
            ? text.preview.allSee
            : text.preview.blind(blind.map(({ label }) => label))}
        </p>
        <p className={styles['quiet']}>{text.preview.dry}</p>
      </div>
    </Dialog>
  );
};
